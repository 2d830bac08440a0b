import { Injectable } from '@nestjs/common';
import { availableSteps, dateIn } from '#libs/domain';
import type { PlainData, StepType } from '#libs/domain';
import { CaseLedger, NotFound, WorkLists } from '../ports/index.js';
import type { Actor, CaseLine } from '../ports/index.js';
import { Rulebooks } from '../commands/rulebooks.js';

/** A proposal that waits for a decision the reader may take. Choices only, no content. */
export interface AwaitedDecision extends Pick<CaseLine, 'caseId' | 'number' | 'school' | 'kind' | 'categories'> {
  readonly version: number;
  /** The step that decides it. */
  readonly step: StepType;
  readonly track: string;
  readonly party: string | null;
  /** What was proposed, in choices. */
  readonly proposal: PlainData;
  readonly proposedBy: { readonly person: string; readonly role: string };
}

const deciding: readonly StepType[] = [
  'measure.decide',
  'qualification.decide',
  'inspection.grant',
  'inspection.refuse',
];
/** More than anybody decides in a day; each is asked of the rules. */
const most = 100;

/** Which proposals wait for a decision of somebody: what the rules let him decide, except what he proposed himself. */
@Injectable()
export class AwaitedDecisions {
  constructor(
    private readonly lists: WorkLists,
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(actor: Actor): Promise<readonly AwaitedDecision[]> {
    const cases = await this.lists.undecided(actor, most);
    const found: AwaitedDecision[] = [];
    for (const line of cases) found.push(...(await this.inCase(actor, line)));
    return found;
  }

  private async inCase(actor: Actor, line: CaseLine): Promise<readonly AwaitedDecision[]> {
    const { caseId, number, school, kind, categories } = line;
    try {
      const { state, steps } = await this.rulebooks.during(actor, async () => {
        const { state, asking, now, opening } = await this.ledger.look(actor, caseId);
        return { state, steps: availableSteps(state, asking, this.rulebooks.of(opening, now), dateIn(now)) };
      });
      return steps.flatMap(({ type, allowed, track: id = '' }): readonly AwaitedDecision[] => {
        const track = state.tracks[id];
        if (!allowed || !deciding.includes(type) || track === undefined) return [];
        const { person, role, inPlaceOf } = track.openedBy;
        if ([person, inPlaceOf].includes(actor.person)) return [];
        const what = { step: type, track: id, party: track.party ?? null, proposal: choicesOf(track.about) };
        return [
          { caseId, number, school, kind, categories, version: state.version, ...what, proposedBy: { person, role } },
        ];
      });
    } catch (error) {
      // It was closed to him while we looked.
      if (error instanceof NotFound) return [];
      throw error;
    }
  }
}

/** Without references to sealed texts. */
const choicesOf = (data: PlainData): PlainData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value !== 'object' || Array.isArray(value)));
