import type { PlainDate } from '../language/time.js';
import { daysInMonth, isPlainDate } from '../language/time.js';
import { CalendarError, shown } from './calendar-error.js';

/**
 * Days since 1970-01-01. Counting terms is adding and comparing whole days, so inside the calendar a date is an integer
 * and becomes text again only at the door.
 */
export type DayNumber = number;

/** The first and the last year the calendar counts in: from 1990 the law's holidays are those of `holidays.ts`. */
export const firstYear = 1990;
export const lastYear = 2199;

/** The number of a day; throws `date.invalid` for what is no date and `year.outOfRange` outside 1990-2199. */
export function dayNumber(date: PlainDate): DayNumber {
  if (!isPlainDate(date)) {
    throw new CalendarError('date.invalid', `${shown(date)} is not a date: write an existing day as YYYY-MM-DD.`);
  }
  return inRange(dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))));
}

/** The date of a day number, `YYYY-MM-DD`. */
export function plainDate(day: DayNumber): PlainDate {
  const { year, month, dayOfMonth } = civil(inRange(day));
  return `${year}-${padded(month)}-${padded(dayOfMonth)}`;
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: DayNumber): number {
  return civil(day).year;
}

/** The day number of a civil date, by counting from the first of March (Howard Hinnant, `days_from_civil`). */
export function dayOf(year: number, month: number, dayOfMonth: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The same day of the month so many months on (or back, when negative). Where that month is too short it is the month's
 * last day, and `clamped` says so.
 */
export function addMonths(day: DayNumber, months: number): { day: DayNumber; clamped: boolean } {
  const from = civil(day);
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const length = daysInMonth(year, month);
  return { day: dayOf(year, month, Math.min(from.dayOfMonth, length)), clamped: from.dayOfMonth > length };
}

function civil(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const firstDay = dayOf(firstYear, 1, 1);
const endOfDays = dayOf(lastYear + 1, 1, 1);

function inRange(day: DayNumber): DayNumber {
  if (day < firstDay || day >= endOfDays) {
    throw new CalendarError(
      'year.outOfRange',
      `The calendar counts from ${firstYear} to ${lastYear}: check the year of the date and the length of the term.`,
    );
  }
  return day;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
