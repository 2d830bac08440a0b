import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OracleTerm } from '../../../../test/support/calendar-oracle.js';
import { oracleEndOfTerm } from '../../../../test/support/calendar-oracle.js';
import { endOfTerm } from './index.js';

/** The nightly run sets a million. */
const numRuns = Number(process.env['MELDPAD_CALENDAR_RUNS'] ?? 10_000);

const textOf = (ms: number) => new Date(ms).toISOString();
const dayBetween = (from: string, until: string) =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(until) / 86_400_000 })
    .map((day) => textOf(day * 86_400_000).slice(0, 10));

/** Half of all days lie in the months where holidays crowd together. */
const anyDay = dayBetween('2020-01-01', '2050-12-31');
const crowdedDay = fc
  .tuple(
    fc.integer({ min: 2020, max: 2050 }),
    fc.constantFrom('-03-20', '-04-20', '-12-15'),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([year, start, offset]) => textOf(Date.parse(`${year}${start}`) + offset * 86_400_000).slice(0, 10));
const day = fc.oneof(anyDay, crowdedDay);
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([date, ms]) => textOf(Date.parse(date) + ms));

const amountOf: Record<OracleTerm['unit'], fc.Arbitrary<number>> = {
  hours: fc.nat({ max: 2000 }),
  days: fc.oneof(fc.nat({ max: 7 }), fc.nat({ max: 120 })),
  workingDays: fc.nat({ max: 40 }),
  schoolDays: fc.nat({ max: 40 }),
  weeks: fc.nat({ max: 16 }),
  months: fc.nat({ max: 30 }),
};
const unit = fc.constantFrom<OracleTerm['unit'][]>('hours', 'days', 'workingDays', 'schoolDays', 'weeks', 'months');
const term: fc.Arbitrary<OracleTerm> = unit
  .chain((of) =>
    fc.record({
      amount: amountOf[of],
      unit: fc.constant(of),
      direction: fc.constantFrom('forward', 'forward', 'back'),
      rolls: fc.constantFrom('atw', 'atw', 'favour', 'never'),
      start: fc.constantFrom('dayAfter', 'dayAfter', 'sameDay'),
    }),
  )
  .filter(
    ({ start, unit: of, direction, amount }) =>
      start === 'dayAfter' || (of !== 'hours' && direction === 'forward' && amount > 0),
  );

/** Periods and days near `around`, so that they meet the term. */
const near = (around: string) =>
  fc.integer({ min: -60, max: 90 }).map((by) => textOf(Date.parse(around.slice(0, 10)) + by * 86_400_000).slice(0, 10));
const periodNear = (around: string, longest: number) =>
  fc.tuple(near(around), fc.integer({ min: 0, max: longest })).map(([from, length]) => ({
    from,
    until: textOf(Date.parse(from) + length * 86_400_000).slice(0, 10),
    name: 'holiday',
  }));

const question = term.chain((asked) =>
  (asked.unit === 'hours' ? instant : fc.oneof(instant, day)).chain((from) =>
    fc.record({
      term: fc.constant(asked),
      from: fc.constant(from),
      equated: fc.array(near(from), { maxLength: 3 }),
      school: fc.record({
        holidays: fc.array(periodNear(from, 50), { maxLength: 3 }),
        studyDays: fc.array(near(from), { maxLength: 4 }),
        openOn: fc.array(near(from), { maxLength: 2 }),
      }),
      pauses:
        asked.direction === 'forward' && ['days', 'weeks', 'months'].includes(asked.unit)
          ? fc.array(periodNear(from, 30), { maxLength: 2 })
          : fc.constant([]),
    }),
  ),
);

describe('the end of any term from 2020 to 2050', () => {
  it(
    `agrees with an oracle that shares no code (${numRuns} terms)`,
    () =>
      fc.assert(
        fc.property(question, ({ term: asked, from, equated, school, pauses }) => {
          const equatedDays = equated.map((date) => ({ date, key: 'equated', source: 'invented', verified: true }));
          const { due, lastDay, movedBy } = endOfTerm(asked, from, { public: { equatedDays }, school }, pauses);
          const oracle = oracleEndOfTerm(asked, from, { equated, school, pauses });
          expect({ due, lastDay }).toEqual({ due: oracle.due, lastDay: oracle.lastDay });
          // The reasons lead without a gap from the day that was counted to the day that stands.
          expect([oracle.counted, ...movedBy.map(({ to }) => to)]).toEqual([
            ...movedBy.map((move) => move.from),
            lastDay,
          ]);
        }),
        { numRuns },
      ),
    60_000 + numRuns * 5,
  );
});
