import { dateIn } from '../calendar/index.js';
import { exists, kindOf, stepTypes, type Bench, type Obligation, type StepDraft, type Unmet } from '../case/index.js';
import {
  after,
  benchAt,
  draftsOf,
  nextDue,
  reasonsAgainst,
  waited,
  whoCould,
  type Attempt,
  type Point,
  type Wanted,
} from './attempts.js';
import { officers, type Player } from './cast.js';
import { projected, signature } from './projection.js';
import { dayAfter, morningOf, type World } from './world.js';

/** One exploration: where it begins, and which steps are tried from there on, in every way and by everybody. */
export interface Lane {
  readonly name: string;
  readonly machine?: string;
  readonly begin: Point;
  /** Steps that open the track it is about; tried where it begins, and one track at a time (decision 30). */
  readonly opening: readonly Wanted[];
  /** Steps tried from there on. */
  readonly steps: readonly Wanted[];
  /** Nights that may pass of themselves, beside the terms that run out. */
  readonly nights: number;
  readonly atMost: number;
}

/** Who is told of what is found on the way. */
export interface Watcher {
  point?(seen: Seen): void;
  accepted?(seen: Seen, attempt: Attempt): void;
  refused?(seen: Seen, attempt: Attempt, reasons: readonly Unmet[]): void;
}

export interface Seen {
  readonly world: World;
  readonly point: Point;
  readonly bench: Bench;
}

/** The graph of one lane: every point found, and which leads to which. */
export interface Explored {
  readonly points: readonly Seen[];
  readonly leads: ReadonlyMap<Point, readonly Point[]>;
  readonly transitions: number;
  /** Points that were reached and not gone on from, because the lane had enough. */
  readonly leftOff: number;
}

/** Breadth first, so that the first way found to anything is a shortest one. */
export function explore(lane: Lane, world: World, watcher: Watcher): Explored {
  const known = new Map<string, Point>();
  const leads = new Map<Point, readonly Point[]>();
  const points: Seen[] = [];
  const queue: Seen[] = [];
  let transitions = 0;
  const arrive = (point: Point): Point => {
    const bench = benchAt(point, world.book);
    const key = projected(
      point,
      bench.open.filter((one) => isOf(lane, one)),
      world,
    );
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, point);
    queue.push({ world, point, bench });
    return point;
  };
  arrive(lane.begin);
  for (let turn = 0; turn < queue.length && turn < lane.atMost; turn += 1) {
    const seen = queue[turn] as Seen;
    points.push(seen);
    watcher.point?.(seen);
    const steps = seen.point === lane.begin && lane.machine !== undefined ? lane.opening : lane.steps;
    const next = isOver(lane, seen.point) ? [] : [...follow(seen, steps, watcher), ...timeGoesOn(seen, lane)];
    transitions += next.length;
    leads.set(seen.point, next.map(arrive));
  }
  return { points, leads, transitions, leftOff: Math.max(0, queue.length - lane.atMost) };
}

/** The track that was explored has come to a state it never leaves. */
const isOver = ({ machine, begin }: Lane, { state }: Point): boolean =>
  Object.values(state.tracks).some(
    (track) =>
      track.machine === machine &&
      begin.state.tracks[track.id] === undefined &&
      machine !== 'outsideReport' &&
      !stepTypes.some((type) => exists(track.machine, track.state, type)),
  );

/** Whether an obligation has to do with what is explored: it holds up one of its steps, or is met by one. */
const isOf = ({ machine, steps, begin }: Pick<Lane, 'machine' | 'steps' | 'begin'>, obligation: Obligation): boolean =>
  machine === undefined ||
  (obligation.track !== undefined &&
    begin.state.tracks[obligation.track] === undefined &&
    kindOf(obligation.step).moves !== undefined) ||
  steps.some(({ type }) => type === obligation.step || obligation.blocks.includes(type));

function timeGoesOn({ point, bench, world }: Seen, lane: Lane): readonly Point[] {
  const { begin, nights } = lane;
  if (point === begin || point.state.stage === 'closed') return [];
  const morning = morningOf(dayAfter(dateIn(point.at), 1));
  const night = dayAfter(dateIn(begin.at), nights) > dateIn(point.at) ? [waited(point, morning, world)] : [];
  const due = nextDue(point, { ...bench, open: bench.open.filter((one) => isOf(lane, one)) }, world);
  return due === undefined || due.at === night[0]?.at ? night : [...night, due];
}

/** Every accepted step that makes a difference, taken once by each of those between whom the rules may tell. */
function follow(seen: Seen, steps: readonly Wanted[], watcher: Watcher): readonly Point[] {
  const found = new Map<string, Point>();
  const done = new Set(seen.point.state.acts.map((act) => signed(act, seen.world)));
  const able = whoIsAble(seen);
  const drafts = steps.flatMap((one) => draftsOf(seen.point, seen.bench, one, seen.world, one.thorough));
  for (const draft of drafts) {
    const sign = signed(draft, seen.world);
    for (const player of tryAll(seen, draft, able(draft), watcher)) {
      const key = `${sign} ${isPersonal(draft) ? asProposer(player) : ''}`;
      if (found.has(key) || done.has(sign) || !officers.includes(player)) continue;
      const next = after(seen.point, { draft, player }, seen.world);
      if (next !== undefined) found.set(key, next);
    }
  }
  return [...found.values()];
}

const signed = (
  { type, data, party, track }: Pick<StepDraft, 'type' | 'data' | 'party' | 'track'>,
  world: World,
): string => `${signature(type, data, world)} ${kindOf(type).moves === undefined ? (party ?? '') : ''} ${track ?? ''}`;

/** Steps after which rules may ask for another person, or for the same. */
const isPersonal = ({ type }: StepDraft): boolean =>
  type === 'measure.propose' || type === 'inspection.request' || type === 'inspection.acceptSecrecy';

/** Whoever may also decide on it, or somebody who may not; of the service bureau each person by himself. */
const asProposer = ({ role, person }: Player): string =>
  role === 'board' || role === 'supervisoryBoard' ? 'decides' : role === 'serviceBureau' ? person : 'proposes';

/** Who could take a step here, asked once for each place it could be taken. */
function whoIsAble({ bench, world }: Seen): (draft: StepDraft) => readonly Player[] {
  const asked = new Map<string, readonly Player[]>();
  return (draft) => {
    const { type, party, track } = draft;
    const key = `${type} ${party ?? ''} ${track ?? ''}`;
    const players = asked.get(key) ?? whoCould(bench, type, { party, track }, world);
    asked.set(key, players);
    return players.length > 0 ? players : officers.slice(0, 1);
  };
}

/** Those by whom a step is accepted, told to the watcher as well as the refusals. */
function tryAll(seen: Seen, draft: StepDraft, players: readonly Player[], watcher: Watcher): readonly Player[] {
  const accepted: Player[] = [];
  for (const player of players) {
    const attempt: Attempt = { draft, player };
    const reasons = reasonsAgainst(seen.bench, attempt, seen.world);
    if (reasons.length === 0) {
      watcher.accepted?.(seen, attempt);
      accepted.push(player);
      continue;
    }
    watcher.refused?.(seen, attempt, reasons);
    // Refused for what nobody could change by being somebody else: the others need not try.
    if (!reasons.every(({ code, rule }) => code === 'notYourRole' || seen.world.asksWho.has(rule ?? code))) break;
  }
  return accepted;
}
