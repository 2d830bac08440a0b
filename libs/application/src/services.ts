import { AddParty, ChangeRoles, FollowReport, IssueLetter, LapseDeadline, MoveClock, ReportIncident, Rulebooks, TakeStep } from './commands/index.js';
import { LetterDesk } from './commands/letter-desk.js';
import { DeadlineLapser } from './ports/index.js';
import { CaseQuestions, EditionShelf, OrganisationDesk } from './queries/index.js';

/** Everything of this library that a process wires up, for the providers of one module. It asks for the ports and for nothing else. */
export const applicationServices = [
  AddParty,
  ChangeRoles,
  FollowReport,
  IssueLetter,
  LetterDesk,
  ReportIncident,
  Rulebooks,
  TakeStep,
  CaseQuestions,
  EditionShelf,
  OrganisationDesk,
  { provide: DeadlineLapser, useClass: LapseDeadline },
] as const;

/** What only the embedded mode has. */
export const embeddedServices = [MoveClock] as const;
