import { describe, expect, it } from '@jest/globals';
import {
  addSchoolDays,
  afterOfficeHours,
  CalendarError,
  confidentialInspectorHours,
  countSchoolDays,
  endOfTerm,
  isWorkingDay,
  nextReachable,
  publicHolidays,
} from './index.js';

const friday = '2026-11-20T12:00:00.000Z';
const closed = { holidays: [{ from: '2026-01-01', until: '2036-01-01', name: 'everlasting' }], studyDays: [] };
const openFrom = (from: string, until = '17:00') => nextReachable(friday, { from, until });
const termOf = (over: object) => endOfTerm({ amount: 1, unit: 'days', ...over }, '2026-11-20');
const pause = [{ from: '2026-11-21', until: '2026-11-23' }];

/** What was asked, the code of the refusal, and the words by which a reader finds what to mend. */
const refusals: [string, () => unknown, string, RegExp][] = [
  [
    'a day that is none',
    () => isWorkingDay('2026-02-30'),
    'date.invalid',
    /"2026-02-30" is not a date: write .*YYYY-MM-DD/,
  ],
  ['a day that is no text', () => isWorkingDay(20261120 as unknown as string), 'date.invalid', /^20261120 is not/],
  ['no day', () => isWorkingDay(undefined as unknown as string), 'date.invalid', /^undefined is not/],
  ['nothing for a day', () => isWorkingDay(null as unknown as string), 'date.invalid', /^null is not/],
  [
    'an object for a day',
    () => isWorkingDay({ toString: () => 'Anna' } as unknown as string),
    'date.invalid',
    /^object is not/,
  ],
  ['a long text for a day', () => isWorkingDay('x'.repeat(41)), 'date.invalid', /^"x{40}" is not/],
  [
    'a day for a moment',
    () => nextReachable('2026-11-20', confidentialInspectorHours),
    'instant.invalid',
    /"2026-11-20" is not a moment in UTC: write/,
  ],
  ['a year before the law', () => isWorkingDay('1989-12-31'), 'year.outOfRange', /from 1990 to 2199: check the year/],
  [
    'the holidays of such a year',
    () => publicHolidays(1989),
    'year.outOfRange',
    /1989 is not a year .*: give one from 1990/,
  ],
  [
    'a period turned round',
    () => countSchoolDays('2026-11-20', '2026-11-16', closed),
    'period.backwards',
    /ends \(2026-11-16\) before it begins \(2026-11-20\): swap/,
  ],
  ['half a school day', () => addSchoolDays('2026-11-20', 1.5, closed), 'term.amount', /must be whole: 1.5 is not/],
  [
    'a school that never opens',
    () => addSchoolDays('2026-11-20', 1, closed),
    'school.noSchoolDay',
    /within a year of 2026-11-21: check the holidays/,
  ],
  [
    'an amount below zero',
    () => termOf({ amount: -1 }),
    'term.amount',
    /^-1 is no amount of a term: give a whole number from 0 to 10000/,
  ],
  ['an amount too long', () => termOf({ amount: 10_001 }), 'term.amount', /^10001 is no amount/],
  [
    'a unit that is none',
    () => termOf({ unit: 'fortnights' }),
    'term.unit',
    /"fortnights" is no `unit` of a term: choose one of hours, days/,
  ],
  ['no unit', () => termOf({ unit: undefined }), 'term.unit', /^undefined is no `unit` of a term: choose/],
  [
    'a direction that is none',
    () => termOf({ direction: 'aside' }),
    'term.direction',
    /"aside" is no `direction`.*choose one of forward, back/,
  ],
  [
    'a roll that is none',
    () => termOf({ rolls: 'always' }),
    'term.rolls',
    /"always" is no `rolls`.*choose one of atw, favour, never/,
  ],
  [
    'a start that is none',
    () => termOf({ start: 'weekBefore' }),
    'term.start',
    /"weekBefore" is no `start`.*choose one of dayAfter, sameDay/,
  ],
  [
    'zero days from the same day',
    () => termOf({ amount: 0, start: 'sameDay' }),
    'term.start',
    /at least one day.*leave `start` out/,
  ],
  [
    'hours from a day',
    () => termOf({ unit: 'hours' }),
    'term.needsInstant',
    /"2026-11-20" is none: give YYYY-MM-DDTHH/,
  ],
  ['school days without a school', () => termOf({ unit: 'schoolDays' }), 'term.needsSchool', /give `calendars.school`/],
  [
    'a pause in working days',
    () => endOfTerm({ amount: 1, unit: 'workingDays' }, '2026-11-20', {}, pause),
    'term.unit',
    /stand still: leave the pauses out/,
  ],
  [
    'a pause in hours',
    () => endOfTerm({ amount: 1, unit: 'hours' }, friday, {}, pause),
    'term.unit',
    /stand still: leave the pauses out/,
  ],
  [
    'office hours that close first',
    () => openFrom('17:00', '08:00'),
    'officeHours.invalid',
    /open before they close: 17:00 to 08:00/,
  ],
  [
    'office hours of no length',
    () => openFrom('17:00'),
    'officeHours.invalid',
    /open before they close: 17:00 to 17:00/,
  ],
  [
    'an hour without its nought',
    () => openFrom('8:00'),
    'time.invalid',
    /"8:00" is not a time of day: write it as HH:mm/,
  ],
  ['text before a time', () => openFrom('at 08:00'), 'time.invalid', /"at 08:00"/],
  ['text after a time', () => openFrom('08:00:30'), 'time.invalid', /"08:00:30"/],
  ['an hour that no day has', () => openFrom('24:00'), 'time.invalid', /from 00:00 to 23:59/],
  [
    'more office hours than count',
    () => afterOfficeHours(friday, 10_001, confidentialInspectorHours),
    'term.amount',
    /^10001 is no number of office hours: give/,
  ],
  [
    'endless office hours',
    () => afterOfficeHours(friday, Infinity, confidentialInspectorHours),
    'term.amount',
    /^Infinity is no number/,
  ],
];

describe('what the calendar refuses', () => {
  it.each(refusals)('%s: with its code, what was wrong and how to mend it', (_, asked, code, message) => {
    const thrown = thrownBy(asked);
    expect(thrown).toBeInstanceOf(CalendarError);
    expect(thrown).toMatchObject({ name: 'CalendarError', code });
    expect(thrown.message).toMatch(message);
  });

  it('takes what lies just within the limits', () => {
    expect(afterOfficeHours('2026-11-20T07:00:00.000Z', 0.25, confidentialInspectorHours)).toBe(
      '2026-11-20T07:15:00.000Z',
    );
    expect(afterOfficeHours(friday, 10_000, confidentialInspectorHours) > friday).toBe(true);
    expect(endOfTerm({ amount: 10_000, unit: 'days' }, '2026-11-20').lastDay).toBe('2054-04-07');
    expect(openFrom('08:30', '23:59')).toBe(friday);
    expect(nextReachable('2026-11-20T05:00:00.000Z', { from: '08:30', until: '17:00' })).toBe(
      '2026-11-20T07:30:00.000Z',
    );
    expect(nextReachable('2026-11-20T21:00:00.000Z', { from: '08:30', until: '22:30' })).toBe(
      '2026-11-20T21:00:00.000Z',
    );
  });
});

function thrownBy(asked: () => unknown): Error {
  try {
    asked();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it was not refused');
}
