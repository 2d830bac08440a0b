import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Readings } from '#libs/application';
import type { Actor } from '#libs/application';
import { AnswersJson } from '../edge/json.js';
import { Who } from '../edge/visitor.js';
import { AccessQuery } from '../fields/queries.dto.js';

/** For whoever watches over how the work is done, not over the cases themselves. */
@ApiTags('oversight')
@Controller('api/v1')
export class OversightController {
  constructor(private readonly readings: Readings) {}

  /** Who saw which case, the newest first: for the FG and the auditor. No content, and that you looked is noted as well. */
  @Get('accesses')
  @AnswersJson()
  accesses(@Who() actor: Actor, @Query() { case: caseId, ...rest }: AccessQuery): Promise<string> {
    return this.readings.accessLog(actor, { ...rest, ...(caseId !== undefined && { caseId }) });
  }
}
