import type { PlainDate } from '../language/time.js';
import type { SchoolCalendar } from './school-days.js';
import { countSchoolDays, period } from './school-days.js';

/** A pupil's suspension lasts at most one week (WPO art. 40c(1), WVO 2020 art. 8.14(1)), counted in calendar days. */
export const longestSuspension = 7;

/** Calendar days of a period; its end is exclusive, so Monday to Thursday is three. A suspension's end never rolls. */
export function calendarDays(from: PlainDate, until: PlainDate): number {
  const [first, end] = period(from, until);
  return end - first;
}

/** School days a pupil is kept from school in a period; its end is exclusive. */
export function schoolDaysDenied(from: PlainDate, until: PlainDate, school: SchoolCalendar): number {
  return countSchoolDays(from, until, school);
}

/** True when a suspension has a day at least and stays within one week. */
export function staysWithinOneWeek(from: PlainDate, until: PlainDate): boolean {
  const days = calendarDays(from, until);
  return days >= 1 && days <= longestSuspension;
}

/** "Longer than one day" counts school days; then the inspectorate is told (WPO art. 40c(3), WVO 2020 art. 8.14(3)). */
export function longerThanOneDay(from: PlainDate, until: PlainDate, school: SchoolCalendar): boolean {
  return schoolDaysDenied(from, until, school) > 1;
}
