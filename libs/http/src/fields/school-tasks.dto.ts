import { knownBy } from '#libs/application';
import type { KnownBy } from '#libs/application';
import { Choice, Day, Text } from './fields.js';

export class SchoolTaskDoneDto {
  @Text({ about: 'The task, as in the list.', max: 80, pattern: /^[A-Za-z0-9][A-Za-z0-9.-]*$/ })
  task!: string;

  @Day({ about: 'When it was done.' })
  on!: string;

  @Choice({ about: 'In which way, where something is made known.', of: knownBy, optional: true })
  way?: KnownBy;
}
