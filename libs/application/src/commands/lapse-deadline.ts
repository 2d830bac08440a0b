import { Injectable } from '@nestjs/common';
import { StepMalformed, StepRefused } from '#libs/domain';
import { CaseMovedOn, DeadlineLapser, KeyProvider, NotFound } from '../ports/index.js';
import type { DueDeadline } from '../ports/index.js';
import { keyOf } from './stamp.js';
import { TakeStep } from './take-step.js';

const attempts = 5;

/** A term ran out. The row is an alarm, not evidence: the case itself says whether there is anything to lapse. */
@Injectable()
export class LapseDeadline extends DeadlineLapser {
  constructor(
    private readonly takeStep: TakeStep,
    private readonly keys: KeyProvider,
  ) {
    super();
  }

  async lapse({ organisation, caseId, obligation, due }: DueDeadline): Promise<'lapsed' | 'nothingToDo'> {
    const actor = { organisation, person: 'system', role: 'system' } as const;
    const key = keyOf(this.keys, organisation, 'lapse', caseId, obligation, due);
    for (let attempt = 1; ; attempt++) {
      try {
        await this.takeStep.run(actor, { caseId, type: 'deadline.lapse', data: { obligation, due }, key });
        return 'lapsed';
      } catch (error) {
        if (error instanceof StepRefused || error instanceof StepMalformed || error instanceof NotFound) return 'nothingToDo';
        if (!(error instanceof CaseMovedOn) || attempt === attempts) throw error;
      }
    }
  }
}
