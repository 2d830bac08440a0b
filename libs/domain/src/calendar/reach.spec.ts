import { describe, expect, it } from '@jest/globals';
import { oracleHolidays } from '../../../../test/support/calendar-oracle.js';
import { addSchoolDays, calendarDays, dateIn, endOfTerm, officeCalendar, publicHolidays, startOfDay } from './index.js';

const refused = (code: string) => expect.objectContaining({ name: 'CalendarError', code });
const later = Array.from({ length: 2199 - 2014 + 1 }, (_, index) => 2014 + index);
const openSchool = { holidays: [], studyDays: [] };

describe('the calendar from 1990 to 2199', () => {
  it('knows the holidays of every year since the present monarch, as an oracle without our code does', () => {
    for (const year of later) {
      const dates = publicHolidays(year, officeCalendar).map(({ date }) => date);
      expect([...new Set(dates)]).toEqual(oracleHolidays(year));
    }
  });

  it('lists by date what is given in any order', () => {
    const row = (date: string) => ({ date, key: 'invented', source: 'an invented decree', verified: true });
    const dates = publicHolidays(2030, { equatedDays: [row('2030-12-27'), row('2030-01-02'), row('2030-05-31')] }).map(
      ({ date }) => date,
    );
    expect(dates).toEqual([...dates].sort());
    expect(dates).toHaveLength(12);
  });

  it('counts through a century that is no leap year and one that is', () => {
    expect(calendarDays('2100-02-28', '2100-03-01')).toBe(1);
    expect(calendarDays('2000-02-28', '2000-03-01')).toBe(2);
    expect(endOfTerm({ amount: 1, unit: 'days' }, '2100-02-28').lastDay).toBe('2100-03-01');
    expect(endOfTerm({ amount: 1, unit: 'days' }, '2000-02-28').lastDay).toBe('2000-02-29');
  });

  it('finds every day it counts to again from the moment that day begins', () => {
    for (const year of later) {
      for (const date of [`${year}-01-01`, `${year}-03-01`, `${year}-12-31`]) {
        expect(dateIn(year === 2199 ? `${date}T12:00:00Z` : startOfDay(date))).toBe(date);
      }
    }
  });

  it('reads a moment with and without a fraction', () => {
    expect(endOfTerm({ amount: 1, unit: 'hours' }, '2026-11-20T10:00:00Z').due).toBe('2026-11-20T11:00:00.000Z');
    expect(endOfTerm({ amount: 1, unit: 'hours' }, '2026-11-20T10:00:00.5Z').due).toBe('2026-11-20T11:00:00.500Z');
    expect(endOfTerm({ amount: 1, unit: 'hours' }, '2026-11-20T10:00:00.125Z').due).toBe('2026-11-20T11:00:00.125Z');
  });

  it('begins on the first day of 1990 and ends with the last of 2199', () => {
    expect(addSchoolDays('1990-01-02', 0, openSchool)).toBe('1990-01-02');
    expect(calendarDays('1990-01-01', '2199-12-31')).toBe(76_700);
    expect(publicHolidays(1990, officeCalendar)[0]?.date).toBe('1990-01-01');
    expect(publicHolidays(2199, officeCalendar).at(-1)?.date).toBe('2199-12-26');
    for (const year of [1989, 2200, 2026.5]) expect(() => publicHolidays(year)).toThrow(refused('year.outOfRange'));
    expect(() => calendarDays('1989-12-31', '1990-01-02')).toThrow(refused('year.outOfRange'));
    expect(() => calendarDays('2199-12-31', '2200-01-01')).toThrow(refused('year.outOfRange'));
    expect(() => endOfTerm({ amount: 1, unit: 'days' }, '2199-12-31')).toThrow(refused('year.outOfRange'));
  });
});
