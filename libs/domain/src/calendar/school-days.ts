import type { PlainDate } from '../language/time.js';
import { CalendarError } from './calendar-error.js';
import { dayNumber, plainDate, weekday } from './day-number.js';
import type { DayNumber } from './day-number.js';
import { holidayOn } from './holidays.js';

/** School holidays as one school keeps them; `until` is the first day of school again. */
export interface SchoolHoliday {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly name: string;
}

/**
 * A school's own calendar, as data. School holidays stop no statutory term: this is for counting school days only.
 * A school calendar is never changed in place; a change is a new object.
 */
export interface SchoolCalendar {
  readonly holidays: readonly SchoolHoliday[];
  /** Days on which the staff works and the pupils are free. */
  readonly studyDays: readonly PlainDate[];
  /** Public holidays on which this school teaches all the same; many do on Good Friday or 5 May. */
  readonly openOn?: readonly PlainDate[];
  readonly region?: 'north' | 'middle' | 'south';
}

/** True from Monday to Friday outside the school's holidays, its study days and the public holidays it keeps. */
export function isSchoolDay(date: PlainDate, school: SchoolCalendar): boolean {
  return isSchool(dayNumber(date), school);
}

/**
 * The nth school day after a date (before it, when `count` is negative); the date itself never counts.
 * With 0 it is the date itself when that is a school day, else the next one.
 */
export function addSchoolDays(date: PlainDate, count: number, school: SchoolCalendar): PlainDate {
  if (!Number.isInteger(count)) {
    throw new CalendarError('term.amount', `A number of school days must be whole: ${count} is not.`);
  }
  return plainDate(nthSchoolDay(dayNumber(date), Math.abs(count), count < 0 ? -1 : 1, school));
}

/** How many school days lie in a period; its end is exclusive. Throws `period.backwards` when it ends before it begins. */
export function countSchoolDays(from: PlainDate, untilExclusive: PlainDate, school: SchoolCalendar): number {
  const [first, until] = period(from, untilExclusive);
  let count = 0;
  for (let day = first; day < until; day += 1) if (isSchool(day, school)) count += 1;
  return count;
}

/** The two ends of a period as day numbers, its end exclusive. */
export function period(from: PlainDate, until: PlainDate): [DayNumber, DayNumber] {
  const [first, end] = [dayNumber(from), dayNumber(until)];
  if (end < first) {
    throw new CalendarError(
      'period.backwards',
      `The period ends (${until}) before it begins (${from}): swap them or mend one.`,
    );
  }
  return [first, end];
}

/** Longer than any school is closed: a calendar with no school day in this time is a mistake, not a holiday. */
const longestClosure = 366;

export function nthSchoolDay(from: DayNumber, count: number, step: 1 | -1, school: SchoolCalendar): DayNumber {
  let day = nextSchoolDay(count === 0 ? from : from + step, step, school);
  for (let left = count; left > 1; left -= 1) day = nextSchoolDay(day + step, step, school);
  return day;
}

function nextSchoolDay(from: DayNumber, step: 1 | -1, school: SchoolCalendar): DayNumber {
  for (let tried = 0; tried <= longestClosure; tried += 1) {
    if (isSchool(from + tried * step, school)) return from + tried * step;
  }
  throw new CalendarError(
    'school.noSchoolDay',
    `The school's calendar has no school day within a year of ${plainDate(from)}: check the holidays' end dates.`,
  );
}

interface Closures {
  readonly periods: readonly (readonly [DayNumber, DayNumber])[];
  readonly studyDays: ReadonlySet<DayNumber>;
  readonly openOn: ReadonlySet<DayNumber>;
}

const bySchool = new WeakMap<SchoolCalendar, Closures>();

function closures(school: SchoolCalendar): Closures {
  let known = bySchool.get(school);
  if (known === undefined) {
    known = {
      periods: school.holidays.map(({ from, until }) => period(from, until)),
      studyDays: new Set(school.studyDays.map(dayNumber)),
      openOn: new Set((school.openOn ?? []).map(dayNumber)),
    };
    bySchool.set(school, known);
  }
  return known;
}

function isSchool(day: DayNumber, school: SchoolCalendar): boolean {
  if (weekday(day) > 5) return false;
  const { periods, studyDays, openOn } = closures(school);
  if (studyDays.has(day) || periods.some(([from, until]) => from <= day && day < until)) return false;
  return holidayOn(day) === undefined || openOn.has(day);
}
