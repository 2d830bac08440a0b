import { describe, expect, it } from '@jest/globals';
import { isActionable } from '../../actionable.js';
import { almereClauses } from './clauses.js';
import { almere2015 } from './index.js';

/** Every clause, of every kind, in its own order. */
const numbers = [
  '2.1b',
  '2.1c',
  '2.1d',
  '2.2a',
  '2.2',
  '3.1a',
  '3.1b',
  '3.1c',
  '3.1d',
  '3.1e',
  '3.1f',
  '3.1g',
  '3.1h',
  '3.1ia',
  '3.1i',
  '3.2a',
  '3.2b',
  '3.2c',
  '3.3a',
  '3.3b',
  '3.3c',
  '4a',
  '4b',
  '4c',
  '4d',
  '4e',
];

/** Clauses that ask something of the program itself. */
const actionable = ['2.2a', '2.2', '3.1e', '3.1g', '3.1h', '3.1i', '3.2b', '3.2c', '4a', '4b', '4c', '4d', '4e'].map(
  (number) => `ALM-${number}`,
);

const cited = new Set(almere2015.rules.flatMap(({ cites }) => cites));

describe('the clauses of almere2015', () => {
  it('are all there, once each, in the order of the text', () =>
    expect(almereClauses.map(({ id }) => id)).toEqual(numbers.map((number) => `ALM-${number}`)));

  it('are what the edition shows', () => expect(almere2015.clauses).toBe(almereClauses));

  it('ask something of the program where they say so', () =>
    expect(almereClauses.filter(isActionable).map(({ id }) => id)).toEqual(actionable));

  it.each(actionable)('%s is kept by a rule', (id) => expect(cited.has(id)).toBe(true));

  it('that ask nothing of the program are cited as a clause of their own by no rule', () =>
    expect([...cited].filter((id) => id.startsWith('ALM-') && !actionable.includes(id))).toEqual([]));
});
