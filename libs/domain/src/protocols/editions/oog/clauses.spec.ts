import { describe, expect, it } from '@jest/globals';
import { oogClauses } from './clauses.js';
import { oog2024 } from './index.js';

const upTo = (chapter: string, last: number, first = 1): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${chapter}.${first + index}`);

/** Every clause of the code, of every kind, in its own order. */
const numbers = [
  ...['1.1', '3.0'],
  ...upTo('3.1', 12),
  ...upTo('3.2', 12),
  ...upTo('4.1', 7),
  ...upTo('4.2', 11, 0),
  ...upTo('4.3', 3),
  ...upTo('4.4', 6),
  ...upTo('4.5', 2),
];

/** Clauses that ask something of the program itself. */
const actionable = [
  ...['1.1', '3.0', '3.1.4', '3.1.8', '3.1.11', '3.2.2'],
  ...upTo('4.1', 6),
  ...upTo('4.2', 11),
  ...['4.3.1', '4.3.2', ...upTo('4.4', 5), '4.5.1', '4.5.2'],
].map((number) => `OOG-${number}`);

/** Actionable clauses whose behaviour stands outside the rules: in another layer, a register, or what can be read without an account. */
const outsideTheRules = ['OOG-4.1.6', 'OOG-4.2.10', 'OOG-4.2.11', 'OOG-4.5.1'];

const cited = new Set(oog2024.rules.flatMap(({ cites }) => cites));

describe('the clauses of the social media code', () => {
  it('are all there, once each, in the order of the code', () =>
    expect(oogClauses.map(({ id }) => id)).toEqual(numbers.map((number) => `OOG-${number}`)));

  it.each(actionable.filter((id) => !outsideTheRules.includes(id)))('%s is kept by a rule', (id) =>
    expect(cited.has(id)).toBe(true),
  );

  it('that ask nothing of the program are cited by no rule', () =>
    expect([...cited].filter((id) => id.startsWith('OOG-') && !actionable.includes(id))).toEqual([]));
});
