import { describe, expect, it } from '@jest/globals';
import { dataFrom, fieldErrors, wrongIn } from './data.js';
import type { Fields, Typed } from './field.js';

const now = '2026-11-20T12:00:00.000Z';
const yes = { required: true } as const;

const fields: Fields = {
  route: { kind: 'choice', options: ['investigate', 'unfounded'], ...yes },
  urgent: { kind: 'yesNo', ...yes },
  because: {
    kind: 'sealed',
    max: 20,
    required: false,
    requiredWhenVisible: true,
    visibleWhen: { field: 'urgent', is: ['true'] },
  },
  from: { kind: 'date', required: false },
  at: { kind: 'moment', required: false },
  days: { kind: 'number', min: 1, max: 7, required: false },
  norms: { kind: 'clauses', required: false },
  school: { kind: 'brin', required: false },
};

const sent = (typed: Typed) => dataFrom(fields, typed, now);
const wrong = (typed: Typed) => wrongIn(fields, typed, now).map(({ field, code }) => `${field} ${code}`);

describe('a form', () => {
  it('sends each answer in the form its kind has, and nothing that was left empty', () => {
    const typed = { route: 'investigate', urgent: 'false', days: ' 3 ', norms: ['OZHW-0.2'], school: '12ab' };
    const data = { route: 'investigate', urgent: false, days: 3, norms: ['OZHW-0.2'], school: '12AB' };
    expect(sent(typed)).toEqual(data);
  });

  it('sends no answer to a question that is no longer asked', () => {
    const typed = { route: 'investigate', because: 'Het kan niet wachten.' };
    expect(sent({ ...typed, urgent: 'false' })).toEqual({ route: 'investigate', urgent: false });
    expect(sent({ ...typed, urgent: 'true' })).toHaveProperty('because', 'Het kan niet wachten.');
  });

  it.each([
    [{ 'from.when': 'today' }, '2026-11-20'],
    [{ 'from.when': 'yesterday' }, '2026-11-19'],
    [{ 'from.when': 'other', 'from.day': '3', 'from.month': '9', 'from.year': '2026' }, '2026-09-03'],
  ])('understands the day %j', (typed, day) => {
    expect(sent(typed)).toEqual({ from: day });
  });

  it('takes a moment without a time for about then, and never for one to come', () => {
    expect(sent({ 'at.when': 'yesterday', 'at.time': '14.30' })).toEqual({ at: '2026-11-19T13:30:00.000Z' });
    expect(sent({ 'at.when': 'yesterday' })).toEqual({ at: '2026-11-19T08:00:00.000Z' });
    expect(dataFrom(fields, { 'at.when': 'today' }, '2026-11-20T06:00:00.000Z')).toEqual({
      at: '2026-11-20T06:00:00.000Z',
    });
  });

  it('says of each field what is missing or wrong', () => {
    expect(wrong({})).toEqual(['route field.required', 'urgent field.required']);
    const answered = { route: 'investigate', urgent: 'true' };
    expect(wrong(answered)).toEqual(['because field.required']);
    const day = { 'from.when': 'other', 'from.day': '31', 'from.month': '2', 'from.year': '2026' };
    expect(wrong({ ...answered, because: 'x'.repeat(21), days: '9', ...day })).toEqual([
      'because text.tooLong',
      'from date.invalid',
      'days number.outOfRange',
    ]);
    expect(wrong({ ...answered, because: 'x', days: 'drie' })).toEqual(['days number.whole']);
  });

  it('brings what the server found wrong to the field it is about', () => {
    const errors = [
      { path: 'data.from', code: 'period.reversed' },
      { path: 'seenVersion', code: 'field.required' },
    ];
    expect(fieldErrors(errors, fields)).toEqual([{ field: 'from', code: 'period.reversed' }]);
  });
});
