import { describe, expect, it } from '@jest/globals';
import { whole } from '../../../../test/support/acts-built.js';
import { ten, today } from '../../../../test/support/case-built.js';
import { bookOf, dutyOf } from '../../../../test/support/rules-built.js';
import { foreseen } from './foresee.js';
import { obligationsOf } from './obligations.js';

const by = { person: 'director', role: 'principal' } as const;
const moment = { at: ten, calendars: {} };
const afterDecision = dutyOf({
  id: 'INV.after',
  scope: 'track',
  machine: 'measure',
  when: { taken: 'measure.withdraw', of: 'track' },
  within: { amount: 3, unit: 'days' },
});
const standing = dutyOf({ id: 'INV.standing', scope: 'case' });
const book = bookOf({ duties: [standing, afterDecision] });
const withdraw = { type: 'measure.withdraw', track: 't1', data: {} } as const;

describe('what a step on a track would set off', () => {
  it('is each duty that would be new, with the end of its term', () => {
    expect(foreseen(whole, withdraw, by, moment, book)).toMatchObject([
      { rule: 'INV.after', track: 't1', status: 'open', due: { lastDay: expect.any(String) } },
    ]);
  });

  it('leaves out what stands open already, and changes nothing', () => {
    const before = obligationsOf(whole, book, today);
    foreseen(whole, withdraw, by, moment, book);
    expect(obligationsOf(whole, book, today)).toEqual(before);
    expect(before.map(({ rule }) => rule)).toEqual(['INV.standing']);
  });

  it('cannot be told of a step that does not exist there', () => {
    expect(() => foreseen(whole, { type: 'measure.start', track: 't9', data: {} }, by, moment, book)).toThrow(
      'cannot have happened',
    );
  });
});
