import { Injectable } from '@nestjs/common';
import { availableSteps, correctableSteps, courseOf, dateIn, obligationsOf } from '#libs/domain';
import type { AvailableStep, Correctable, CourseOfCase, Obligation } from '#libs/domain';
import { CaseLedger } from '../ports/index.js';
import type { Actor } from '../ports/index.js';
import { Rulebooks } from '../commands/rulebooks.js';

/** What may be done in a case now, as forms; and by which version of it, so that a step can be sent back against it. */
export interface StepsOffered {
  readonly version: number;
  readonly stage: string;
  readonly steps: readonly AvailableStep[];
}

export interface ObligationsShown {
  readonly version: number;
  readonly rows: readonly Obligation[];
}

export interface CourseShown extends CourseOfCase {
  readonly version: number;
}

/** Questions that the rules answer, not the tables: asked of the case as it stands. */
@Injectable()
export class CaseQuestions {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** @throws NotFound */
  steps(actor: Actor, caseId: string): Promise<StepsOffered> {
    return this.rulebooks.during(actor, async () => {
      const { state, asking, now, opening } = await this.ledger.look(actor, caseId);
      const steps = availableSteps(state, asking, this.rulebooks.of(opening, now), dateIn(now));
      return { version: state.version, stage: state.stage, steps };
    });
  }

  /** Which steps can be corrected, and in what. @throws NotFound */
  async correctable(actor: Actor, caseId: string): Promise<readonly Correctable[]> {
    return correctableSteps((await this.ledger.look(actor, caseId)).state);
  }

  /** Which way the case and its tracks went; where each stands is the last. @throws NotFound */
  async course(actor: Actor, caseId: string): Promise<CourseShown> {
    const { state } = await this.ledger.look(actor, caseId);
    return { version: state.version, ...courseOf(state) };
  }

  /** Everything the rules demand of the case, met or not. @throws NotFound */
  obligations(actor: Actor, caseId: string): Promise<ObligationsShown> {
    return this.rulebooks.during(actor, async () => {
      const { state, now, opening } = await this.ledger.look(actor, caseId);
      return { version: state.version, rows: obligationsOf(state, this.rulebooks.of(opening, now), dateIn(now)) };
    });
  }
}
