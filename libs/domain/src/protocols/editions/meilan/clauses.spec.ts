import { describe, expect, it } from '@jest/globals';
import { isActionable } from '../../actionable.js';
import { meilanClauses } from './clauses.js';
import { meilan2017 } from './index.js';

const upTo = (heading: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${heading}${index + 1}`);

/** Every clause of the protocol, of every kind, in its own order. */
const numbers = [
  ...['0.1', '0.2a', '0.2', '0.3', 'U4', 'U5', 'U6', 'U8'],
  ...[...upTo('I', 8), ...upTo('M', 5), ...upTo('G', 6), 'G7a', 'G7'],
  ...[...upTo('W', 3), ...upTo('P', 3), ...upTo('S', 2), ...upTo('T', 2)],
  ...[...upTo('X', 4), ...upTo('XM', 3), ...upTo('XS', 6), ...upTo('D', 4)],
];

/** Clauses that ask something of the program itself. */
const actionable = [
  ...['0.2a', '0.2', '0.3', 'U8', 'I8', 'M1', 'G5', 'G7', 'W2', 'W3', 'S1', 'S2', 'T2'],
  ...[...upTo('X', 4), ...upTo('XM', 3), ...upTo('XS', 6), ...upTo('D', 4)],
].map((number) => `MEI-${number}`);

const cited = new Set(meilan2017.rules.flatMap(({ cites }) => cites));

describe('the clauses of the protocol on internet and social media', () => {
  it('are all there, once each, in the order of the protocol', () =>
    expect(meilanClauses.map(({ id }) => id)).toEqual(numbers.map((number) => `MEI-${number}`)));

  it('ask something of the program where they say so', () =>
    expect(meilanClauses.filter(isActionable).map(({ id }) => id)).toEqual(actionable));

  it.each(actionable)('%s is kept by a rule', (id) => expect(cited.has(id)).toBe(true));

  it('that ask nothing of the program are cited by no rule', () =>
    expect([...cited].filter((id) => id.startsWith('MEI-') && !actionable.includes(id))).toEqual([]));
});
