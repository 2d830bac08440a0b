import type {
  CaseLine,
  CasePage,
  DeadlineLine,
  FileLine,
  LetterIssued,
  LetterLine,
  LogLine,
  NoticeLine,
  ObligationsShown,
  OwnReportLine,
  PartyLine,
  ReceiptStatus,
  Recorded,
  ReportReceived,
  StepLine,
  TaskLine,
  TrackLine,
} from '#libs/application';
import { ageBands, attendances, layers, partyKinds, partyRoles, roles, standings } from '#libs/domain';
import type { Correctable, Due, Obligation } from '#libs/domain';
import type { Refusal } from '../../edge/problem.js';
import type { MovePreview } from '../../routes/case-edition.controller.js';
import type { StepForm, StepForms } from '../../routes/step-forms.js';
import {
  bilingual,
  hash,
  list,
  moment,
  named,
  open,
  orNull,
  part,
  rows,
  shape,
  text,
  uuid,
  whole,
  withTexts,
  words,
  yesNo,
} from './shape.js';
import type { Schema, Schemas } from './shape.js';

const names: Schema = { type: 'object', additionalProperties: text };

const about = { caseId: uuid, number: text, school: uuid, kind: text, categories: list(text) };

const caseLine = {
  ...about,
  machine: words('incident', 'advice'),
  stage: text,
  openedAt: moment,
  changedAt: moment,
  version: whole,
  openTasks: whole,
  nextDue: orNull(moment),
};

const recorded = { caseId: uuid, number: text, version: whole, steps: list(whole), again: yesNo };

/** Lines of lists, and what a case consists of. */
const lines: Schemas = {
  Task: shape<TaskLine>({
    ...about,
    obligation: text,
    rule: text,
    cites: list(text),
    nl: text,
    en: text,
    step: text,
    party: orNull(text),
    track: orNull(text),
    role: orNull(words(...roles)),
    due: orNull(moment),
    lastDay: orNull(text),
    overdue: yesNo,
  }),
  CaseLine: shape<CaseLine>(caseLine),
  Notice: shape<NoticeLine>({
    id: uuid,
    about: text,
    caseId: orNull(uuid),
    number: orNull(text),
    at: moment,
    seen: yesNo,
  }),
  OwnReport: shape<OwnReportLine>({
    number: text,
    school: uuid,
    kind: text,
    receivedAt: moment,
    status: words('received', 'inProgress', 'closed'),
    withdrawn: yesNo,
  }),
  Step: shape<StepLine>(
    {
      seq: whole,
      type: text,
      at: moment,
      by: { type: 'object', required: ['person', 'role'], properties: { person: text, role: text, inPlaceOf: text } },
      party: text,
      track: text,
      data: open,
      outside: open,
      dues: open,
    },
    ['party', 'track', 'outside', 'dues'],
  ),
  Party: shape<PartyLine>({
    id: text,
    kind: words(...partyKinds),
    role: words(...partyRoles),
    band: words(...ageBands),
    attends: orNull(words(...attendances)),
    of: orNull(text),
    person: orNull(uuid),
    name: orNull(uuid),
    born: orNull(uuid),
  }),
  Track: shape<TrackLine>({ id: text, machine: text, state: text, party: text, about: open }, ['party']),
  Deadline: shape<DeadlineLine>({
    obligation: text,
    due: moment,
    lastDay: orNull(text),
    rule: text,
    nl: text,
    en: text,
  }),
  Letter: shape<LetterLine>({
    id: text,
    letter: text,
    party: orNull(text),
    content: uuid,
    digest: hash,
    issuedAt: moment,
    seq: whole,
    copies: list({
      type: 'object',
      required: ['kind', 'content', 'digest'],
      properties: { kind: text, party: text, content: uuid, digest: hash },
    }),
  }),
  FileEntry: shape<FileLine>({
    paper: text,
    party: text,
    file: words('pupilFile', 'personnelFile'),
    filed: yesNo,
    because: orNull(text),
    seq: whole,
    at: moment,
  }),
  LogLine: shape<LogLine>({ seq: whole, step: named('Step'), hash, before: hash }),
};

/** What the rules say of a case. */
const judged: Schemas = {
  Due: shape<Due>({ due: moment, lastDay: text, movedBy: list(text) }, ['movedBy']),
  Obligation: shape<Obligation>(
    {
      key: text,
      rule: text,
      layer: words(...layers),
      cites: list(text),
      nl: text,
      en: text,
      party: text,
      track: text,
      by: list(text),
      person: text,
      step: text,
      preset: open,
      status: words('open', 'overdue', 'met', 'waived', 'lapsed'),
      due: named('Due'),
      blocks: list(text),
      waivableBy: list(text),
    },
    ['party', 'track', 'person', 'preset', 'due'],
  ),
  Obligations: shape<ObligationsShown>({ version: whole, rows: list(named('Obligation')) }),
  CaseMovePreview: shape<MovePreview>({
    version: whole,
    from: text,
    to: text,
    begins: list(named('Obligation')),
    ends: list(named('Obligation')),
    changes: list(shape<MovePreview['changes'][number]>({ was: named('Obligation'), is: named('Obligation') })),
    refusals: list(named('Refusal')),
  }),
  Refusal: shape<Refusal>(
    {
      code: text,
      cites: { ...list(text), description: 'Clauses it stands on.' },
      lifts: { ...text, description: 'What would lift it.' },
      who: { ...list(text), description: 'Roles that could take the step.' },
      obligation: text,
      step: { ...text, description: 'The step of the same case that would lift it.' },
      path: text,
      text: bilingual,
    },
    ['who', 'obligation', 'step', 'path'],
  ),
  StepForm: shape<StepForm>(
    {
      type: text,
      party: text,
      track: text,
      standing: words(...standings),
      taken: yesNo,
      allowed: yesNo,
      unmet: list(named('Refusal')),
      warnings: list(named('Refusal')),
      advice: list(named('Refusal')),
      who: list(text),
      fields: open,
      title: bilingual,
    },
    ['party', 'track'],
  ),
  CorrectableStep: shape<Correctable>({ seq: whole, type: text, party: text, track: text, fields: open }, [
    'party',
    'track',
  ]),
  CorrectableSteps: rows('CorrectableStep'),
  StepForms: shape<StepForms>({ version: whole, stage: text, steps: list(named('StepForm')) }),
};

const parts: Schemas = {
  Tasks: part('Task'),
  Cases: part('CaseLine'),
  CasesFound: rows('CaseLine'),
  Notices: rows('Notice'),
  OwnReports: rows('OwnReport'),
  Deadlines: rows('Deadline'),
  Letters: rows('Letter'),
  LetterText: withTexts(named('Letter')),
  FileEntries: rows('FileEntry'),
  Log: part('LogLine'),
  Timeline: withTexts({
    type: 'object',
    required: ['rows', 'next', 'people'],
    properties: { rows: list(named('Step')), next: orNull(text), people: names },
  }),
};

/** Whole answers. */
const answers: Schemas = {
  CasePage: withTexts(
    shape<CasePage>({
      case: shape<CasePage['case']>({ ...caseLine, protocol: text, linkedTo: orNull(uuid) }),
      parties: list(named('Party')),
      tracks: list(named('Track')),
      obligations: list(named('Task')),
      deadlines: list(named('Deadline')),
      letters: list(named('Letter')),
      files: list(named('FileEntry')),
      steps: list(named('Step')),
      people: names,
    }),
  ),
  Recorded: shape<Recorded>(recorded),
  LetterIssued: shape<LetterIssued>({ ...recorded, letter: uuid }),
  ReportReceived: shape<ReportReceived>({ receipt: text, addressee: words('leadership', 'board') }),
  ReceiptStatus: withTexts(
    shape<ReceiptStatus>({
      number: text,
      status: words('received', 'inProgress', 'closed'),
      receivedAt: moment,
      withdrawn: yesNo,
      school: text,
      nextBy: orNull(moment),
      messages: list({
        type: 'object',
        required: ['id', 'from', 'at', 'content'],
        properties: { id: uuid, from: words('reporter', 'school'), at: moment, content: uuid },
      }),
    }),
  ),
};

export const answerSchemas: Schemas = { ...lines, ...judged, ...parts, ...answers };
