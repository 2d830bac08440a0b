import { Injectable } from '@nestjs/common';
import { availableSteps, benchOf, dateIn, foreseen, ImpossibleStep, powersCited } from '#libs/domain';
import type {
  AvailableStep,
  Bench,
  ClauseId,
  Field,
  Instant,
  Moment,
  Obligation,
  PlainData,
  StepActor,
  StepType,
  Track,
} from '#libs/domain';
import { CaseLedger, NotFound } from '../ports/index.js';
import type { Actor } from '../ports/index.js';
import { Rulebooks } from '../commands/rulebooks.js';

/** Steps that decide what somebody proposed, asked or objected to. */
export const decidingSteps: readonly StepType[] = [
  'measure.decide',
  'measure.confirm',
  'qualification.decide',
  'inspection.grant',
  'inspection.refuse',
  'objection.decide',
];

/** What the rules would ask of somebody after a choice. */
export type Follows = Pick<Obligation, 'rule' | 'cites' | 'nl' | 'en' | 'by' | 'step' | 'due'>;

/** One way to decide, and what it would set off. */
export interface ChoiceAhead {
  readonly step: StepType;
  /** The field that holds the choice; null where the step itself is the choice. */
  readonly field: string | null;
  readonly choice: string | null;
  readonly follows: readonly Follows[];
}

/** Something that waits for a decision, whoever may take it. Choices only; its texts stand on the timeline. */
export interface DecisionAhead {
  readonly version: number;
  readonly track: string;
  readonly machine: Track['machine'];
  readonly state: string;
  readonly party: string | null;
  readonly proposal: PlainData;
  /** The number of the step that proposed it. */
  readonly proposedIn: number;
  readonly proposedAt: Instant | null;
  readonly proposedBy: StepActor;
  /** Whether the reader proposed it, himself or in somebody's place. */
  readonly own: boolean;
  /** The end of the term for deciding, where a rule sets one. */
  readonly due: Obligation['due'] | null;
  /** Clauses that say who decides, and that ask for a decision. */
  readonly cites: readonly ClauseId[];
  readonly steps: readonly AvailableStep[];
  readonly choices: readonly ChoiceAhead[];
}

/** One decision that waits, with all that the rules say of it. */
@Injectable()
export class DecisionsAhead {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** @throws NotFound where the reader sees no such case, or it knows no such track */
  one(actor: Actor, caseId: string, trackId: string): Promise<DecisionAhead> {
    return this.rulebooks.during(actor, async () => {
      const { state, asking, now, calendars, opening } = await this.ledger.look(actor, caseId);
      const track = Object.hasOwn(state.tracks, trackId) ? state.tracks[trackId] : undefined;
      if (track === undefined) throw new NotFound('case');
      const book = this.rulebooks.of(opening, now);
      const bench = benchOf(state, book, dateIn(now));
      const steps = availableSteps(state, asking, book, dateIn(now)).filter(
        ({ type, track: at }) => at === trackId && decidingSteps.includes(type),
      );
      const asked = bench.open.filter(({ step, track: at }) => at === trackId && decidingSteps.includes(step));
      const powers = steps.flatMap(({ type }) =>
        powersCited(bench, { type, track: trackId, data: {}, complete: false }, asking),
      );
      const { person, inPlaceOf } = track.openedBy;
      return {
        version: state.version,
        track: trackId,
        machine: track.machine,
        state: track.state,
        party: track.party ?? null,
        proposal: choicesOf(track.about),
        proposedIn: track.openedSeq,
        proposedAt: state.acts.find(({ seq }) => seq === track.openedSeq)?.at ?? null,
        proposedBy: track.openedBy,
        own: [person, inPlaceOf].includes(actor.person),
        due: asked.find(({ due }) => due !== undefined)?.due ?? null,
        cites: [...new Set([...powers, ...asked.flatMap(({ cites }) => cites)])],
        steps,
        choices: steps.flatMap((step) => choicesIn(bench, step, asking.actor, { at: now, calendars })),
      };
    });
  }
}

/** Without references to sealed texts. */
export const choicesOf = (data: PlainData): PlainData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value !== 'object' || Array.isArray(value)));

const answersOf = (field: Field): readonly (string | boolean)[] =>
  field.kind === 'choice' ? field.options : field.kind === 'yesNo' ? [true, false] : [];

/** The first thing such a step asks is the decision itself. */
function choicesIn(bench: Bench, form: AvailableStep, by: StepActor, moment: Moment): readonly ChoiceAhead[] {
  const { type, track } = form;
  const { state, book } = bench;
  const told = state.tracks[track ?? '']?.about ?? {};
  const [field, asks] = Object.entries(form.fields).find(([, one]) => one.required && answersOf(one).length > 0) ?? [];
  const ways = asks === undefined ? [undefined] : answersOf(asks);
  return ways.flatMap((way): readonly ChoiceAhead[] => {
    const given = field === undefined || way === undefined ? {} : { [field]: way };
    // What the proposal says of scope and days is what a decision takes over.
    const data: PlainData = { ...(type === 'inspection.grant' ? choicesOf(told) : {}), ...given };
    const draft = { type, data, ...(track === undefined ? {} : { track }) };
    const after = possible(() => foreseen(state, draft, by, moment, book));
    const choice = way === undefined ? null : String(way);
    return after === undefined ? [] : [{ step: type, field: field ?? null, choice, follows: after.map(followsOf) }];
  });
}

/** A choice that leads nowhere from where the track stands is no choice. */
function possible<Of>(look: () => Of): Of | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof ImpossibleStep) return undefined;
    throw error;
  }
}

const followsOf = ({ rule, cites, nl, en, by, step, due }: Obligation): Follows => ({
  rule,
  cites,
  nl,
  en,
  by,
  step,
  ...(due === undefined ? {} : { due }),
});
