import { readingKinds } from '#libs/application';
import type { CaseReadingLine, ReadingLine } from '#libs/application';
import { roles } from '#libs/domain';
import { list, moment, orNull, part, shape, text, uuid, words, yesNo } from './shape.js';
import type { Schemas } from './shape.js';

/** Which schema a route about oversight answers with, by method and path. */
export const answersAboutOversight: Readonly<Record<string, string>> = {
  'get /api/v1/cases/{case}/readings': 'CaseReadings',
  'get /api/v1/accesses': 'Accesses',
};

const reading = {
  at: moment,
  person: text,
  name: orNull(text),
  roles: list(words(...roles)),
  what: words(...readingKinds),
  letter: orNull(text),
  tasked: orNull(yesNo),
};

export const oversightSchemas: Schemas = {
  CaseReading: shape<CaseReadingLine>(reading),
  Access: shape<ReadingLine>({ ...reading, caseId: orNull(uuid), number: orNull(text) }),
  CaseReadings: part('CaseReading'),
  Accesses: part('Access'),
};
