import { roles } from '#libs/domain';
import type { HeldRole } from '#libs/domain';
import { Choice, Day, Text, Texts, Uuid } from './fields.js';

export class AppointmentDto {
  @Uuid({ about: 'Whom.' })
  person!: string;

  @Choice({ about: 'Which role.', of: roles })
  role!: HeldRole;

  @Uuid({ about: 'For which school; for the whole organisation without it.', optional: true })
  school?: string;

  @Day({ about: 'The first day.' })
  from!: string;

  @Day({ about: 'The first day on which it no longer holds.', optional: true })
  until?: string;
}

export class EndingDto {
  @Day({ about: 'The first day on which it no longer holds.' })
  until!: string;
}

export class DelegationDto {
  @Uuid({ about: 'Whose role; yours without it.', optional: true })
  from?: string;

  @Uuid({ about: 'Who acts for him.' })
  to!: string;

  @Choice({ about: 'In which role.', of: roles })
  role!: HeldRole;

  @Uuid({ about: 'For which school; for all of his without it.', optional: true })
  school?: string;

  @Day({ about: 'The first day.' })
  since!: string;

  @Day({ about: 'The first day on which it no longer holds.' })
  until!: string;

  @Text({ about: 'Reference of the paper it stands on.', max: 60 })
  ground!: string;

  @Texts({
    about: 'For a mandate of the board: kinds of step, or decisions such as `decide:suspension`, and nothing else.',
    max: 60,
    most: 20,
    optional: true,
  })
  limitedTo?: string[];
}

export class ReassignmentDto {
  @Uuid({ about: 'Who fell ill or left.' })
  person!: string;

  @Choice({ about: 'Why.', of: ['illness', 'departure'] })
  reason!: 'illness' | 'departure';

  @Day({ about: 'The first day without his roles.' })
  on!: string;

  @Uuid({ about: 'Who takes over; without it the work of his roles waits for whoever holds them.', optional: true })
  successor?: string;
}
