export { CalendarError } from './calendar-error.js';
export type { CalendarErrorCode } from './calendar-error.js';
export { dateIn, endOfDay, startOfDay } from './amsterdam.js';
export { equatedDays } from './equated-days.js';
export type { EquatedDay } from './equated-days.js';
export { isWorkingDay, officeCalendar, publicHolidays, statutoryCalendar } from './holidays.js';
export type { DayOff, Holiday, HolidayKey, PublicCalendar } from './holidays.js';
export { schoolYearOf } from './school-year.js';
export { addSchoolDays, countSchoolDays, isSchoolDay } from './school-days.js';
export type { SchoolCalendar, SchoolHoliday } from './school-days.js';
export {
  calendarDays,
  longerThanOneDay,
  longestSuspension,
  schoolDaysDenied,
  staysWithinOneWeek,
} from './suspension.js';
export { afterOfficeHours, confidentialInspectorHours, nextReachable } from './office-hours.js';
export type { OfficeHours } from './office-hours.js';
export { checkTerm, longestAmount, termDirections, termRolls, termStarts, termUnits } from './term.js';
export type { Term, TermDirection, TermRolls, TermStart, TermUnit } from './term.js';
export { endOfTerm } from './end-of-term.js';
export type { Calendars, Pause, TermEnd, TermOrigin } from './end-of-term.js';
export type { Move } from './roll.js';
