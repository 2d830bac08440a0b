import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { availableSteps, levelOf, type CaseState } from '#libs/domain';
import { randomCase } from '../../support/random-case.js';
import { bookOf, everyRole, inRole } from './asking.js';
import { relations } from './relations.js';
import { mayEver, type Column } from './table.js';

const columnOf = (state: CaseState): Column => {
  if (state.machine === 'advice') return 'question';
  const level = levelOf(state);
  return level === 'supervisoryBoard' ? 'above' : level;
};

const somewhere = fc.record({
  seed: fc.integer(),
  steps: fc.integer({ min: 0, max: 20 }),
  asked: fc.array(fc.tuple(fc.constantFrom(...everyRole), fc.constantFrom(...relations)), {
    minLength: 5,
    maxLength: 5,
  }),
});

describe('what is offered to anybody, anywhere in a case', () => {
  it('is never more than the table gives him', () => {
    fc.assert(
      fc.property(somewhere, ({ seed, steps, asked }) => {
        const { state, today } = randomCase(seed, steps);
        // A question in which something sexual comes up goes to the board; the table has no such column.
        fc.pre(state.machine !== 'advice' || levelOf(state) === 'leadership');
        const column = columnOf(state);
        const beyond = asked.flatMap(([role, relation]) =>
          availableSteps(state, relation.of(inRole(role), state, ''), bookOf(state), today)
            .filter(({ allowed }) => allowed)
            .filter(({ type }) => !mayEver(type, column).has(role) || !relation.leaves(type, role, false))
            .map(({ type }) => `${type} by a ${role} ${relation.name} in a ${column} case`),
        );
        expect(beyond).toEqual([]);
      }),
      { seed: 20261120, numRuns: 80 },
    );
  });
});
