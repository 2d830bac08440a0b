import { describe, expect, it } from '@jest/globals';
import { BadInput } from '../ports/index.js';
import { sealedDraft } from './draft.js';

const seal = () => ({ content: '00000000-0000-4000-8000-000000000001', digest: 'a'.repeat(64) });
const child = { kind: 'pupil', role: 'victim', band: 'from12', name: 'Een naam' };
const drafted = (data: Readonly<Record<string, unknown>>) =>
  sealedDraft('party.add', { type: 'party.add', data }, seal, { today: '2026-09-07' });

function errorsOf(data: Readonly<Record<string, unknown>>): BadInput['errors'] {
  try {
    drafted(data);
    return [];
  } catch (error) {
    if (error instanceof BadInput) return error.errors;
    throw error;
  }
}

describe('a draft as a person sends it', () => {
  it('has its texts sealed, and holds a reference in their place', () => {
    expect(drafted({ ...child, born: '2014-05-03' }).data).toEqual({ ...child, name: seal(), born: seal() });
  });

  it.each(['03-05-2014', '2014-02-30', 'not a date', '2026-09-08', '9999-12-31', '1899-12-31'])(
    'is refused a birth date that is no date, since ages are reckoned from it: %s',
    (born) => {
      expect(errorsOf({ ...child, born })).toEqual([{ path: 'data.born', code: 'date.invalid' }]);
    },
  );

  it('takes no object from outside, so that nobody points at the content of another case', () => {
    expect(errorsOf({ ...child, name: seal() })).toEqual([{ path: 'data.name', code: 'text.expected' }]);
    expect(errorsOf({ ...child, kind: seal() })).toContainEqual({ path: 'data.kind', code: 'value.notPlain' });
  });
});
