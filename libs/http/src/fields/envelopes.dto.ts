import { roles } from '#libs/domain';
import { Choice, StepFields, Text, Uuid, Whole } from './fields.js';

const highest = 2_147_483_647;

/** What every change of a case carries besides its own. */
export class CaseChangeDto {
  @Whole({
    about: 'The version of the case that was on the screen; may come as `If-Match` instead.',
    min: 0,
    max: highest,
    optional: true,
  })
  seenVersion?: number;

  @Choice({ about: 'The role to act in; without it the first of yours that may.', of: roles, optional: true })
  actingAs?: (typeof roles)[number];

  @Uuid({ about: 'The person you stand in for, by a delegation in force.', optional: true })
  inPlaceOf?: string;
}

/** A step as it is sent: sealed fields as text, everything else as the step's own field table says. */
export class StepDto extends CaseChangeDto {
  @Text({ about: 'Kind of step.', max: 60, pattern: /^[a-zA-Z.]+$/ })
  type!: string;

  @Text({ about: 'The party it is about.', max: 5, pattern: /^p[1-9]\d{0,3}$/, optional: true })
  party?: string;

  @Text({ about: 'The track it moves.', max: 5, pattern: /^t[1-9]\d{0,3}$/, optional: true })
  track?: string;

  @StepFields({ about: 'The fields of this kind of step.' })
  data!: Record<string, unknown>;
}

export class PartyDto extends CaseChangeDto {
  @StepFields({ about: 'The fields of `party.add`.' })
  data!: Record<string, unknown>;

  @Text({
    about: "The school's own number of the pupil; makes him findable, is never shown.",
    max: 40,
    pattern: /^[0-9A-Za-z-]+$/,
    optional: true,
  })
  pupilNumber?: string;
}

export class NoteDto extends CaseChangeDto {
  @Text({ about: 'The text; it is sealed.', max: 20_000 })
  text!: string;
}

export class MessageDto extends CaseChangeDto {
  @Text({ about: 'The text; it is sealed.', max: 8_000 })
  text!: string;
}

export class JoinReportDto extends CaseChangeDto {
  @StepFields({ about: 'The fields of `report.join`.' })
  data!: Record<string, unknown>;
}

export class LetterDto extends CaseChangeDto {
  @Text({ about: 'Which letter.', max: 60, pattern: /^[a-zA-Z]+$/ })
  letter!: string;

  @Text({ about: 'Whom the letter is about.', max: 5, pattern: /^p[1-9]\d{0,3}$/ })
  party!: string;

  @Text({ about: 'The measure or objection it is about.', max: 5, pattern: /^t[1-9]\d{0,3}$/, optional: true })
  track?: string;

  @Choice({ about: 'How it reaches its reader.', of: ['post', 'registered', 'handed', 'portal'], optional: true })
  delivery?: 'post' | 'registered' | 'handed' | 'portal';

  @Text({ about: 'Time of a hearing.', max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, optional: true })
  time?: string;

  @Text({ about: 'Place of a hearing.', max: 200, optional: true })
  place?: string;

  @Text({ about: 'Text of a contract on conduct.', max: 4_000, optional: true })
  agreements?: string;

  @Choice({
    about: 'What a notice to parents is about.',
    of: ['report', 'policeReport', 'hearing', 'outcome'],
    optional: true,
  })
  about?: 'report' | 'policeReport' | 'hearing' | 'outcome';
}

export class ReportDto {
  @Text({ about: 'Short name of the school.', max: 63, pattern: /^[a-z0-9-]+$/ })
  school!: string;

  @StepFields({ about: 'The fields of `report.receive`.' })
  data!: Record<string, unknown>;
}

export class AdditionDto {
  @Text({ about: 'The text; it is sealed.', max: 20_000 })
  text!: string;
}

export class ReporterMessageDto {
  @Text({ about: 'The text; it is sealed.', max: 8_000 })
  text!: string;
}

export class WithdrawalDto {
  @Text({ about: 'Why; it is sealed.', max: 4_000, optional: true })
  reason?: string;
}

export class OrganisationChoiceDto {
  @Uuid({ about: 'The organisation to act in.' })
  organisation!: string;
}

export class ClockDto {
  @Text({
    about: 'The moment to move to, in UTC; never before now.',
    max: 24,
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/,
  })
  now!: string;
}
