import {
  AddParty,
  ChangeRoles,
  FollowReport,
  IssueLetter,
  LapseDeadline,
  MoveCase,
  MoveClock,
  NamedPersons,
  OpenLinkedCase,
  ReportIncident,
  Rulebooks,
  TakeStep,
} from './commands/index.js';
import { LetterDesk } from './commands/letter-desk.js';
import { DeadlineLapser, RoleRegister } from './ports/index.js';
import { Figures } from './figures/index.js';
import { KeepDrafts } from './drafts/index.js';
import { DeliverNotices } from './notices/index.js';
import { RoleChanges } from './people/index.js';
import { CheckDraft, KeepEditions, StandingBeside } from './editions/index.js';
import {
  KeepRegisters,
  KeepSchoolRegisters,
  KeepSchoolTasks,
  RegisterKeepers,
  RegistersKept,
} from './registers/index.js';
import {
  AwaitedDecisions,
  CaseQuestions,
  EditionDiagrams,
  BreachRegister,
  DecisionsAhead,
  DecisionsTaken,
  DraftOnCases,
  EditionShelf,
  OrganisationDesk,
  SimulateDraft,
  UnsentMail,
} from './queries/index.js';

/** Everything of this library that a process wires up, for the providers of one module. It asks for the ports and for nothing else. */
export const applicationServices = [
  AddParty,
  ChangeRoles,
  FollowReport,
  IssueLetter,
  LetterDesk,
  MoveCase,
  NamedPersons,
  OpenLinkedCase,
  ReportIncident,
  Rulebooks,
  TakeStep,
  AwaitedDecisions,
  BreachRegister,
  CaseQuestions,
  EditionDiagrams,
  DecisionsAhead,
  DecisionsTaken,
  DraftOnCases,
  EditionShelf,
  OrganisationDesk,
  SimulateDraft,
  DeliverNotices,
  KeepDrafts,
  Figures,
  KeepRegisters,
  KeepEditions,
  StandingBeside,
  CheckDraft,
  KeepSchoolRegisters,
  KeepSchoolTasks,
  RegistersKept,
  RegisterKeepers,
  { provide: RoleRegister, useClass: RoleChanges },
  { provide: DeadlineLapser, useClass: LapseDeadline },
] as const;

/** What only the embedded mode has. */
export const embeddedServices = [MoveClock, UnsentMail] as const;
