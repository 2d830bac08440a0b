import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepSchoolTasks } from '#libs/application';
import type { Actor, SchoolTaskList } from '#libs/application';
import { Id, Key, Who } from '../edge/visitor.js';
import { SchoolTaskDoneDto } from '../fields/school-tasks.dto.js';
import { KeyHeader } from '../openapi/headers.js';

/** What a school does outside any case because its protocol asks it. Each change stands in the log of the organisation. */
@ApiTags('organisation')
@Controller('api/v1/organisation/schools/:school/tasks')
export class SchoolTasksController {
  constructor(private readonly tasks: KeepSchoolTasks) {}

  /** Of this school year and of the edition in force, done or open; and what was done before. */
  @Get()
  list(@Who() actor: Actor, @Id('school') school: string): Promise<SchoolTaskList> {
    return this.tasks.list(actor, school);
  }

  /** One of them was done; told again it replaces what was told. */
  @Post()
  @HttpCode(204)
  @KeyHeader()
  async done(
    @Who() actor: Actor,
    @Id('school') school: string,
    @Key() key: string,
    @Body() done: SchoolTaskDoneDto,
  ): Promise<void> {
    await this.tasks.record(actor, { school, ...done }, key);
  }
}
