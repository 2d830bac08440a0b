import { describe, expect, it } from '@jest/globals';
import { uuid } from '../../../../test/support/script-people.js';
import type { Field } from '../language/fields.js';
import { checkData, checkDraft, StepMalformed } from './check-data.js';
import { kindOf, stepTypes, type PlainData, type StepDraft, type StepType } from './steps/index.js';

const codes = (draft: StepDraft) => checkDraft(draft).map(({ path, code }) => `${path} ${code}`);
const sealed = { content: uuid(1), digest: 'a'.repeat(64) };

/** Where a field of each kind stands, what it takes, what it does not, and the code for that. */
interface Tried {
  readonly right: readonly unknown[];
  readonly wrong: readonly unknown[];
  readonly code: string;
}

const long = 'x'.repeat(201);
const anything = [null, {}, [], long];
const table: Readonly<Record<Exclude<Field['kind'], 'choice' | 'choices' | 'number'>, Tried>> = {
  yesNo: { right: [true, false], wrong: ['yes', 'true', 0, null], code: 'yesNo.expected' },
  date: {
    right: ['2026-09-08', '1991-01-01', '2149-12-31'],
    wrong: ['2026-02-30', '1990-12-31', '2150-01-01', '2026-09-08T08:00:00Z', 20260908, ...anything],
    code: 'date.invalid',
  },
  moment: {
    right: ['2026-09-08T08:00:00Z', '1991-01-01T00:00:00Z', '2149-12-31T23:59:59.999Z'],
    wrong: ['2026-09-08', '2026-09-08T08:00', '1990-12-31T23:00:00Z', '2150-01-01T00:00:00Z', ...anything],
    code: 'moment.invalid',
  },
  step: { right: [1, 12], wrong: [0, -1, 1.5, '1', ...anything], code: 'step.invalid' },
  party: {
    right: ['p1', 'p10', 'p9999'],
    wrong: ['p0', 'p', 'p01', 'p10000', 'xp1', 'p1x', 't1', '', 1, ...anything],
    code: 'party.invalid',
  },
  parties: {
    right: [['p1'], ['p1', 'p22']],
    wrong: ['p1', ['p1', 'p1'], ['p1', 't1'], ['p1', 2], [], {}, null],
    code: 'party.invalid',
  },
  track: {
    right: ['t1', 't12', 't9999'],
    wrong: ['t0', 't', 't01', 't10000', 'xt1', 't1x', 'p1', '', 1, ...anything],
    code: 'track.invalid',
  },
  clauses: {
    right: [['OZHW-4.1'], [], ['x'.repeat(200)], Array.from({ length: 100 }, () => 'OZHW-4.1')],
    wrong: ['OZHW-4.1', [''], [long], [1], Array.from({ length: 101 }, () => 'OZHW-4.1'), {}, null],
    code: 'clauses.invalid',
  },
  obligations: {
    right: [['G05.notice/t2/1'], []],
    wrong: ['G05.notice/t2/1', [''], ['x'.repeat(1001)], [1], {}, null],
    code: 'text.invalid',
  },
  edition: {
    right: ['OZHW-2020', 'MATTHIJSJE-1'],
    wrong: ['', 'an edition', 7, ...anything],
    code: 'edition.invalid',
  },
  person: {
    right: [uuid(7)],
    wrong: ['someone', `${uuid(7)}0`, `0${uuid(7)}`, uuid(7).toUpperCase().replace(/^./, 'G'), '', 7, ...anything],
    code: 'person.invalid',
  },
  brin: {
    right: ['12AB', '12AB1', '12AB12'],
    wrong: ['12ab', '1AB', 'AB12', '12AB123', 'x12AB', '12A1', '', 12, ...anything],
    code: 'brin.invalid',
  },
  paper: { right: ['s12', uuid(9), 'x'.repeat(200)], wrong: ['', 12, ...anything], code: 'text.invalid' },
  obligation: { right: ['G05.notice/t2/1'], wrong: ['', 12, ...anything], code: 'text.invalid' },
  sealed: {
    right: [sealed],
    wrong: [
      'a text as it is',
      null,
      [sealed],
      { content: sealed.content },
      { digest: sealed.digest },
      { ...sealed, text: 'Anna' },
      { ...sealed, content: 'c1' },
      { ...sealed, digest: 'a'.repeat(63) },
      { ...sealed, digest: `${sealed.digest}a` },
      { ...sealed, digest: 12 },
      { ...sealed, content: 12 },
    ],
    code: 'sealed.expected',
  },
};

const plainFields = stepTypes.flatMap((type) =>
  Object.entries(kindOf(type).fields)
    .filter(([, field]) => field.visibleWhen === undefined)
    .map(([name, field]) => ({ type, name, field })),
);
const fieldsOf = (kind: Field['kind']) => plainFields.filter(({ field }) => field.kind === kind);
const against = (type: StepType, name: string, value: unknown) =>
  checkData(type, { [name]: value } as PlainData)
    .filter(({ path }) => path === `data.${name}`)
    .map(({ code }) => code);

describe('the answer to a question of each kind', () => {
  it.each(Object.entries(table))('%s: what it takes, and what it does not', (kind, { right, wrong, code }) => {
    const asked = fieldsOf(kind as Field['kind']);
    if (asked.length === 0) throw new Error(`no step asks for a ${kind}`);
    for (const { type, name } of asked) {
      for (const value of right) expect([value, against(type, name, value)]).toEqual([value, []]);
      for (const value of wrong) expect([value, against(type, name, value)]).toEqual([value, [code]]);
    }
  });

  it('choice: one of its options and nothing else', () => {
    for (const { type, name, field } of fieldsOf('choice')) {
      const options = field.kind === 'choice' ? field.options : [];
      expect(options.flatMap((option) => against(type, name, option))).toEqual([]);
      for (const value of ['whatever', '', true, [options[0]], null])
        expect(against(type, name, value)).toEqual(['choice.unknown']);
    }
  });

  it('choices: some of its options, each once', () => {
    for (const { type, name, field } of fieldsOf('choices')) {
      const options = field.kind === 'choices' ? field.options : [];
      expect([...against(type, name, options), ...against(type, name, options.slice(0, 1))]).toEqual([]);
      for (const value of [[], [options[0], options[0]], [options[0], 'whatever'], options[0], [1], null])
        expect(against(type, name, value)).toEqual(['choices.unknown']);
    }
  });

  it('number: a whole number within its bounds', () => {
    for (const { type, name, field } of fieldsOf('number')) {
      const { min, max } = field as { min: number; max: number };
      expect([...against(type, name, min), ...against(type, name, max)]).toEqual([]);
      for (const value of [min - 1, max + 1, min + 0.5, String(min), null])
        expect(against(type, name, value)).toEqual(['number.outOfRange']);
    }
  });
});

describe('which questions are answered', () => {
  it('refuses an answer to a question the step does not ask, and names like those of the language', () => {
    expect(codes({ type: 'case.take', data: { colour: 'red' } })).toEqual(['data.colour field.unknown']);
    expect(codes({ type: 'case.take', data: { constructor: 'red' } })).toEqual(['data.constructor field.unknown']);
    expect(codes({ type: 'case.take', data: { 'set.kind': 'red' } })).toEqual(['data.set.kind field.unknown']);
  });

  it('asks what is required, and a question that another answer raises only then', () => {
    const proposed = (data: PlainData) =>
      codes({
        type: 'measure.propose',
        party: 'p1',
        data: {
          measure: 'warning',
          ground: 'ownConduct',
          lesserConsidered: ['none'],
          urgent: false,
          interest: sealed,
          lesserReason: sealed,
          reason: sealed,
          ...data,
        },
      });
    expect(proposed({})).toEqual([]);
    expect(proposed({ urgent: true })).toEqual(['data.urgency field.required']);
    expect(proposed({ urgent: true, urgency: sealed })).toEqual([]);
    expect(proposed({ urgency: sealed })).toEqual(['data.urgency field.notAsked']);
    expect(proposed({ area: sealed })).toEqual(['data.area field.notAsked']);
    expect(proposed({ measure: undefined })).toContain('data.measure field.required');
  });

  it('measures what a correction puts in place by the questions of the step it corrects', () => {
    const put = (data: PlainData, corrected?: StepType) =>
      checkDraft({ type: 'step.correct', data: { step: 3, reason: sealed, ...data } }, corrected)
        .filter(({ path }) => path.startsWith('data.set.'))
        .map(({ path, code }) => `${path} ${code}`);
    expect(put({ 'set.inScope': false }, 'scope.assess')).toEqual([]);
    expect(put({ 'set.inScope': 'no' }, 'scope.assess')).toEqual(['data.set.inScope yesNo.expected']);
    expect(put({ 'set.colour': 'red' }, 'scope.assess')).toEqual(['data.set.colour field.unknown']);
    expect(put({ 'set.inScope': false })).toEqual(['data.set.inScope field.unknown']);
    expect(put({ 'set.toString': 'red' }, 'scope.assess')).toEqual(['data.set.toString field.unknown']);
  });
});

describe('whom and what a step is about', () => {
  it.each<[string, StepDraft, string[]]>([
    ['a step that does not exist', { type: 'case.burn' as StepType, data: {} }, ['type step.unknown']],
    ['a name of the language', { type: 'constructor' as StepType, data: {} }, ['type step.unknown']],
    ['nobody, where somebody is needed', { type: 'finding.record', data: {} }, ['party field.required']],
    ['nobody, for a new party', { type: 'party.add', data: {} }, []],
    ['somebody, where the case is meant', { type: 'case.take', party: 'p1', data: {} }, ['party field.notAsked']],
    ['somebody, where that may be said', { type: 'qualification.raise', party: 'p1', data: {} }, []],
    ['a party that cannot be', { type: 'finding.record', party: 'x1', data: {} }, ['party party.invalid']],
    ['no track, where one is moved', { type: 'measure.withdraw', data: {} }, ['track field.required']],
    ['a track that cannot be', { type: 'measure.withdraw', track: 'x1', data: {} }, ['track track.invalid']],
    ['a track, in good order', { type: 'measure.withdraw', track: 't1', data: {} }, []],
  ])('%s', (_, draft, expected) => expect(codes(draft).filter((code) => !code.startsWith('data.'))).toEqual(expected));

  it('says where and what in its message, and never an answer', () =>
    expect(
      new StepMalformed([
        { path: 'type', code: 'step.unknown' },
        { path: 'data.on', code: 'date.invalid' },
      ]).message,
    ).toBe('type: step.unknown; data.on: date.invalid'));
});
