import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Notices, Readings, WorkLists } from '#libs/application';
import type { Actor, Sought } from '#libs/application';
import { AnswersJson } from '../edge/json.js';
import { invalid } from '../edge/problem.js';
import { Who } from '../edge/visitor.js';
import {
  CaseListQuery,
  FileListQuery,
  FindDto,
  LimitQuery,
  PageQuery,
  SeenDto,
  TaskListQuery,
} from '../fields/queries.dto.js';

/** What there is to do, and which cases there are, for whoever asks. */
@ApiTags('work')
@Controller('api/v1')
export class WorkController {
  constructor(
    private readonly lists: WorkLists,
    private readonly readings: Readings,
    private readonly kept: Notices,
  ) {}

  /** Open work of your roles, the most urgent first unless asked otherwise; paged and filtered. */
  @Get('tasks')
  @AnswersJson()
  tasks(@Who() actor: Actor, @Query() { limit, ...narrowed }: TaskListQuery): Promise<string> {
    const isNarrowed = Object.values(narrowed).some((value) => value !== undefined);
    return isNarrowed ? this.lists.tasks(actor, { limit, ...narrowed }) : this.lists.inbox(actor, limit);
  }

  /** Advice asked of you that is not given yet. */
  @Get('consultations')
  @AnswersJson()
  consultations(@Who() actor: Actor, @Query() { limit, after }: PageQuery): Promise<string> {
    return this.lists.tasks(actor, { limit, after, steps: ['consultation.answer'] });
  }

  /** Notices: that there is something to do and where, never who or what. */
  @Get('notices')
  @AnswersJson()
  notices(@Who() actor: Actor, @Query() { limit }: LimitQuery): Promise<string> {
    return this.lists.notices(actor, limit);
  }

  /** You have seen these notices; those of others are left alone. */
  @Post('notices/seen')
  @HttpCode(204)
  seen(@Who() { organisation, person }: Actor, @Body() { ids }: SeenDto): Promise<void> {
    return this.kept.seen(organisation, person, ids);
  }

  /** Cases you may see, paged, filtered and sorted. */
  @Get('cases')
  @AnswersJson()
  cases(@Who() actor: Actor, @Query() query: CaseListQuery): Promise<string> {
    return this.lists.cases(actor, query);
  }

  /** Papers in files of pupils and staff, in the cases you may see, the newest first; for who keeps files or leads cases. */
  @Get('files')
  @AnswersJson()
  files(@Who() actor: Actor, @Query() query: FileListQuery): Promise<string> {
    return this.lists.files(actor, query);
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
