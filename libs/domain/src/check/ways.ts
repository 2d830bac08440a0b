import {
  exists,
  kindOf,
  stepTypes,
  wordOf,
  type CaseState,
  type Bench,
  type Obligation,
  type PlainData,
  type StepDraft,
  type StepType,
} from '../case/index.js';
import {
  after,
  type Attempt,
  benchAt,
  draftsOf,
  nextDue,
  reasonsAgainst,
  whoCould,
  type Point,
  type Wanted,
} from './attempts.js';
import { officers, type Player } from './cast.js';
import type { World } from './world.js';

/** Steps that bring a case to its end, from the last back to the first; another addressee is no end. */
const ending: readonly Wanted[] = [
  { type: 'case.close' },
  { type: 'execution.finish' },
  { type: 'decision.finish' },
  { type: 'factFinding.finish' },
  { type: 'advice.give' },
  { type: 'case.take' },
  ...['investigate', 'unfounded', 'outOfScope', 'withdrawn', 'referred'].map((route) => ({
    type: 'review.finish' as const,
    data: { route },
  })),
];

/** What may have to come first, lightest way out first. */
const preparing: readonly (readonly [StepType, readonly PlainData[]])[] = [
  ['measure.withdraw', [{}]],
  ['scope.assess', [{ inScope: true }]],
  ['hearing.record', [{ purpose: 'facts' }]],
  ['finding.record', [{ founded: 'notEstablished' }]],
  ['outcome.record', [{ outcome: 'noMeasure' }]],
  ['qualification.decide', [{ answer: false }]],
  ['inspection.refuse', [{}]],
  ['consultation.answer', [{}]],
  ['consultation.ask', [{}]],
  ['policeOrder.record', [{}]],
  ['report.withdraw', [{}]],
];

/** A step in each of its ways, as each in good standing who has the power could take it. */
function* tries(
  point: Point,
  bench: Bench,
  wanted: Wanted,
  world: World,
  thorough: boolean,
): Generator<Attempt, undefined> {
  const able = new Map<string, readonly Player[]>();
  for (const draft of draftsOf(point, bench, wanted, world, thorough)) {
    const place = `${draft.party ?? ''} ${draft.track ?? ''}`;
    const players =
      able.get(place) ?? whoCould(bench, draft.type, draft, world).filter((one) => officers.includes(one));
    able.set(place, players);
    for (const player of players) yield { draft, player };
  }
}

/** The step taken by the first in good standing who may, after what must come before it; nothing where nobody can. */
export function taken(point: Point, wanted: Wanted, world: World, depth = 3, thorough = false): Point | undefined {
  const bench = benchAt(point, world.book);
  const blockers = new Set<string | undefined>();
  for (const attempt of tries(point, bench, wanted, world, thorough)) {
    const reasons = reasonsAgainst(bench, attempt, world);
    const next = reasons.length === 0 ? after(point, attempt, world) : undefined;
    if (next !== undefined) return next;
    reasons.forEach(({ obligation }) => blockers.add(obligation));
  }
  if (depth === 0) return undefined;
  for (const obligation of bench.open.filter(({ key }) => blockers.has(key))) {
    for (const one of meetings(obligation, point.state)) {
      const met = taken(point, one, world, depth - 1, true);
      const next = met === undefined ? undefined : taken(met, wanted, world, depth - 1, thorough);
      if (next !== undefined) return next;
    }
  }
  return undefined;
}

const paperOf = ({ seq, data }: CaseState['acts'][number]): string => wordOf(data['paper'] ?? `s${seq}`);

/** The step that is to meet an obligation, where it has to be taken. */
export function meeting({ key, step, preset: given, track, party }: Obligation, { acts }: CaseState): Wanted {
  const act = acts.find(({ seq }) => key.includes(`/a${seq}/`));
  const paper = act !== undefined && kindOf(step).fields['paper'] !== undefined ? { paper: paperOf(act) } : {};
  const preset: PlainData = { ...given, ...paper };
  const { moves, scope, about } = kindOf(step);
  if (moves !== undefined || step.startsWith('consultation.'))
    return { type: step, data: preset, target: track === undefined ? {} : { track } };
  if ((scope === 'party' && step !== 'party.add') || about === 'anyParty')
    return party === undefined ? { type: step, data: preset } : { type: step, data: preset, target: { party } };
  return { type: step, data: preset };
}

/** The same, and where somebody is to be told or heard also by way of his parents. */
export function meetings(obligation: Obligation, state: CaseState): readonly Wanted[] {
  const wanted = meeting(obligation, state);
  const { parties } = state;
  const parents = Object.values(parties).filter(({ role, of }) => role === 'parentOf' && of === obligation.party);
  return kindOf(wanted.type).scope === 'party' && wanted.target?.party !== undefined
    ? [wanted, ...parents.map(({ id }) => ({ ...wanted, target: { party: id } }))]
    : [wanted];
}

const nameOf = ({ type, party, track, data }: StepDraft): string =>
  `${type} ${party ?? track ?? ''} ${JSON.stringify(data)}`;

/**
 * Looks for a way from a point to where `reached` holds, by whoever may: first `goal`, then what ends the case, then what is demanded,
 * then what may have to come first, then time. Every try is made once, so that the search ends.
 */
export class Search {
  private readonly tried = new Set<string>();
  constructor(
    private readonly world: World,
    private readonly reached: (point: Point, bench: Bench) => boolean,
    private readonly goal: (bench: Bench) => readonly Wanted[] = () => [],
  ) {}

  from(start: Point, rounds = 120): Point | undefined {
    let point = start;
    for (let round = 0; round < rounds; round += 1) {
      const bench = benchAt(point, this.world.book);
      if (this.reached(point, bench)) return point;
      const next =
        this.first(point, bench, this.goal(bench), true) ??
        this.first(point, bench, ending, false) ??
        this.first(point, bench, demanded(bench), true) ??
        this.first(point, bench, prepared(point), false) ??
        nextDue(point, bench, this.world);
      if (next === undefined) return undefined;
      point = next;
    }
    return undefined;
  }

  private first(point: Point, bench: Bench, wanted: readonly Named[], thorough: boolean): Point | undefined {
    for (const one of wanted) {
      for (const attempt of tries(point, bench, one, this.world, thorough)) {
        const name = `${nameOf(attempt.draft)} ${one.obligation ?? ''}`;
        if (this.tried.has(name) || reasonsAgainst(bench, attempt, this.world).length > 0) continue;
        const next = after(point, attempt, this.world);
        if (next === undefined) continue;
        if (!ending.some(({ type }) => type === attempt.draft.type)) this.tried.add(name);
        return next;
      }
    }
    return undefined;
  }
}

/** A step that is wanted because of one obligation, for each of which it may be taken again. */
type Named = Wanted & { readonly obligation?: string };

const demanded = ({ open, state }: Bench): readonly Named[] =>
  open
    .filter(({ by, blocks }) => blocks.length > 0 && !by.includes('system'))
    .flatMap((one) => meetings(one, state).map((wanted) => ({ ...wanted, obligation: one.key })));

/** What touches the case itself comes before what goes on beside it. */
const [early, late] = [preparing.slice(0, 7), preparing.slice(7)];

function prepared({ state }: Point): readonly Wanted[] {
  const people = Object.values(state.parties);
  const lacking = ['subject', 'victim'].filter((role) => !people.some((party) => party.role === role));
  const orphans = people.filter(
    ({ id, kind, role }) =>
      kind === 'pupil' &&
      ['subject', 'victim'].includes(role) &&
      !people.some((party) => party.role === 'parentOf' && party.of === id),
  );
  const underWay = Object.values(state.tracks).flatMap((track) =>
    stepTypes
      .filter((type) => kindOf(type).moves === track.machine && exists(track.machine, track.state, type))
      .map((type): Wanted => ({ type, target: { track: track.id } })),
  );
  return [
    ...early.flatMap(([type, ways]) => ways.map((data): Wanted => ({ type, data }))),
    ...lacking.map((role): Wanted => ({ type: 'party.add', data: { role, kind: 'pupil' } })),
    ...orphans.map(({ id }): Wanted => ({
      type: 'party.add',
      data: { role: 'parentOf', kind: 'parent', parentOf: id },
    })),
    ...underWay,
    ...late.flatMap(([type, ways]) => ways.map((data): Wanted => ({ type, data }))),
  ];
}
