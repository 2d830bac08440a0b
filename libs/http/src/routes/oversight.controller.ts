import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Figures, Readings } from '#libs/application';
import type { Actor, FiguresShown } from '#libs/application';
import { AnswersJson } from '../edge/json.js';
import { Who } from '../edge/visitor.js';
import { AccessQuery } from '../fields/queries.dto.js';

/** For whoever watches over how the work is done, not over the cases themselves. */
@ApiTags('oversight')
@Controller('api/v1')
export class OversightController {
  constructor(
    private readonly readings: Readings,
    private readonly numbers: Figures,
  ) {}

  /**
   * Numbers of cases for the board and the supervisory board: by stage and school, terms at risk, and the last twelve months. Of what you
   * may not see yourself fewer than five are not told.
   */
  @Get('figures')
  @Header('cache-control', 'no-store')
  figures(@Who() actor: Actor): Promise<FiguresShown> {
    return this.numbers.run(actor);
  }

  /** Who saw which case, the newest first: for the FG and the auditor. No content, and that you looked is noted as well. */
  @Get('accesses')
  @AnswersJson()
  accesses(@Who() actor: Actor, @Query() { case: caseId, ...rest }: AccessQuery): Promise<string> {
    return this.readings.accessLog(actor, { ...rest, ...(caseId !== undefined && { caseId }) });
  }
}
