import { readingKinds } from '#libs/application';
import type {
  CaseReadingLine,
  CategoryFigure,
  FiledLine,
  Figure,
  FiguresShown,
  MonthFigure,
  ReadingLine,
  StageFigure,
  TermFigure,
} from '#libs/application';
import { roles } from '#libs/domain';
import { list, moment, named, orNull, part, shape, text, uuid, whole, words, yesNo } from './shape.js';
import type { Schemas } from './shape.js';

/** Which schema a route about oversight answers with, by method and path. */
export const answersAboutOversight: Readonly<Record<string, string>> = {
  'get /api/v1/cases/{case}/readings': 'CaseReadings',
  'get /api/v1/accesses': 'Accesses',
  'get /api/v1/figures': 'Figures',
  'get /api/v1/files': 'Filed',
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
  Figure: shape<Figure>({ count: orNull(whole), seen: whole }),
  StageFigure: shape<StageFigure>({
    school: uuid,
    machine: words('incident', 'advice'),
    stage: text,
    cases: named('Figure'),
  }),
  TermFigure: shape<TermFigure>({ school: uuid, overdue: named('Figure'), soon: named('Figure') }),
  MonthFigure: shape<MonthFigure>({ month: text, opened: named('Figure'), closed: named('Figure') }),
  CategoryFigure: shape<CategoryFigure>({ category: text, cases: named('Figure') }),
  Figures: shape<FiguresShown>({
    at: moment,
    fewest: whole,
    open: named('Figure'),
    stages: list(named('StageFigure')),
    terms: list(named('TermFigure')),
    months: list(named('MonthFigure')),
    categories: list(named('CategoryFigure')),
  }),
  FiledPaper: shape<FiledLine>({
    caseId: uuid,
    number: text,
    school: uuid,
    kind: text,
    categories: list(text),
    paper: text,
    party: text,
    file: words('pupilFile', 'personnelFile'),
    filed: yesNo,
    because: orNull(text),
    seq: whole,
    at: moment,
    letter: orNull({ type: 'object', required: ['id', 'letter'], properties: { id: text, letter: text } }),
    step: orNull({ type: 'object', required: ['type', 'at'], properties: { type: text, at: moment } }),
  }),
  Filed: part('FiledPaper'),
  CaseReadings: part('CaseReading'),
  Accesses: part('Access'),
};
