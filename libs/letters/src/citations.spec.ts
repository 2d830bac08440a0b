import { describe, expect, it } from '@jest/globals';
import { editions } from '#libs/domain';
import { citedFrom } from './citations.js';

describe('clauses that give a measure, read off the shipped editions', () => {
  const { basis, clause } = citedFrom(editions);

  it.each([
    ['suspension', 'pupil', ['OZHW-6.5']],
    ['suspension', 'employee', ['OZHW-6.3']],
    ['suspension', 'parent', []],
    ['endOfRelation', 'intern', ['OZHW-4.10', 'OZHW-2.1']],
    ['warning', 'parent', ['OZHW-6.5']],
  ] as const)('%s of a %s', (measure, kind, ids) => {
    expect(basis(measure, kind)).toEqual(ids);
  });

  it.each([
    ['accessBan', 'parent'],
    ['otherClass', 'pupil'],
    ['interimSuspension', 'volunteer'],
  ] as const)('the general layer gives %s of a %s, and is cited in words', (measure, kind) => {
    const labels = basis(measure, kind).map((id) => clause(id));
    expect(labels).toEqual(['Maatregelen die elke school heeft, ook als het protocol ze niet noemt.']);
  });

  it('cites an article of the protocol by its title', () => {
    expect(clause('OZHW-6.5')).toBe('artikel 6.5 van: Protocol sociale media');
    expect(clause('ELSEWHERE-1')).toBeUndefined();
  });
});
