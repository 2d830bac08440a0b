import type { Fields } from '../language/fields.js';
import type { Role } from '../language/roles.js';
import type { PlainDate } from '../language/time.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { benchOf, judge, type Bench } from './judge.js';
import { exists, standingOf, type Standing } from './machines/index.js';
import type { Act, Asking, CaseState, Track, Unmet } from './state.js';
import { kindOf, stepTypes, type OutsideFacts, type PartyId, type StepType, type TrackId } from './steps/index.js';

/** A step as a form: allowed, or every reason why not; who may; and its fields. */
export interface AvailableStep {
  readonly type: StepType;
  readonly party?: PartyId;
  readonly track?: TrackId;
  readonly standing: Standing;
  /** Whether it was taken in this case before, about the same party or track. */
  readonly taken: boolean;
  readonly allowed: boolean;
  readonly unmet: readonly Unmet[];
  /** What speaks against it without forbidding it. */
  readonly warnings: readonly Unmet[];
  /** What the school itself usually does here: shown beside the questions, never a duty. */
  readonly advice: readonly Unmet[];
  readonly who: readonly Role[];
  readonly fields: Fields;
}

/** Steps only the clock or the holder of a receipt takes, or that have a page of their own: never a form of the case. */
const notForms: readonly StepType[] = [
  'report.receive',
  'deadline.lapse',
  'objection.lapse',
  'inspection.expire',
  'objection.open',
  'advice.stand',
  'case.moveEdition',
];

/** Every step of this stage, for each party and track it could be about. Powers nobody has here make no form. */
export function availableSteps(
  state: CaseState,
  asking: Asking,
  book: Rulebook,
  on: PlainDate,
  outside?: OutsideFacts,
): readonly AvailableStep[] {
  const bench = benchOf(state, book, on);
  return stepTypes
    .filter((type) => !notForms.includes(type) && exists(state.machine, state.stage, type))
    .flatMap((type) => targets(bench, type).map((target) => formOf(bench, type, target, asking, outside)))
    .filter((form) => !form.unmet.some(({ code }) => code === 'noPower' || code === 'notAtThisStage'));
}

type Target = Pick<AvailableStep, 'party' | 'track'>;

function targets({ state }: Bench, type: StepType): readonly Target[] {
  const kind = kindOf(type);
  if (kind.moves !== undefined)
    return tracksFor(state, type)
      .filter(({ machine }) => machine === kind.moves)
      .map(({ id, party }) => ({ track: id, party }));
  if (kind.scope === 'party' && type !== 'party.add') return Object.keys(state.parties).map((party) => ({ party }));
  return [
    {},
    ...(kind.about === 'anyParty' ? Object.keys(state.parties).map((party) => ({ party })) : []),
    ...tracksFor(state, type).map(({ id }) => ({ track: id })),
  ];
}

/** Tracks whose state knows the step: also one of the case as a whole, such as advice on one qualification. */
const tracksFor = ({ tracks }: CaseState, type: StepType): readonly Track[] =>
  Object.values(tracks).filter((track) => exists(track.machine, track.state, type));

function formOf(
  bench: Bench,
  type: StepType,
  target: Target,
  asking: Asking,
  outside: OutsideFacts | undefined,
): AvailableStep {
  const { unmet, warnings, advice, who, questions } = judge(
    bench,
    { type, ...target, data: {}, complete: false },
    asking,
    outside,
  );
  return {
    type,
    ...target,
    standing: standingHere(bench, type, target),
    taken: bench.state.acts.some((act) => act.type === type && isAbout(act, target)),
    allowed: unmet.length === 0,
    unmet,
    warnings,
    advice,
    who,
    fields: questions,
  };
}

/** Whether what was taken was taken about this: recording it named more, such as the track that it opened or the party of its track. */
function isAbout({ type, party, track }: Act, target: Target): boolean {
  if (target.track !== undefined) return track === target.track;
  if (target.party !== undefined) return party === target.party;
  // What can be about a party or about the case is about the case where it named nobody.
  return kindOf(type).about !== 'anyParty' || party === undefined;
}

/** What begins something of its own beside the case brings the case itself no further. */
function standingHere({ state: { machine, stage } }: Bench, type: StepType, { track }: Target): Standing {
  if (track !== undefined) return 'here';
  return kindOf(type).opens === undefined ? standingOf(machine, stage, type) : 'anytime';
}
