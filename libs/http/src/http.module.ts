import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CheckedPipe } from './edge/checked-pipe.js';
import { Cookies } from './edge/cookies.js';
import { MethodsHere } from './edge/methods-here.js';
import { ProblemFilter } from './edge/problem-filter.js';
import { SentDraft } from './edge/sent-draft.js';
import { SessionGuard } from './edge/session-guard.js';
import { DocsController } from './openapi/docs.controller.js';
import { Reference } from './openapi/reference.js';
import { CaseChangesController } from './routes/case-changes.controller.js';
import { CaseEditionController } from './routes/case-edition.controller.js';
import { CaseController } from './routes/case.controller.js';
import { DecisionsController } from './routes/decisions.controller.js';
import { DemoController } from './routes/demo.controller.js';
import { DraftsController } from './routes/drafts.controller.js';
import { EditionDraftsController } from './routes/edition-drafts.controller.js';
import { EditionsController } from './routes/editions.controller.js';
import { EmbeddedController } from './routes/embedded.controller.js';
import { HealthController } from './routes/health.controller.js';
import { IntakeController } from './routes/intake.controller.js';
import { LettersController } from './routes/letters.controller.js';
import { LoginController } from './routes/login.controller.js';
import { OrganisationController } from './routes/organisation.controller.js';
import { OversightController } from './routes/oversight.controller.js';
import { ReceiptController } from './routes/receipt.controller.js';
import { ReportsController } from './routes/reports.controller.js';
import { RegistersController } from './routes/registers.controller.js';
import { SchoolRegistersController } from './routes/school-registers.controller.js';
import { SchoolTasksController } from './routes/school-tasks.controller.js';
import { ReceiptDraftsController, ReportDraftController } from './routes/tab-drafts.controller.js';
import { TextsController } from './routes/texts.controller.js';
import { WorkController } from './routes/work.controller.js';
import { HttpSettings } from './settings.js';
import { Screens } from './web/screens.js';

const everywhere = [
  HealthController,
  DocsController,
  TextsController,
  IntakeController,
  ReportDraftController,
  ReceiptController,
  ReceiptDraftsController,
  DraftsController,
  ReportsController,
  LoginController,
  WorkController,
  DecisionsController,
  OversightController,
  CaseController,
  CaseChangesController,
  CaseEditionController,
  LettersController,
  EditionsController,
  EditionDraftsController,
  OrganisationController,
  RegistersController,
  SchoolRegistersController,
  SchoolTasksController,
];

/** The HTTP API. The services of the application come from a global module of the wiring. */
@Module({})
export class HttpModule {
  static with({ settings, embedded }: { readonly settings: HttpSettings; readonly embedded: boolean }): DynamicModule {
    return {
      module: HttpModule,
      controllers: embedded ? [...everywhere, EmbeddedController, DemoController] : everywhere,
      providers: [
        { provide: HttpSettings, useValue: settings },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_PIPE, useClass: CheckedPipe },
        { provide: APP_INTERCEPTOR, useClass: SentDraft },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: Screens, useFactory: () => Screens.in(settings.given.screens) },
        Cookies,
        MethodsHere,
        Reference,
      ],
    };
  }
}
