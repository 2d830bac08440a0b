import { Injectable } from '@nestjs/common';
import { availableSteps, dateIn, isForAnother, isOpen, obligationsOf } from '#libs/domain';
import type {
  AvailableStep,
  CaseState,
  Instant,
  Obligation,
  PlainData,
  Role,
  StepType,
  Track,
  Unmet,
} from '#libs/domain';
import { CaseLedger, NotFound, WorkLists } from '../ports/index.js';
import type { Actor, CaseLine } from '../ports/index.js';
import { Rulebooks } from '../commands/rulebooks.js';
import { choicesOf, decidingSteps } from './decision-ahead.js';

/** A proposal that waits for a decision. Choices only, no content. */
export interface AwaitedDecision extends Pick<CaseLine, 'caseId' | 'number' | 'school' | 'kind' | 'categories'> {
  readonly version: number;
  /** The step that decides it. */
  readonly step: StepType;
  readonly track: string;
  readonly party: string | null;
  /** What was proposed, in choices. */
  readonly proposal: PlainData;
  readonly proposedBy: { readonly person: string; readonly role: string };
  readonly proposedAt: Instant | null;
  /** Roles that may decide it. */
  readonly who: readonly Role[];
  /** The end of the term for deciding, where a rule sets one. */
  readonly due: Instant | null;
  readonly lastDay: string | null;
}

/** A proposal on which something has to be done first. */
export interface LaterDecision extends AwaitedDecision {
  readonly unmet: readonly Unmet[];
}

/** What waits, from where the reader stands. */
export interface DecisionsAwaited {
  /** Proposals that the reader may decide; a light one of his own among them, where the rules allow it (decision 25). */
  readonly rows: readonly AwaitedDecision[];
  /** Those of others that he may decide once what is still missing was done. */
  readonly later: readonly LaterDecision[];
  /** What he proposed himself, and somebody else has to decide. */
  readonly own: readonly AwaitedDecision[];
}

/** More than anybody decides in a day; each is asked of the rules. */
const most = 100;

const nothing: DecisionsAwaited = { rows: [], later: [], own: [] };

/** Which proposals wait for a decision of somebody: what the rules let him decide, and apart from it what he proposed himself. */
@Injectable()
export class AwaitedDecisions {
  constructor(
    private readonly lists: WorkLists,
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(actor: Actor): Promise<DecisionsAwaited> {
    const rows: AwaitedDecision[] = [];
    const later: LaterDecision[] = [];
    const own: AwaitedDecision[] = [];
    for (const line of await this.lists.undecided(actor, most)) {
      const found = await this.inCase(actor, line);
      rows.push(...found.rows);
      later.push(...found.later);
      own.push(...found.own);
    }
    return { rows, later, own };
  }

  private async inCase(actor: Actor, line: CaseLine): Promise<DecisionsAwaited> {
    try {
      const { state, steps, obligations } = await this.rulebooks.during(actor, async () => {
        const { state, asking, now, opening } = await this.ledger.look(actor, line.caseId);
        const book = this.rulebooks.of(opening, now);
        return {
          state,
          steps: availableSteps(state, asking, book, dateIn(now)),
          obligations: obligationsOf(state, book, dateIn(now)).filter(isOpen),
        };
      });
      const waiting = steps.flatMap((form) => {
        const track = state.tracks[form.track ?? ''];
        if (!decidingSteps.includes(form.type) || track === undefined) return [];
        const { person, inPlaceOf } = track.openedBy;
        // Nobody's proposal is an objection: who may decide on it is for the rules alone.
        const isOwn = track.machine !== 'objection' && [person, inPlaceOf].includes(actor.person);
        return [{ isOwn, form, row: awaited(line, state, form, track, obligations) }];
      });
      const isBarred = ({ form: { allowed, unmet } }: (typeof waiting)[number]): boolean =>
        !allowed && isForAnother(unmet);
      return {
        rows: waiting.filter(({ form }) => form.allowed).map(({ row }) => row),
        later: waiting
          .filter((one) => !one.form.allowed && !isBarred(one))
          .map(({ row, form: { unmet } }) => ({ ...row, unmet })),
        own: waiting.filter((one) => one.isOwn && isBarred(one)).map(({ row }) => row),
      };
    } catch (error) {
      // It was closed to him while we looked.
      if (error instanceof NotFound) return nothing;
      throw error;
    }
  }
}

function awaited(
  { caseId, number, school, kind, categories }: CaseLine,
  { version, acts }: CaseState,
  { type: step, who }: AvailableStep,
  { id, party, about, openedBy, openedSeq }: Track,
  obligations: readonly Obligation[],
): AwaitedDecision {
  const objected = acts.find(({ type, track }) => type === 'objection.receive' && track === id);
  const begun = objected ?? acts.find(({ seq }) => seq === openedSeq);
  const by = begun?.by ?? openedBy;
  const asked = obligations.find((one) => one.step === step && one.track === id && one.due !== undefined);
  return {
    caseId,
    number,
    school,
    kind,
    categories,
    version,
    step,
    track: id,
    party: party ?? null,
    proposal: choicesOf(about),
    proposedBy: { person: by.person, role: by.role },
    proposedAt: begun?.at ?? null,
    who,
    due: asked?.due?.due ?? null,
    lastDay: asked?.due?.lastDay ?? null,
  };
}
