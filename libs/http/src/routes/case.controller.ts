import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CaseQuestions, Readings } from '#libs/application';
import type { Correctable } from '#libs/domain';
import type { Actor, CourseShown, ObligationsShown } from '#libs/application';
import { AnswersJson, withTexts } from '../edge/json.js';
import { formsOf } from './step-forms.js';
import type { StepForms } from './step-forms.js';
import { Id, Who } from '../edge/visitor.js';
import { PageQuery } from '../fields/queries.dto.js';

/** Reading one case. Whatever shows content records who saw what. */
@ApiTags('cases')
@Controller('api/v1/cases/:case')
export class CaseController {
  constructor(
    private readonly readings: Readings,
    private readonly questions: CaseQuestions,
  ) {}

  /** Everything the page of a case shows. */
  @Get()
  @AnswersJson()
  async page(@Who() actor: Actor, @Id('case') caseId: string): Promise<string> {
    return withTexts(await this.readings.page(actor, caseId));
  }

  /** Every step of this stage as a form: allowed, or each reason why not, with its clause, who may, and what would lift it. */
  @Get('steps/available')
  async available(@Who() actor: Actor, @Id('case') caseId: string): Promise<StepForms> {
    return formsOf(await this.questions.steps(actor, caseId));
  }

  /** Steps that were taken and can be corrected, each with the fields of which a new answer can be given. */
  @Get('steps/correctable')
  async correctable(
    @Who() actor: Actor,
    @Id('case') caseId: string,
  ): Promise<{ readonly rows: readonly Correctable[] }> {
    return { rows: await this.questions.correctable(actor, caseId) };
  }

  /** Which stages the case went through, and each of its tracks: what the diagram of its protocol marks. */
  @Get('course')
  @Header('cache-control', 'no-store')
  course(@Who() actor: Actor, @Id('case') caseId: string): Promise<CourseShown> {
    return this.questions.course(actor, caseId);
  }

  /** The recorded steps with their texts, as people read them. */
  @Get('timeline')
  @AnswersJson()
  async timeline(@Who() actor: Actor, @Id('case') caseId: string, @Query() page: PageQuery): Promise<string> {
    return withTexts(await this.readings.timeline(actor, caseId, page));
  }

  /** The recorded steps with their hashes, as they are proven. */
  @Get('log')
  @AnswersJson()
  log(@Who() actor: Actor, @Id('case') caseId: string, @Query() page: PageQuery): Promise<string> {
    return this.readings.log(actor, caseId, page);
  }

  /** Which staff saw this case, the newest first: for whoever leads cases, and for the FG and the auditor. */
  @Get('readings')
  @AnswersJson()
  readers(@Who() actor: Actor, @Id('case') caseId: string, @Query() page: PageQuery): Promise<string> {
    return this.readings.readersOf(actor, caseId, page);
  }

  /** Everything the rules demand of this case, met or not, each with its clause. */
  @Get('obligations')
  obligations(@Who() actor: Actor, @Id('case') caseId: string): Promise<ObligationsShown> {
    return this.questions.obligations(actor, caseId);
  }

  @Get('deadlines')
  @AnswersJson()
  deadlines(@Who() actor: Actor, @Id('case') caseId: string): Promise<string> {
    return this.readings.deadlines(actor, caseId);
  }

  /** What was filed in whose file, and what was left out and why. */
  @Get('files')
  @AnswersJson()
  files(@Who() actor: Actor, @Id('case') caseId: string): Promise<string> {
    return this.readings.files(actor, caseId);
  }
}
