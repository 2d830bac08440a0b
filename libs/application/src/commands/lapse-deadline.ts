import { Injectable } from '@nestjs/common';
import { timePasses } from '#libs/domain';
import type { Decision } from '#libs/domain';
import { CaseLedger, CaseMovedOn, DeadlineLapser, KeptChanging, KeyProvider, NotFound } from '../ports/index.js';
import type { DueDeadline, OpenCase } from '../ports/index.js';
import { Rulebooks } from './rulebooks.js';
import { keyOf, stampOf } from './stamp.js';

/** How often a case that somebody works on at the same moment is asked again before the alarm waits for the next sweep. */
const attempts = 5;

/** The alarm went, and the case says that nothing is due. */
class NothingDue extends Error {
  override readonly name = 'NothingDue';
}

/** A term ran out. The row is an alarm, not evidence: the case itself says what time does to it, and that is recorded by the clock. */
@Injectable()
export class LapseDeadline extends DeadlineLapser {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
    private readonly keys: KeyProvider,
  ) {
    super();
  }

  async lapse({ organisation, caseId, obligation, due }: DueDeadline): Promise<'lapsed' | 'nothingToDo'> {
    const actor = { organisation, person: 'system', role: 'system' } as const;
    const key = keyOf(this.keys, organisation, 'lapse', caseId, obligation, due);
    const stamp = stampOf(this.keys, organisation, key, 'deadline.lapse', { caseId, obligation, due });
    for (let attempt = 1; ; attempt++) {
      try {
        await this.rulebooks.during(actor, () =>
          this.ledger.take({ actor, caseId, stamp }, (open) => this.whatIsDue(open)),
        );
        return 'lapsed';
      } catch (error) {
        if (error instanceof NothingDue || error instanceof NotFound) return 'nothingToDo';
        const again = error instanceof CaseMovedOn || error instanceof KeptChanging;
        if (!again || attempt === attempts) throw error;
      }
    }
  }

  private whatIsDue({ state, now, calendars, opening }: OpenCase): readonly Decision[] {
    const decisions = timePasses(state, { at: now, calendars }, this.rulebooks.of(opening, now));
    if (decisions.length === 0) throw new NothingDue();
    return decisions;
  }
}
