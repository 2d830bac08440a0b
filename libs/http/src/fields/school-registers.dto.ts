import { consentGivers, leaves, pupilAnswers } from '#libs/application';
import type { ConsentGiver, LeaveKind, PupilAnswerKind } from '#libs/application';
import { Choice, Day, Text, Uuid } from './fields.js';
import { ConsentSearchDto, pupilNumberPattern } from './registers.dto.js';

export class PupilAnswerDto extends ConsentSearchDto {
  @Choice({ about: 'What was answered.', of: pupilAnswers })
  kind!: PupilAnswerKind;

  @Text({ about: 'What was asked, such as `Schoolwebsite 2026`; no names.', max: 100 })
  subject!: string;

  @Choice({ about: 'Who answered: a parent, the pupil, anybody else himself.', of: consentGivers })
  givenBy!: ConsentGiver;

  @Day({ about: 'When it was asked.' })
  askedOn!: string;

  @Day({ about: 'The first day of the answer.' })
  from!: string;

  @Day({ about: 'The first day on which it no longer holds.', optional: true })
  until?: string;

  @Text({ about: 'Reference of the paper.', max: 100 })
  document!: string;
}

export class WrittenLeaveDto {
  @Uuid({ about: 'The school.' })
  school!: string;

  @Choice({ about: 'What the principal allowed: to record in school, or to speak to the media.', of: leaves })
  kind!: LeaveKind;

  @Uuid({ about: 'Somebody who works here; or give a pupil number.', optional: true })
  person?: string;

  @Text({
    about: "The school's own number of a pupil; is never shown.",
    max: 40,
    pattern: pupilNumberPattern,
    optional: true,
  })
  pupilNumber?: string;

  @Text({ about: 'What it is for, such as `Musical 2026`; no names.', max: 100 })
  subject!: string;

  @Day({ about: 'The first day.' })
  from!: string;

  @Day({ about: 'The first day on which it no longer holds.', optional: true })
  until?: string;

  @Text({ about: 'Reference of the paper.', max: 100 })
  document!: string;
}

export class EnvironmentDto {
  @Uuid({ about: 'The school.' })
  school!: string;

  @Uuid({ about: 'Whose accounts they are.' })
  person!: string;

  @Uuid({ about: 'Who watches for the school.' })
  monitor!: string;

  @Text({ about: 'The educational use they were made for, such as `Uitwisseling 2026`; no names.', max: 100 })
  purpose!: string;

  @Text({ about: 'Reference of the leave of management.', max: 100 })
  leaveDocument!: string;

  @Text({ about: 'Reference of the leave of parents.', max: 100 })
  parentsDocument!: string;

  @Text({ about: 'How parents can follow it, such as `Leesaccount voor ouders`.', max: 100 })
  followed!: string;

  @Day({ about: 'The first day.' })
  from!: string;

  @Day({ about: 'The first day on which it is closed.' })
  until!: string;
}
