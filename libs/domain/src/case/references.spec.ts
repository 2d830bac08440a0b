import { describe, expect, it } from '@jest/globals';
import { againstReferences } from './references.js';
import type { Act, CaseState, Party, Track } from './state.js';
import { kindOf, stepTypes, type PlainData, type PlainValue, type StepDraft, type StepType } from './steps/index.js';

const now = '2026-09-08T10:00:00.000Z';
const by = { person: 'someone', role: 'teamLeader' } as const;
const party = (id: string): Party => ({ id, kind: 'pupil', role: 'subject', band: 'from12' });
const track = (id: string, machine: Track['machine'], of: string): Track => ({
  id,
  machine,
  state: 'proposed',
  party: of,
  about: {},
  openedBy: by,
  openedSeq: 1,
});
const act = (seq: number, type: StepType, of: string, data: PlainData = {}): Act => ({
  seq,
  type,
  at: now,
  by,
  party: of,
  data,
});

/** p1 was heard in step 3 and has a measure t1; of p2 there is a hearing, step 4, and a measure t2. */
const state: CaseState = {
  opening: {
    caseId: 'case',
    organisation: 'organisation',
    school: 'school',
    sector: 'VO',
    denomination: 'denominational',
    legalForm: 'foundation',
    protocol: 'OZHW-2020',
    openedAt: now,
  },
  version: 6,
  machine: 'incident',
  stage: 'factFinding',
  parties: { p1: party('p1'), p2: party('p2') },
  tracks: {
    t1: track('t1', 'measure', 'p1'),
    t2: track('t2', 'measure', 'p2'),
    t3: track('t3', 'objection', 'p1'),
  },
  acts: [
    act(2, 'party.add', 'p2', { role: 'parentOf' }),
    act(3, 'hearing.record', 'p1'),
    act(4, 'hearing.record', 'p2'),
    act(5, 'finding.record', 'p1'),
    act(6, 'hearing.agree', 'p1', { hearing: 3 }),
  ],
  notes: [],
  dues: {},
  settled: {},
  overdue: [],
};

const found = (draft: StepDraft): readonly (readonly [string, string | undefined])[] =>
  againstReferences(state, draft, now).map(({ code, path }) => [code, path] as const);

interface Tried {
  readonly right: readonly PlainValue[];
  readonly wrong: readonly PlainValue[];
  readonly code: string;
}

/** What a field of each kind may name here, and what it may not; a step type where its kind does not say enough. */
const table: Readonly<Record<string, Tried>> = {
  party: { right: ['p2'], wrong: ['p3', 'constructor', '__proto__'], code: 'unknownParty' },
  parties: { right: [['p1', 'p2']], wrong: [['p1', 'p3'], ['toString']], code: 'unknownParty' },
  track: { right: ['t1'], wrong: ['t9', 't2', 't3', 'valueOf'], code: 'unknownTrack' },
  step: { right: [3], wrong: [1, 2, 4, 5, 99], code: 'unknownStep' },
};

/** Judged by a rule or a desk of its own: papers and obligations by the editions, staff and schools by the directory, corrections apart. */
const elsewhere = ['paper', 'obligation', 'obligations', 'person', 'brin', 'clauses', 'edition'];

const referring = stepTypes.flatMap((type) =>
  Object.entries(kindOf(type).fields)
    .filter(([, { kind }]) => Object.hasOwn(table, kind) && type !== 'step.correct')
    .map(([name, { kind }]) => ({ type, name, tried: table[kind] as Tried })),
);

describe('every field that names somebody or something in the case', () => {
  it('is in the table, or judged elsewhere', () => {
    const kinds = new Set(stepTypes.flatMap((type) => Object.values(kindOf(type).fields).map(({ kind }) => kind)));
    const plain = ['choice', 'choices', 'yesNo', 'date', 'moment', 'number', 'sealed'];
    expect([...kinds].filter((kind) => ![...plain, ...elsewhere, ...Object.keys(table)].includes(kind))).toEqual([]);
    expect(referring.length).toBeGreaterThan(6);
  });

  it.each(referring)('$type, $name: takes what is there and nothing else', ({ type, name, tried }) => {
    for (const value of tried.right) expect(found({ type, party: 'p1', data: { [name]: value } })).toEqual([]);
    for (const value of tried.wrong)
      expect(found({ type, party: 'p1', data: { [name]: value } })).toEqual([[tried.code, `data.${name}`]]);
  });

  it('is judged in a correction as well', () => {
    expect(found({ type: 'step.correct', data: { step: 6, 'set.hearing': 3 } })).toEqual([]);
    expect(found({ type: 'step.correct', data: { step: 6, 'set.hearing': 5 } })).toEqual([
      ['unknownStep', 'data.set.hearing'],
    ]);
  });

  it('makes nobody his own parent', () => {
    expect(found({ type: 'step.correct', data: { step: 2, 'set.parentOf': 'p1' } })).toEqual([]);
    expect(found({ type: 'step.correct', data: { step: 2, 'set.parentOf': 'p2' } })).toEqual([
      ['unknownParty', 'data.set.parentOf'],
    ]);
  });
});

describe('a day until which something lasts', () => {
  it.each(['consideration.pause', 'inspection.request'] as const)(
    'of %s comes after today, and within a year',
    (type) => {
      const until = (day: string) => found({ type, data: { until: day } });
      expect([until('2026-09-09'), until('2027-09-08')]).toEqual([[], []]);
      expect([until('2026-09-07'), until('2026-09-08')]).toEqual([
        [['alreadyOver', 'data.until']],
        [['alreadyOver', 'data.until']],
      ]);
      expect(until('2148-12-31')).toEqual([['tooFarOff', 'data.until']]);
    },
  );

  it.each([
    ['hearing.invite', 'on'],
    ['education.arrange', 'from'],
  ] as const)('on which %s begins may be past, and is not far off', (type, field) => {
    const on = (day: string) => found({ type, party: 'p1', data: { [field]: day } });
    expect([on('2026-09-01'), on('2026-09-30')]).toEqual([[], []]);
    expect(on('2149-12-31')).toEqual([['tooFarOff', `data.${field}`]]);
  });
});
