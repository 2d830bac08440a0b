import { dateIn } from '../calendar/index.js';
import {
  benchOf,
  decide,
  exists,
  judge,
  kindOf,
  StepMalformed,
  StepRefused,
  timePasses,
  type Bench,
  type CaseState,
  type Decision,
  type PlainData,
  type StepDraft,
  type StepType,
  type Unmet,
} from '../case/index.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { waysToFillIn, type Scene } from './answers.js';
import { askingAs, everybody, officers, type Player } from './cast.js';
import { momentAfter, type World } from './world.js';

/** A point in a case's life, with the way that led there. */
export interface Point {
  readonly state: CaseState;
  readonly at: string;
  readonly before?: Point;
  /** What brought it here from the point before: a step and who took it, or time that passed. */
  readonly by?: { readonly draft: StepDraft; readonly player: Player } | { readonly waitedUntil: string };
}

/** Somebody tries a step at a point. */
export interface Attempt {
  readonly draft: StepDraft;
  readonly player: Player;
}

export const benchAt = ({ state, at }: Point, book: Rulebook): Bench => benchOf(state, book, dateIn(at));

const sceneOf = ({ state, at }: Point, { open }: Bench): Scene => ({
  state,
  at,
  open: open.map(({ key }) => key),
});

/** Every reason against an attempt, by the judgement the product uses. */
export function reasonsAgainst(bench: Bench, { draft, player }: Attempt, world: World): readonly Unmet[] {
  const { unmet } = judge(bench, { ...draft, complete: true }, askingAs(player, bench.state), world.outside);
  return unmet;
}

/** The point after an attempt, time having done what it does; or nothing where the product refuses it. */
export function after(point: Point, { draft, player }: Attempt, world: World): Point | undefined {
  const { book, calendars, outside } = world;
  const moment = { at: point.at, calendars };
  const asking = askingAs(player, point.state);
  try {
    const decision = decide(point.state, { asking, draft, outside }, moment, book);
    return { state: settled(decision, point.at, world), at: point.at, before: point, by: { draft, player } };
  } catch (error) {
    if (error instanceof StepRefused || error instanceof StepMalformed) return undefined;
    throw error;
  }
}

function settled({ next, obligations }: Decision, at: string, { book, calendars }: World): CaseState {
  const clockHasWork = obligations.some(
    ({ status, by, due }) =>
      (status === 'open' || status === 'overdue') &&
      (due === undefined ? by.includes('system') : due.due <= at && (by.includes('system') || status === 'open')),
  );
  return clockHasWork ? (timePasses(next, { at, calendars }, book).at(-1)?.next ?? next) : next;
}

/** The point at the next moment on which anything falls due; nothing where nothing does. */
export function nextDue(point: Point, { open }: Bench, world: World): Point | undefined {
  const dues = open
    .flatMap(({ due, status, by }) =>
      due !== undefined && (status === 'open' || by.includes('system')) ? [due.due] : [],
    )
    .filter((due) => due > point.at)
    .sort();
  return dues[0] === undefined ? undefined : waited(point, momentAfter(dues[0]), world);
}

export function waited(point: Point, at: string, { book, calendars }: World): Point {
  const state = timePasses(point.state, { at, calendars }, book).at(-1)?.next ?? point.state;
  return { state, at, before: point, by: { waitedUntil: at } };
}

/** Where a step could be taken: its tracks, its parties, the case; a consultation on a track or the case. */
export function targetsOf(
  { parties, tracks }: CaseState,
  type: StepType,
): readonly Pick<StepDraft, 'party' | 'track'>[] {
  const { moves, scope, about } = kindOf(type);
  const ofParties = Object.keys(parties).map((party) => ({ party }));
  if (moves !== undefined)
    return Object.values(tracks)
      .filter(({ machine, state }) => machine === moves && exists(machine, state, type))
      .map(({ id }) => ({ track: id }));
  if (scope === 'party' && type !== 'party.add') return ofParties;
  if (about === 'anyParty') return [{}, ...ofParties];
  if (type !== 'consultation.ask' && type !== 'consultation.answer') return [{}];
  const asking = Object.values(tracks).filter((track) => exists(track.machine, track.state, type));
  return [{}, ...asking.map(({ id }) => ({ track: id }))];
}

/** Those who have the power for a step here, and those who have it and should stay out; the lowest in good standing first. */
export function whoCould(
  bench: Bench,
  type: StepType,
  target: Pick<StepDraft, 'party' | 'track'>,
  world: World,
): readonly Player[] {
  const form = { type, ...target, data: {}, complete: false };
  const { who } = judge(bench, form, askingAs(officers[0] as Player, bench.state), world.outside);
  return everybody.filter(({ role, besides }) => [role, ...besides].some((one) => who.includes(one)));
}

export interface Wanted {
  readonly type: StepType;
  readonly data?: PlainData;
  readonly target?: Pick<StepDraft, 'party' | 'track'>;
  /** Whether every other answer is tried as well; it is, unless said otherwise. */
  readonly thorough?: boolean;
}

/** Drafts of a step at a point, in every way that could matter. */
export function draftsOf(
  point: Point,
  bench: Bench,
  { type, data = {}, target }: Wanted,
  world: World,
  thorough = true,
): readonly StepDraft[] {
  if (!exists(point.state.machine, point.state.stage, type)) return [];
  const targets = target === undefined ? targetsOf(point.state, type) : [target];
  const ways = waysToFillIn(type, data, world, sceneOf(point, bench), thorough);
  return targets.flatMap((one) => ways.map((way): StepDraft => ({ type, ...one, data: way })));
}
