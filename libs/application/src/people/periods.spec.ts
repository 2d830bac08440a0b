import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlap } from './periods.js';

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
