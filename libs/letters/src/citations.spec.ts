import { describe, expect, it } from '@jest/globals';
import { editions } from '#libs/domain';
import { citedFrom } from './citations.js';
import { letterTexts } from './letters/index.js';
import type { LetterText } from './letters/letter-text.js';
import { remedyCites } from './letters/remedy-clause.js';
import { statute } from './letters/statute.js';

describe('clauses that give a measure, read off the shipped editions', () => {
  const { basis, clause } = citedFrom(editions.filter(({ id, layer }) => layer !== 'protocol' || id === 'OZHW-2020'));

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

describe('what letters cite', () => {
  const clauses = new Set(editions.flatMap((edition) => edition.clauses.map(({ id }) => id)));
  const cited = Object.entries<LetterText>(letterTexts).flatMap(([name, { cites, sample }]) =>
    [...cites(sample), ...remedyCites(sample)].map((id) => ({ name, id })),
  );

  it('is a clause of an edition, for every article that has words in a letter', () =>
    expect(Object.keys(statute).filter((id) => !clauses.has(id))).toEqual([]));

  it('is a clause of an edition, in every letter', () =>
    expect(cited.filter(({ id }) => !clauses.has(id))).toEqual([]));
});
