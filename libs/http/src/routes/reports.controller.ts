import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { kindOf } from '#libs/domain';
import type { Fields } from '#libs/domain';
import { ReportIncident, WorkLists } from '#libs/application';
import type { Actor, ReportReceived } from '#libs/application';
import { AnswersJson } from '../edge/json.js';
import { Key, Who } from '../edge/visitor.js';
import { ReportDto } from '../fields/envelopes.dto.js';
import { LimitQuery } from '../fields/queries.dto.js';
import { KeyHeader } from '../openapi/headers.js';

/** For whoever works here and has something to tell. Whoever wants to stay anonymous reports without logging in. */
@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(
    private readonly report: ReportIncident,
    private readonly lists: WorkLists,
  ) {}

  /** Tells something in your own name. The receipt is shown once: with it you add, write and withdraw. */
  @Post()
  @KeyHeader()
  receive(@Who() actor: Actor, @Key() key: string, @Body() { school, data }: ReportDto): Promise<ReportReceived> {
    return this.report.runAs(actor, { school, key, data });
  }

  /** The form: fields of `report.receive`. */
  @Get('form')
  form(): { readonly fields: Fields } {
    return { fields: kindOf('report.receive').fields };
  }

  /** How far your own reports are, the newest first. */
  @Get()
  @AnswersJson()
  own(@Who() actor: Actor, @Query() { limit }: LimitQuery): Promise<string> {
    return this.lists.ownReports(actor, limit);
  }
}
