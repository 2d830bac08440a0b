import type { Instant } from '../language/time.js';
import { dayAt, epochMs, instantAt, momentOn } from './amsterdam.js';
import type { EpochMs } from './amsterdam.js';
import { CalendarError, shown } from './calendar-error.js';
import { isWorking, officeCalendar } from './holidays.js';
import type { PublicCalendar } from './holidays.js';

/** Wall-clock times in Europe/Amsterdam on working days, `HH:mm`; `until` is exclusive. */
export interface OfficeHours {
  readonly from: string;
  readonly until: string;
}

/** When the line of the confidential inspectors is answered (T1.9, a secondary source: check before relying on it). */
export const confidentialInspectorHours: OfficeHours = { from: '08:00', until: '17:00' };

/** The moment itself when someone answers then, else the next opening. The clock of a duty runs on meanwhile. */
export function nextReachable(
  instant: Instant,
  hours: OfficeHours,
  calendar: PublicCalendar = officeCalendar,
): Instant {
  return instantAt(openFrom(epochMs(instant), minutesOf(hours), calendar).from);
}

/** The moment at which so many office hours have passed since `instant`; zero is the next reachable moment. */
export function afterOfficeHours(
  instant: Instant,
  amount: number,
  hours: OfficeHours,
  calendar: PublicCalendar = officeCalendar,
): Instant {
  if (!Number.isFinite(amount) || amount < 0 || amount > 10_000) {
    throw new CalendarError('term.amount', `${shown(amount)} is no number of office hours: give one from 0 to 10000.`);
  }
  const open = minutesOf(hours);
  let left = Math.round(amount * 3_600_000);
  let window = openFrom(epochMs(instant), open, calendar);
  while (left > window.until - window.from) {
    left -= window.until - window.from;
    window = openFrom(window.until, open, calendar);
  }
  return instantAt(window.from + left);
}

interface OpenMinutes {
  readonly from: number;
  readonly until: number;
}

function openFrom(at: EpochMs, open: OpenMinutes, calendar: PublicCalendar): { from: EpochMs; until: EpochMs } {
  for (let day = dayAt(at); ; day += 1) {
    const until = momentOn(day, open.until);
    if (at < until && isWorking(day, calendar)) return { from: Math.max(at, momentOn(day, open.from)), until };
  }
}

function minutesOf({ from, until }: OfficeHours): OpenMinutes {
  const open = { from: minuteOfDay(from), until: minuteOfDay(until) };
  if (open.from >= open.until) {
    throw new CalendarError(
      'officeHours.invalid',
      `Office hours must open before they close: ${from} to ${until} does not.`,
    );
  }
  return open;
}

function minuteOfDay(time: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new CalendarError(
      'time.invalid',
      `${shown(time)} is not a time of day: write it as HH:mm, from 00:00 to 23:59.`,
    );
  }
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
