import { Choice, Text, Uuids, Whole, YesNo } from './fields.js';

export class PageQuery {
  @Whole({ about: 'How many; 50 without it.', min: 1, max: 100, optional: true })
  limit?: number;

  @Text({ about: '`next` of the page before.', max: 400, optional: true })
  after?: string;
}

/** Any path; one that leads out of this product becomes `/`. */
export class LoginQuery {
  @Text({ about: 'Path within this product to come back to.', max: 500, optional: true })
  returnTo?: string;
}

export class DemoLoginQuery extends LoginQuery {
  @Text({ about: 'The login name of a demo person.', max: 80, pattern: /^[a-z.]+$/ })
  as!: string;
}

export class LimitQuery {
  @Whole({ about: 'How many; 50 without it.', min: 1, max: 100, optional: true })
  limit?: number;
}

export class LogQuery {
  @Whole({ about: 'How many; 50 without it.', min: 1, max: 100, optional: true })
  limit?: number;

  @Whole({ about: 'Number of the last line of the page before.', min: 0, max: 2_147_483_647, optional: true })
  after?: number;
}

export class CopyQuery {
  @Whole({ about: 'Which copy, from 1; the letter of record without it.', min: 1, max: 100, optional: true })
  copy?: number;
}

const word = /^[a-zA-Z]+$/;
const uuid = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

export class CaseListQuery extends PageQuery {
  @Text({ about: 'Id of a school.', max: 36, pattern: uuid, optional: true })
  school?: string;

  @Text({ about: 'Stage of the case.', max: 40, pattern: word, optional: true })
  stage?: string;

  @Text({ about: 'Kind of report it began with.', max: 40, pattern: word, optional: true })
  kind?: string;

  @Text({ about: 'What it is about.', max: 40, pattern: word, optional: true })
  category?: string;

  @YesNo({ about: 'Closed cases, or open ones; both without it.', optional: true })
  closed?: boolean;

  @Choice({
    about: 'With a term that is over, or ends within seven days; whatever their terms without it.',
    of: ['overdue', 'week'],
    optional: true,
  })
  due?: 'overdue' | 'week';

  @Choice({
    about: 'Order; newest first without it.',
    of: ['openedAt', '-openedAt', 'changedAt', '-changedAt'],
    optional: true,
  })
  sort?: 'openedAt' | '-openedAt' | 'changedAt' | '-changedAt';
}

export class FileListQuery extends PageQuery {
  @Text({ about: 'Id of a school.', max: 36, pattern: uuid, optional: true })
  school?: string;

  @Choice({ about: 'Which file; both without it.', of: ['pupilFile', 'personnelFile'], optional: true })
  file?: 'pupilFile' | 'personnelFile';

  @YesNo({ about: 'What was filed, or what was left out; both without it.', optional: true })
  filed?: boolean;
}

export class AccessQuery extends PageQuery {
  @Text({ about: 'Id of a case; all without it.', max: 36, pattern: uuid, optional: true })
  case?: string;

  @YesNo({ about: 'Only of people who had nothing to do in the case.', optional: true })
  withoutTask?: boolean;
}

export class TaskListQuery extends PageQuery {
  @Text({ about: 'Id of a school.', max: 36, pattern: uuid, optional: true })
  school?: string;

  @YesNo({ about: 'Those whose term has run out, or the others; both without it.', optional: true })
  overdue?: boolean;

  @Choice({ about: 'Order; the most urgent first without it.', of: ['due', '-due'], optional: true })
  sort?: 'due' | '-due';
}

export class SeenDto {
  @Uuids({ about: 'Ids of notices.', most: 100 })
  ids!: string[];
}

/** Sent as a body: names and pupil numbers have no place in an address. */
export class FindDto {
  @Text({ about: 'Case number.', max: 12, pattern: /^\d{4}-[0-9A-Z]{4,7}$/, optional: true })
  number?: string;

  @Text({ about: 'Exact name of a party.', max: 200, optional: true })
  name?: string;

  @Text({ about: "The school's own number of a pupil.", max: 40, pattern: /^[0-9A-Za-z-]+$/, optional: true })
  pupilNumber?: string;
}
