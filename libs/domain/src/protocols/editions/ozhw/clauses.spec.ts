import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ozhw2020 } from './index.js';
import { isActionable } from '../../actionable.js';
import { ozhwClauses } from './clauses.js';

/** Every clause of the protocol, of every kind, in its own order. */
const numbers = [
  ...['0.1', '0.2', '0.3', '0.4', '0.5', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2'],
  ...['3.1', '3.2', '3.3', '3.4', '3.4b', '3.5', '3.6'],
  ...['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8'],
  ...['4.9a', '4.9b', '4.9c', '4.9d', '4.9e', '4.10a', '4.10', '4.11'],
  ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9'],
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7a', '6.7b', '6.7c'],
];

/** Clauses that ask something of the program itself: somebody must be able to do, or be kept from doing, something. */
const actionable = [
  ...['0.1', '0.4', '2.1', '2.2', '3.2', '3.3', '3.4', '3.4b', '4.10', '5.2', '5.4', '5.5'],
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7a', '6.7b', '6.7c'],
].map((number) => `OZHW-${number}`);

/** Actionable clauses whose behaviour stands wholly or partly outside the rules, with the file where it lives. */
const provedElsewhere: Readonly<Record<string, string>> = {
  // Where a report goes: to the addressee chosen, but never to somebody it concerns.
  'OZHW-0.1': '../../../case/level.ts',
};

const cited = new Set(ozhw2020.rules.flatMap(({ cites }) => cites));

describe('the clauses of the social media protocol', () => {
  it('are all there, once each, in the order of the protocol', () =>
    expect(ozhwClauses.map(({ id }) => id)).toEqual(numbers.map((number) => `OZHW-${number}`)));

  it('are what the edition shows', () => expect(ozhw2020.clauses).toBe(ozhwClauses));

  it('ask something of the program where they say so', () =>
    expect(ozhwClauses.filter(isActionable).map(({ id }) => id)).toEqual(actionable));

  it.each(actionable)('%s is kept by a rule, or its behaviour lives elsewhere', (id) =>
    expect(cited.has(id) || id in provedElsewhere).toBe(true),
  );

  it.each(Object.entries(provedElsewhere))('%s lives in %s', (id, file) => {
    expect(actionable).toContain(id);
    expect(existsSync(new URL(file, import.meta.url))).toBe(true);
  });

  it('that ask nothing of the program are cited as a clause of their own by no rule', () =>
    expect([...cited].filter((id) => id.startsWith('OZHW-') && !actionable.includes(id))).toEqual([]));
});
