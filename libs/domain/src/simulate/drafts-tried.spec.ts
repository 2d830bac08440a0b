import { describe, expect, it } from '@jest/globals';
import { Golden } from '../../../../test/support/golden.js';
import { draftOf, pinned as editions, without } from '../../../../test/support/pinned-editions.js';
import type { Edition, Rule } from '../protocols/shape.js';
import { Books } from './books.js';
import { Comparing } from './compare.js';
import { Generator } from './generate.js';
import { explained, simulate } from './simulate.js';

const written = new Golden(new URL('drafts-tried.golden.txt', import.meta.url));
const says = {
  cites: draftOf('OZHW-2020', (rules) => rules).rules[0]?.cites ?? ['OZHW-2.2'],
  nl: 'Nieuw.',
  en: 'New.',
} as const;

/** A rule of the draft with parts of it put otherwise. */
const otherwise =
  (parts: Readonly<Record<string, object>>) =>
  (rules: readonly Rule[]): readonly Rule[] =>
    rules.map((rule) => ({ ...rule, ...parts[rule.id] }));

const note: Rule = {
  ...says,
  rule: 'duty',
  id: 'NEW.note',
  scope: 'case',
  when: { fact: 'case.stage', is: 'factFinding' },
  met: { taken: 'evidence.record' },
  by: ['principal'],
  step: 'evidence.record',
  within: { amount: 2, unit: 'workingDays' },
  blocks: ['factFinding.finish'],
};
const warning: Rule = {
  ...says,
  rule: 'limit',
  id: 'NEW.warning',
  steps: ['review.finish', 'party.add'],
  requires: { any: [] },
  lifts: 'doIt',
  severity: 'warn',
};

const statute = draftOf('STATUTE-2026', (rules) => rules);
const drafts: Readonly<Record<string, readonly [against: string, draft: Edition]>> = {
  'rules gone': [
    'OZHW-2020',
    draftOf('OZHW-2020', without('OZHW-5.2.answer', 'OZHW-5.5.dpo', 'OZHW-6.5.pupil', 'OZHW-3.3.asked')),
  ],
  'rules new': ['OZHW-2020', draftOf('OZHW-2020', (rules) => [...rules, note, warning])],
  'a term and whose work it is': [
    'OZHW-2020',
    draftOf(
      'OZHW-2020',
      otherwise({
        'OZHW-5.5.dpo': { within: { amount: 9, unit: 'workingDays' } },
        'OZHW-3.3.asked': { by: ['board'] },
      }),
    ),
  ],
  'other norms': [
    'OZHW-2020',
    {
      ...draftOf('OZHW-2020', (rules) => rules),
      clauses: draftOf('OZHW-2020', (rules) => rules).clauses.filter(
        ({ kind }, index) => kind !== 'norm' || index % 2 === 0,
      ),
    },
  ],
  'figures of statute': [
    'STATUTE-2026',
    { ...statute, figures: (statute.figures ?? []).map((row) => ({ ...row, value: row.value * 2 })) },
  ],
  'rules of everybody gone': [
    'GENERAL-2026',
    draftOf('GENERAL-2026', (rules) => rules.filter((_, index) => index % 3 !== 0)),
  ],
};

const before = new Books(editions);
const generator = new Generator(before, 'OZHW-2020', 1);
const cases = [2, 5, 6, 7].map((which) => generator.made(which));

describe('a draft that is tried on made-up cases', () => {
  it.each(Object.keys(drafts))('makes the differences that were written down: %s', (name) => {
    const [against, draft] = drafts[name] ?? [];
    const after = new Books(editions.map((one) => (one.id === against && draft !== undefined ? draft : one)));
    const comparing = new Comparing(before, after, (id) => (id === against ? (draft?.id ?? id) : id));
    const now = cases.flatMap(({ way, course }, index) =>
      comparing
        .differences(way, course)
        .map(
          ({ kind, step, cause, turn, was, is }) =>
            `${index}.${turn} ${kind} ${step ?? ''}: ${cause.sort} ${cause.rule} ${cause.became} ${cause.layer ?? ''} ${cause.cites.join(' ')}, was ${was ?? ''}, is ${is ?? ''}`,
        ),
    );
    expect(now).toEqual(written.of(name, now));
  });

  it('is told with a short example of each difference', () => {
    const simulated = { editions, draft: draftOf('OZHW-2020', without('OZHW-6.5.pupil')), against: 'OZHW-2020' };
    const report = explained(simulated, 1, simulate(simulated, { seed: 1, from: 7, until: 8 }));
    const now = JSON.stringify(report, null, 1).split('\n');
    expect(now).toEqual(written.of('explained', now));
  });
});
