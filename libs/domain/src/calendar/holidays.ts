import type { PlainDate } from '../language/time.js';
import { CalendarError, shown } from './calendar-error.js';
import { dayNumber, dayOf, firstYear, lastYear, plainDate, weekday, yearOf } from './day-number.js';
import type { DayNumber } from './day-number.js';
import { equatedDays } from './equated-days.js';
import type { EquatedDay } from './equated-days.js';

/** The public holidays of the Algemene termijnenwet, art. 3(1) and (2), by name. */
export type HolidayKey =
  | 'newYear'
  | 'goodFriday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascension'
  | 'whitMonday'
  | 'christmasDay'
  | 'secondChristmasDay';

/** One holiday: its name as a text key (of an equated day: the key of its row), and what makes it one. */
export interface Holiday {
  readonly date: PlainDate;
  readonly key: string;
  readonly clause: 'atw.3.1' | 'atw.3.2' | 'atw.3.3';
}

/** Which days besides the computed holidays count as one. */
export interface PublicCalendar {
  readonly equatedDays: readonly EquatedDay[];
}

/** The calendar of statutory terms: the law's holidays and the days equated with them. */
export const statutoryCalendar: PublicCalendar = { equatedDays };

/** The law's holidays alone: an equated day counts for statutory terms only, offices may well be open. */
export const officeCalendar: PublicCalendar = { equatedDays: [] };

/**
 * The public holidays of a year (1990-2199), by date; two may share a day, as Ascension and 5 May do in 2016.
 * Source: Algemene termijnenwet art. 3. The 5th of May counts every year; Easter and Whit Sunday are Sundays already; 31 December is none.
 */
export function publicHolidays(year: number, calendar: PublicCalendar = statutoryCalendar): readonly Holiday[] {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
    throw new CalendarError(
      'year.outOfRange',
      `${shown(year)} is not a year the calendar knows: give one from ${firstYear} to ${lastYear}.`,
    );
  }
  const computed = statutoryHolidays(year).map(([day, key]): Holiday => ({
    date: plainDate(day),
    key,
    clause: key === 'goodFriday' ? 'atw.3.2' : 'atw.3.1',
  }));
  const equated = calendar.equatedDays
    .filter(({ date }) => yearOf(dayNumber(date)) === year)
    .map(({ date, key }): Holiday => ({ date, key, clause: 'atw.3.3' }));
  return [...computed, ...equated].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** True on a day that is no Saturday, no Sunday and no public holiday of the calendar. */
export function isWorkingDay(date: PlainDate, calendar: PublicCalendar = statutoryCalendar): boolean {
  return isWorking(dayNumber(date), calendar);
}

/** Why a day is no working day; a weekend is named before a holiday that falls in it. */
export type DayOff = 'saturday' | 'sunday' | `holiday:${string}`;

/** Why a day is no working day, or undefined when it is one. */
export function dayOff(day: DayNumber, calendar: PublicCalendar): DayOff | undefined {
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 6) return 'saturday';
  if (dayOfWeek === 7) return 'sunday';
  const key = holidayOn(day) ?? equatedOn(calendar).get(day);
  return key === undefined ? undefined : `holiday:${key}`;
}

export function isWorking(day: DayNumber, calendar: PublicCalendar): boolean {
  return dayOff(day, calendar) === undefined;
}

/** The computed holiday on a day, without equated days. */
export function holidayOn(day: DayNumber): HolidayKey | undefined {
  const year = yearOf(day);
  let days = byYear.get(year);
  if (days === undefined) byYear.set(year, (days = new Map(statutoryHolidays(year))));
  return days.get(day);
}

const byYear = new Map<number, ReadonlyMap<DayNumber, HolidayKey>>();
const byCalendar = new WeakMap<PublicCalendar, ReadonlyMap<DayNumber, string>>();

function equatedOn(calendar: PublicCalendar): ReadonlyMap<DayNumber, string> {
  let days = byCalendar.get(calendar);
  if (days === undefined) {
    byCalendar.set(calendar, (days = new Map(calendar.equatedDays.map(({ date, key }) => [dayNumber(date), key]))));
  }
  return days;
}

function statutoryHolidays(year: number): [DayNumber, HolidayKey][] {
  const easter = easterSunday(year);
  return [
    [dayOf(year, 1, 1), 'newYear'],
    [easter - 2, 'goodFriday'],
    [easter + 1, 'easterMonday'],
    [kingsDay(year), 'kingsDay'],
    [dayOf(year, 5, 5), 'liberationDay'],
    [easter + 39, 'ascension'],
    [easter + 50, 'whitMonday'],
    [dayOf(year, 12, 25), 'christmasDay'],
    [dayOf(year, 12, 26), 'secondChristmasDay'],
  ];
}

/** The day the monarch's birthday is kept: 27 April, until 2013 30 April; the Saturday before when that is a Sunday. */
function kingsDay(year: number): DayNumber {
  const birthday = dayOf(year, 4, year < 2014 ? 30 : 27);
  return weekday(birthday) === 7 ? birthday - 1 : birthday;
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}
