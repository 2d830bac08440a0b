import { describe, expect, it } from '@jest/globals';
import { isActionable } from '../../actionable.js';
import { matthijsjeClauses } from './clauses.js';
import { matthijsje } from './index.js';

/** Every clause, of every kind, in its own order. */
const numbers = [
  '0.1',
  '0.2',
  '0.3',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'I1',
  'I1b',
  'I2',
  'I3',
  'I4',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'S0',
];

/** Clauses that ask something of the program itself. */
const actionable = ['E3', 'E5', 'E8', 'I1b', 'I4', 'B3', 'S0'].map((number) => `MAT-${number}`);

const cited = new Set(matthijsje.rules.flatMap(({ cites }) => cites));

describe('the clauses of matthijsje', () => {
  it('are all there, once each, in the order of the text', () =>
    expect(matthijsjeClauses.map(({ id }) => id)).toEqual(numbers.map((number) => `MAT-${number}`)));

  it('are what the edition shows', () => expect(matthijsje.clauses).toBe(matthijsjeClauses));

  it('ask something of the program where they say so', () =>
    expect(matthijsjeClauses.filter(isActionable).map(({ id }) => id)).toEqual(actionable));

  it.each(actionable)('%s is kept by a rule', (id) => expect(cited.has(id)).toBe(true));

  it('that ask nothing of the program are cited as a clause of their own by no rule', () =>
    expect([...cited].filter((id) => id.startsWith('MAT-') && !actionable.includes(id))).toEqual([]));
});
