import { addSchoolDays, CalendarError, isPlainDate, type SchoolCalendar, type SchoolHoliday } from '#libs/domain';
import { BadInput } from '../ports/index.js';

const mostDays = 400;
const regions = ['north', 'middle', 'south'] as const;
const fields = ['holidays', 'studyDays', 'openOn', 'region'];
const holidayFields = ['from', 'until', 'name'];

interface Fault {
  readonly path: string;
  readonly code: string;
}

/** A school calendar as somebody sent it. @throws BadInput naming every place that is wrong */
export function calendarGiven(given: Readonly<Record<string, unknown>>): SchoolCalendar {
  const { holidays, studyDays, openOn, region } = given;
  const faults: readonly Fault[] = [
    ...unknownIn(given, fields, 'calendar'),
    ...listFaults(holidays, 'calendar.holidays', holidayFaults),
    ...listFaults(studyDays, 'calendar.studyDays', dayFaults),
    ...(openOn === undefined ? [] : listFaults(openOn, 'calendar.openOn', dayFaults)),
    ...(region === undefined || regions.some((one) => one === region)
      ? []
      : [{ path: 'calendar.region', code: 'choice.unknown' }]),
  ];
  if (faults.length > 0) throw new BadInput(faults);
  const calendar = {
    ...given,
    holidays: holidays as SchoolHoliday[],
    studyDays: studyDays as string[],
  } as SchoolCalendar;
  openAgain(calendar);
  return calendar;
}

/** A school that never opens again is a mistake, and terms in school days would have no end. */
function openAgain(calendar: SchoolCalendar): void {
  const days = [...calendar.holidays.map(({ until }) => until), ...calendar.studyDays];
  try {
    for (const day of days) addSchoolDays(day, 1, calendar);
  } catch (error) {
    if (error instanceof CalendarError) throw new BadInput([{ path: 'calendar', code: 'school.noSchoolDay' }]);
    throw error;
  }
}

function listFaults(
  value: unknown,
  path: string,
  faultsOf: (item: unknown, path: string) => readonly Fault[],
): readonly Fault[] {
  if (value === undefined) return [{ path, code: 'field.required' }];
  if (!Array.isArray(value)) return [{ path, code: 'list.expected' }];
  if (value.length > mostDays) return [{ path, code: 'list.tooLong' }];
  return value.flatMap((item: unknown, index) => faultsOf(item, `${path}.${index}`));
}

const dayFaults = (day: unknown, path: string): readonly Fault[] =>
  isPlainDate(day) ? [] : [{ path, code: 'date.invalid' }];

function holidayFaults(holiday: unknown, path: string): readonly Fault[] {
  if (typeof holiday !== 'object' || holiday === null || Array.isArray(holiday))
    return [{ path, code: 'object.expected' }];
  const { from, until, name } = holiday as Readonly<Record<string, unknown>>;
  const days = [...dayFaults(from, `${path}.from`), ...dayFaults(until, `${path}.until`)];
  const reversed = days.length === 0 && String(until) <= String(from);
  return [
    ...unknownIn(holiday, holidayFields, path),
    ...days,
    ...(reversed ? [{ path: `${path}.until`, code: 'period.reversed' }] : []),
    ...(typeof name === 'string' && name.length > 0 && name.length <= 100
      ? []
      : [{ path: `${path}.name`, code: 'text.length' }]),
  ];
}

const unknownIn = (given: object, known: readonly string[], path: string): readonly Fault[] =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: `${path}.${name}`, code: 'field.unknown' }));
