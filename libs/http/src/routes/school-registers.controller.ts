import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepSchoolRegisters, RegistersKept } from '#libs/application';
import type { Actor, ProtectedEnvironment, PupilAnswer, RegistersOfSchool, WrittenLeave } from '#libs/application';
import { invalid } from '../edge/problem.js';
import { Id, Key, Who } from '../edge/visitor.js';
import { ConsentSearchDto } from '../fields/registers.dto.js';
import { EndingDto } from '../fields/roles.dto.js';
import { EnvironmentDto, PupilAnswerDto, WrittenLeaveDto } from '../fields/school-registers.dto.js';
import { KeyHeader } from '../openapi/headers.js';

interface Rows<Row> {
  readonly rows: readonly Row[];
}
interface Made {
  readonly id: string;
}

/** What schools keep of pupils, staff and accounts, and steps in cases look up. Each change stands in the log of the organisation. */
@ApiTags('organisation')
@Controller('api/v1/organisation')
export class SchoolRegistersController {
  constructor(
    private readonly registers: KeepSchoolRegisters,
    private readonly kept: RegistersKept,
  ) {}

  /** Which registers there are for whoever asks, by school: only what the rules of that school look up. */
  @Get('registers')
  async of(@Who() actor: Actor): Promise<Rows<RegistersOfSchool>> {
    return { rows: await this.kept.of(actor) };
  }

  /** What one pupil or his parents answered: refusals, the mailbox, signed agreements. */
  @Post('pupil-answers/find')
  @HttpCode(200)
  async answers(@Who() actor: Actor, @Body() { school, pupilNumber }: ConsentSearchDto): Promise<Rows<PupilAnswer>> {
    return { rows: await this.registers.answers(actor, school, pupilNumber) };
  }

  @Post('pupil-answers')
  @KeyHeader()
  answer(@Who() actor: Actor, @Key() key: string, @Body() { pupilNumber, ...answer }: PupilAnswerDto): Promise<Made> {
    return this.registers.recordAnswer(actor, answer, pupilNumber, key);
  }

  @Post('pupil-answers/:answer/end')
  @HttpCode(204)
  @KeyHeader()
  endAnswer(
    @Who() actor: Actor,
    @Id('answer') id: string,
    @Key() key: string,
    @Body() { until }: EndingDto,
  ): Promise<void> {
    return this.registers.end(actor, 'answer', id, until, key);
  }

  /** Written leaves of the principal: to record in school, to speak to the media. */
  @Get('schools/:school/leaves')
  async leaves(@Who() actor: Actor, @Id('school') school: string): Promise<Rows<WrittenLeave>> {
    return { rows: await this.registers.leaves(actor, school) };
  }

  /** For somebody who works here, or for a pupil: exactly one of the two. */
  @Post('leaves')
  @KeyHeader()
  leave(@Who() actor: Actor, @Key() key: string, @Body() { pupilNumber, ...leave }: WrittenLeaveDto): Promise<Made> {
    if ((leave.person === undefined) === (pupilNumber === undefined))
      throw invalid({ path: 'person', code: leave.person === undefined ? 'field.required' : 'field.notAsked' });
    return this.registers.recordLeave(actor, leave, pupilNumber, key);
  }

  @Post('leaves/:leave/end')
  @HttpCode(204)
  @KeyHeader()
  endLeave(
    @Who() actor: Actor,
    @Id('leave') id: string,
    @Key() key: string,
    @Body() { until }: EndingDto,
  ): Promise<void> {
    return this.registers.end(actor, 'leave', id, until, key);
  }

  /** Accounts made for an educational use. */
  @Get('schools/:school/environments')
  async environments(@Who() actor: Actor, @Id('school') school: string): Promise<Rows<ProtectedEnvironment>> {
    return { rows: await this.registers.environments(actor, school) };
  }

  @Post('environments')
  @KeyHeader()
  environment(@Who() actor: Actor, @Key() key: string, @Body() environment: EnvironmentDto): Promise<Made> {
    return this.registers.recordEnvironment(actor, { ...environment }, key);
  }

  @Post('environments/:environment/end')
  @HttpCode(204)
  @KeyHeader()
  endEnvironment(
    @Who() actor: Actor,
    @Id('environment') id: string,
    @Key() key: string,
    @Body() { until }: EndingDto,
  ): Promise<void> {
    return this.registers.end(actor, 'environment', id, until, key);
  }
}
