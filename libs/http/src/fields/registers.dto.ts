import { consentGivers, councilMatters } from '#libs/application';
import type { ConsentGiver, CouncilMatter } from '#libs/application';
import { Choice, Day, StepFields, Text, Uuid } from './fields.js';

/** What a school's own pupil number is made of. */
export const pupilNumberPattern = /^[0-9A-Za-z-]+$/;

export class CouncilConsentDto {
  @Choice({ about: 'Which rules it consented to.', of: councilMatters })
  matter!: CouncilMatter;

  @Day({ about: 'The first day.' })
  from!: string;

  @Text({ about: 'Reference of the paper.', max: 100 })
  document!: string;
}

/** Sent as a body: a pupil number has no place in an address. */
export class ConsentSearchDto {
  @Uuid({ about: 'The school of the pupil.' })
  school!: string;

  @Text({ about: "The school's own number of the pupil; is never shown.", max: 40, pattern: pupilNumberPattern })
  pupilNumber!: string;
}

export class PublicationConsentDto extends ConsentSearchDto {
  @Text({ about: 'What may be published, such as `Schoolfotograaf 2026`; no names.', max: 100 })
  activity!: string;

  @Choice({ about: 'Who gave it: the parent under 16, from 16 the pupil, anybody else himself.', of: consentGivers })
  givenBy!: ConsentGiver;

  @Day({ about: 'The first day.' })
  from!: string;

  @Day({ about: 'The first day on which it no longer holds.', optional: true })
  until?: string;

  @Text({ about: 'Reference of the paper.', max: 100 })
  document!: string;
}

export class CalendarDto {
  @StepFields({
    about: 'The whole calendar: `holidays` (`from`, `until`, `name`), `studyDays`, and perhaps `openOn` and `region`.',
  })
  calendar!: Record<string, unknown>;
}
