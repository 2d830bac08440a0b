import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeldRole } from '#libs/domain';
import type { StoredAppointment, StoredDelegation } from '../ports/index.js';
import { actingAs, overlap, powersFor, powersInForce } from './powers.js';

const today = '2026-09-01';

const role = (
  person: string,
  held: HeldRole,
  school?: string,
  from = '2020-01-01',
  until?: string,
): StoredAppointment => ({
  id: `${person}-${held}`,
  person,
  role: held,
  from,
  ...(school && { school }),
  ...(until && { until }),
});

const lent = (change: Partial<StoredDelegation> = {}): StoredDelegation => ({
  id: 'd1',
  from: 'ann',
  to: 'ben',
  role: 'principal',
  school: 'north',
  since: today,
  until: '2026-10-01',
  ground: 'Besluit 2026-014',
  ...change,
});

describe('the role in force', () => {
  const own = [
    role('ann', 'teamLeader', 'north', '2026-01-01', '2027-01-01'),
    role('ann', 'hr', undefined, '2026-06-01'),
  ];

  it.each([
    ['at her school, from the first day', 'north', '2026-01-01', ['teamLeader']],
    ['at her school up to the last day', 'north', '2026-12-31', ['teamLeader', 'hr']],
    ['no longer on the day it ends', 'north', '2027-01-01', ['hr']],
    ['at another school only what is held for all', 'south', '2026-07-01', ['hr']],
    ['not before the first day', 'north', '2025-12-31', []],
    ['for the organisation only what is held for all', undefined, '2026-07-01', ['hr']],
  ] as const)('counts %s', (_what, school, day, expected) => {
    expect(powersInForce({ own, given: [] }, school, day).map((power) => power.role)).toEqual(expected);
  });

  const giverHolds = [role('ann', 'principal', 'north')];

  it('names both: who acts and for whom', () => {
    expect(powersInForce({ own: [], given: [{ delegation: lent(), giverHolds }] }, 'north', today)).toEqual([
      { role: 'principal', inPlaceOf: 'ann' },
    ]);
  });

  it('ends with the giver’s own role', () => {
    const left = [role('ann', 'principal', 'north', '2020-01-01', '2026-09-15')];
    const borrowed = { own: [], given: [{ delegation: lent(), giverHolds: left }] };
    expect(powersInForce(borrowed, 'north', '2026-09-14')).toHaveLength(1);
    expect(powersInForce(borrowed, 'north', '2026-09-15')).toEqual([]);
  });

  it('does not reach another school, nor a day outside the period', () => {
    const borrowed = { own: [], given: [{ delegation: lent(), giverHolds: [role('ann', 'principal')] }] };
    expect(powersInForce(borrowed, 'south', today)).toEqual([]);
    expect(powersInForce(borrowed, 'north', '2026-10-01')).toEqual([]);
  });
});

describe('periods', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const period = fc
    .record({ from: day, until: fc.option(day, { nil: undefined }) })
    .map(({ from, until }) => ({ from, ...(until && { until }) }));

  it('overlap exactly when some day lies in both', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const days = Array.from({ length: 50 }, (_, n) =>
          new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
        );
        const inside = (held: { from: string; until?: string }, on: string): boolean =>
          held.from <= on && on < (held.until ?? '9999');
        expect(overlap(one, other)).toBe(days.some((on) => inside(one, on) && inside(other, on)));
      }),
    );
  });
});

describe('who acts', () => {
  const powers = [
    { role: 'teamLeader' },
    { role: 'board', inPlaceOf: 'chair', limitedTo: ['measure.decide'] },
    { role: 'principal', inPlaceOf: 'ann' },
  ] as const;

  it.each([
    ['his own role first', {}, { person: 'ben', role: 'teamLeader' }],
    ['the role he chose', { role: 'principal' }, { person: 'ben', role: 'principal', inPlaceOf: 'ann' }],
    ['the person he stands in for', { inPlaceOf: 'chair' }, { person: 'ben', role: 'board', inPlaceOf: 'chair' }],
    ['nobody, where he holds no such role', { role: 'dpo' }, undefined],
    ['nobody, where it was another who gave it', { role: 'principal', inPlaceOf: 'chair' }, undefined],
  ])('is %s', (_what, wanted, expected) => {
    expect(actingAs('ben', powers, wanted)).toEqual(expected);
  });

  it('has a mandate only for the kinds of step it names', () => {
    expect(powersFor(powers, 'measure.decide')).toHaveLength(3);
    expect(powersFor(powers, 'case.close').map(({ role }) => role)).toEqual(['teamLeader', 'principal']);
  });
});
