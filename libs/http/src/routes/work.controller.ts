import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Readings, WorkLists } from '#libs/application';
import type { Actor, Sought } from '#libs/application';
import { AnswersJson } from '../edge/json.js';
import { invalid } from '../edge/problem.js';
import { Who } from '../edge/visitor.js';
import { CaseListQuery, FindDto, LimitQuery } from '../fields/queries.dto.js';

/** What there is to do, and which cases there are, for whoever asks. */
@ApiTags('work')
@Controller('api/v1')
export class WorkController {
  constructor(
    private readonly lists: WorkLists,
    private readonly readings: Readings,
  ) {}

  /** Open work of your roles, the most urgent first. */
  @Get('tasks')
  @AnswersJson()
  tasks(@Who() actor: Actor, @Query() { limit }: LimitQuery): Promise<string> {
    return this.lists.inbox(actor, limit);
  }

  /** Notices: that there is something to do and where, never who or what. */
  @Get('notices')
  @AnswersJson()
  notices(@Who() actor: Actor, @Query() { limit }: LimitQuery): Promise<string> {
    return this.lists.notices(actor, limit);
  }

  /** Cases you may see, paged, filtered and sorted. */
  @Get('cases')
  @AnswersJson()
  cases(@Who() actor: Actor, @Query() query: CaseListQuery): Promise<string> {
    return this.lists.cases(actor, query);
  }

  /** Exactly by number, by name or by pupil number; it is logged that you looked. */
  @Post('cases/find')
  @HttpCode(200)
  @AnswersJson()
  find(@Who() actor: Actor, @Body() { number, name, pupilNumber }: FindDto): Promise<string> {
    const sought: Sought[] = [];
    if (number !== undefined) sought.push({ number });
    if (name !== undefined) sought.push({ name });
    if (pupilNumber !== undefined) sought.push({ pupilNumber });
    const [only, another] = sought;
    if (only === undefined || another !== undefined) throw invalid({ path: 'body', code: 'exactlyOne' });
    return this.readings.find(actor, only);
  }
}
