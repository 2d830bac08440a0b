import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AwaitedDecisions, BreachRegister, DecisionsAhead, DecisionsTaken } from '#libs/application';
import type {
  Actor,
  AwaitedDecision,
  Breaches,
  DecisionAhead,
  DecisionsAwaited,
  DecisionTaken,
} from '#libs/application';
import { refusalOf } from '../edge/problem-of.js';
import type { Refusal } from '../edge/problem.js';
import { Id, Who } from '../edge/visitor.js';
import { LimitQuery } from '../fields/queries.dto.js';
import { formOf } from './step-forms.js';
import type { StepForm } from './step-forms.js';

/** A decision that waits, with its ways to decide as forms. */
export interface DecisionForm extends Omit<DecisionAhead, 'steps'> {
  readonly steps: readonly StepForm[];
}

/** A proposal on which something has to be done first, and what. */
export interface LaterDecisionTold extends AwaitedDecision {
  readonly unmet: readonly Refusal[];
}

export interface DecisionsTold extends Omit<DecisionsAwaited, 'later'> {
  readonly later: readonly LaterDecisionTold[];
}

/** What was proposed and is decided by somebody else, before and after. */
@ApiTags('decisions')
@Controller('api/v1')
export class DecisionsController {
  constructor(
    private readonly awaiting: AwaitedDecisions,
    private readonly ahead: DecisionsAhead,
    private readonly decided: DecisionsTaken,
    private readonly register: BreachRegister,
  ) {}

  /**
   * Proposals that wait for a decision you may take, light ones of your own among them; under `later` those on which something has to be
   * done first, and under `own` what you proposed yourself, and others decide.
   */
  @Get('decisions')
  @Header('cache-control', 'no-store')
  async awaited(@Who() actor: Actor): Promise<DecisionsTold> {
    const { later, ...awaited } = await this.awaiting.run(actor);
    return { ...awaited, later: later.map(({ unmet, ...one }) => ({ ...one, unmet: unmet.map(refusalOf) })) };
  }

  /** Decisions that were taken, the newest first, with their reasons. That you saw them is recorded. */
  @Get('decisions/taken')
  @Header('cache-control', 'no-store')
  async taken(
    @Who() actor: Actor,
    @Query() { limit }: LimitQuery,
  ): Promise<{ readonly rows: readonly DecisionTaken[] }> {
    return { rows: await this.decided.run(actor, limit) };
  }

  /** One decision that waits: who may take it, on which clause, in which ways, and what each would set off. */
  @Get('cases/:case/decisions/:track')
  @Header('cache-control', 'no-store')
  async one(@Who() actor: Actor, @Id('case') caseId: string, @Param('track') track: string): Promise<DecisionForm> {
    const { steps, ...ahead } = await this.ahead.one(actor, caseId, track);
    return { ...ahead, steps: steps.map(formOf) };
  }

  /** The register of personal-data breaches (AVG 33(5)), and what still has to be done about possible ones. */
  @Get('breaches')
  @Header('cache-control', 'no-store')
  breaches(@Who() actor: Actor): Promise<Breaches> {
    return this.register.run(actor);
  }
}
