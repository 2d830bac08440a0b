import { describe, expect, it } from '@jest/globals';
import type { StepType } from '#libs/domain';
import { BadInput } from '../ports/index.js';
import { sealedDraft } from './draft.js';

type Around = { readonly corrected?: StepType };
const seal = () => ({ content: '00000000-0000-4000-8000-000000000001', digest: 'a'.repeat(64) });
const child = { kind: 'pupil', role: 'victim', band: 'from12', name: 'Een naam' };
const now = '2026-09-07T08:00:00.000Z';
const drafted = (data: Readonly<Record<string, unknown>>, type: StepType = 'party.add', around: Around = {}) =>
  sealedDraft(type, { type, data }, seal, { now, ...around });

function errorsOf(...asked: Parameters<typeof drafted>): BadInput['errors'] {
  try {
    drafted(...asked);
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

  const join = { reporterKind: 'pupil', naming: 'anonymous' };

  it.each(['2026-09-07T08:05:00.001Z', '2030-01-01T00:00:00.000Z'])(
    'is refused a moment to come as the one from which the school knew: %s',
    (knownAt) => {
      const refused = (path: string) => [{ path, code: 'moment.inFuture' }];
      expect(errorsOf({ ...join, knownAt }, 'report.join')).toEqual(refused('data.knownAt'));
      const correction = { step: 1, reason: 'Een tikfout.', 'set.knownAt': knownAt };
      expect(errorsOf(correction, 'step.correct', { corrected: 'report.receive' })).toEqual(
        refused('data.set.knownAt'),
      );
    },
  );

  it.each(['2026-09-07T08:00:00.000Z', '2026-09-07T08:05:00.000Z', '2026-09-01T07:00:00.000Z'])(
    'may tell of any moment until now, on a clock that is a little fast: %s',
    (knownAt) => {
      expect(errorsOf({ ...join, knownAt }, 'report.join')).toEqual([]);
    },
  );

  it('takes no object from outside, so that nobody points at the content of another case', () => {
    expect(errorsOf({ ...child, name: seal() })).toEqual([{ path: 'data.name', code: 'text.expected' }]);
    expect(errorsOf({ ...child, kind: seal() })).toContainEqual({ path: 'data.kind', code: 'value.notPlain' });
  });
});
