import type { Instant, PlainDate } from '../language/time.js';
import { isInstant } from '../language/time.js';
import { dayAt, epochMs, instantAt, momentOn } from './amsterdam.js';
import { CalendarError, shown } from './calendar-error.js';
import { addMonths, dayNumber, plainDate } from './day-number.js';
import type { DayNumber } from './day-number.js';
import { isWorking, statutoryCalendar } from './holidays.js';
import type { PublicCalendar } from './holidays.js';
import { roll } from './roll.js';
import type { Move } from './roll.js';
import { nthSchoolDay, period } from './school-days.js';
import type { SchoolCalendar } from './school-days.js';
import { checkTerm } from './term.js';
import type { Term } from './term.js';

/** What days count in. `public` is the statutory calendar unless given; `school` is needed for terms in school days. */
export interface Calendars {
  readonly public?: PublicCalendar;
  readonly school?: SchoolCalendar;
}

/** What a term starts from: a day (`PlainDate`), or a moment (`Instant`), which counts as its day in Europe/Amsterdam, except for hours. */
export type TermOrigin = string;

/** A time in which a term stands still, its end exclusive, such as the weeks a dispute committee has an objection before it. */
export interface Pause {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface TermEnd {
  /** The end of the last day in Europe/Amsterdam (24:00, so the start of the next day); of hours, the exact moment. */
  readonly due: Instant;
  /** The last day of the term in Europe/Amsterdam; of hours, the day the moment falls on. */
  readonly lastDay: PlainDate;
  /** Every move of the last day, in order, each with its rule and reason; empty when it stands as counted. */
  readonly movedBy: readonly Move[];
}

/**
 * When a term ends that starts from a moment or a day; hours need a moment.
 *
 * `pauses` lengthen a forward term in days, weeks or months by every calendar day of it that stands still, before its end
 * is moved; a pause that begins after the term was over changes nothing.
 *
 * Throws `CalendarError` for a term, date or calendar it cannot count with. Source: Algemene termijnenwet art. 1-4.
 */
export function endOfTerm(
  term: Term,
  from: TermOrigin,
  calendars: Calendars = {},
  pauses: readonly Pause[] = [],
): TermEnd {
  checkTerm(term);
  if (term.unit === 'hours') return endOfHours(term, from, pauses);
  const event = isInstant(from) ? dayAt(epochMs(from)) : dayNumber(from);
  const calendar = calendars.public ?? statutoryCalendar;
  const counted = extended(term, event, lastDayOf(term, event, calendar, calendars.school), pauses);
  const { lastDay, movedBy } = roll(term, firstDayOf(term, event), counted, calendar);
  return { due: instantAt(momentOn(lastDay + 1, 0)), lastDay: plainDate(lastDay), movedBy };
}

function endOfHours(term: Term, from: TermOrigin, pauses: readonly Pause[]): TermEnd {
  if (!isInstant(from)) {
    throw new CalendarError(
      'term.needsInstant',
      `A term in hours starts at a moment, and ${shown(from)} is none: give YYYY-MM-DDTHH:mm:ss.sssZ.`,
    );
  }
  if (pauses.length > 0) throw cannotPause();
  const due = epochMs(from) + signOf(term) * term.amount * 3_600_000;
  return { due: instantAt(due), lastDay: plainDate(dayAt(due)), movedBy: [] };
}

function firstDayOf(term: Term, event: DayNumber): DayNumber {
  return term.start === 'sameDay' ? event : event + signOf(term);
}

function lastDayOf(
  term: Term,
  event: DayNumber,
  calendar: PublicCalendar,
  school: SchoolCalendar | undefined,
): DayNumber {
  const { amount, unit } = term;
  const sign = signOf(term);
  const before = term.start === 'sameDay' ? event - 1 : event;
  if (unit === 'months') return lastDayOfMonths(event, sign * amount, term.start === 'sameDay');
  if (unit === 'workingDays') return nthWorkingDay(before, amount, sign, calendar);
  if (unit !== 'schoolDays') return before + sign * amount * (unit === 'weeks' ? 7 : 1);
  if (school === undefined) {
    throw new CalendarError(
      'term.needsSchool',
      "A term in school days needs the school's calendar: give `calendars.school`.",
    );
  }
  return nthSchoolDay(before, amount, sign, school);
}

/** Months that start on the 31st itself end on the last day of a month that has no 31st, else on the day before. */
function lastDayOfMonths(event: DayNumber, months: number, sameDay: boolean): DayNumber {
  const { day, clamped } = addMonths(event, months);
  return sameDay && !clamped ? day - 1 : day;
}

function nthWorkingDay(from: DayNumber, count: number, step: 1 | -1, calendar: PublicCalendar): DayNumber {
  let day = count === 0 ? from : from + step;
  for (let left = count; ; day += step) {
    if (!isWorking(day, calendar)) continue;
    left -= 1;
    if (left <= 0) return day;
  }
}

function extended(term: Term, event: DayNumber, last: DayNumber, pauses: readonly Pause[]): DayNumber {
  if (pauses.length === 0) return last;
  if (term.direction === 'back' || term.unit === 'workingDays' || term.unit === 'schoolDays') throw cannotPause();
  let end = last;
  let running = firstDayOf(term, event);
  if (last < running) return last;
  for (const [from, until] of pauses.map((pause) => period(pause.from, pause.until)).sort((a, b) => a[0] - b[0])) {
    if (from > end) break;
    // Days before the term ran, or already lost to an overlapping pause, are not lost again.
    end += Math.max(0, until - Math.max(from, running));
    running = Math.max(running, until);
  }
  return end;
}

function cannotPause(): CalendarError {
  return new CalendarError(
    'term.unit',
    'Only a forward term in days, weeks or months can stand still: leave the pauses out.',
  );
}

function signOf(term: Term): 1 | -1 {
  return term.direction === 'back' ? -1 : 1;
}
