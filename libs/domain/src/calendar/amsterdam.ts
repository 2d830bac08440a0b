import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../language/time.js';
import { isInstant } from '../language/time.js';
import { CalendarError, shown } from './calendar-error.js';
import { dayNumber, dayOf, plainDate, yearOf } from './day-number.js';
import type { DayNumber } from './day-number.js';

const zone = 'Europe/Amsterdam';
const dayInMs = 86_400_000;

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** The day in Europe/Amsterdam on which a moment falls; midnight belongs to the day that begins. */
export function dateIn(instant: Instant): PlainDate {
  if (last.instant !== instant) last = { instant, date: plainDate(dayAt(epochMs(instant))) };
  return last.date;
}

/** Whoever judges a step asks for the day of one moment again and again. */
let last: { readonly instant: Instant; readonly date: PlainDate } = {
  instant: '1970-01-01T00:00:00.000Z',
  date: '1970-01-01',
};

/** The moment a day in Europe/Amsterdam begins. */
export function startOfDay(date: PlainDate): Instant {
  return instantAt(momentOn(dayNumber(date), 0));
}

/** The moment a day in Europe/Amsterdam is over: 24:00, which is the start of the next day. */
export function endOfDay(date: PlainDate): Instant {
  return instantAt(momentOn(dayNumber(date) + 1, 0));
}

/** Throws `instant.invalid` for what is no moment in UTC. */
export function epochMs(instant: Instant): EpochMs {
  if (!isInstant(instant)) {
    throw new CalendarError(
      'instant.invalid',
      `${shown(instant)} is not a moment in UTC: write it as YYYY-MM-DDTHH:mm:ss.sssZ, to the millisecond at most.`,
    );
  }
  const seconds =
    Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60 + Number(instant.slice(17, 19));
  const fraction = instant.length > 20 ? Number(`0${instant.slice(19, -1)}`) : 0;
  return dayNumber(instant.slice(0, 10)) * dayInMs + seconds * 1000 + Math.round(fraction * 1000);
}

export function instantAt(ms: EpochMs): Instant {
  const day = Math.floor(ms / dayInMs);
  const rest = ms - day * dayInMs;
  const [hours, minutes, seconds] = [
    Math.floor(rest / 3_600_000),
    Math.floor(rest / 60_000) % 60,
    Math.floor(rest / 1000) % 60,
  ];
  return `${plainDate(day)}T${digits(hours, 2)}:${digits(minutes, 2)}:${digits(seconds, 2)}.${digits(rest % 1000, 3)}Z`;
}

export function dayAt(ms: EpochMs): DayNumber {
  return Math.floor((ms + offsetAt(ms)) / dayInMs);
}

/** The moment so many minutes of wall clock into a day; a time the spring change skips is the one an hour later. */
export function momentOn(day: DayNumber, minutes: number): EpochMs {
  const local = day * dayInMs + minutes * 60_000;
  return local - offsetAt(local - offsetAt(local));
}

/** Clock changes of one year: from that moment on, Amsterdam is `offset` ms ahead of UTC. The first row opens the year. */
type ClockChanges = readonly { readonly from: EpochMs; readonly offset: number }[];

const changesByYear = new Map<number, ClockChanges>();

function offsetAt(ms: EpochMs): number {
  const year = yearOf(Math.floor(ms / dayInMs));
  let changes = changesByYear.get(year);
  if (changes === undefined) changesByYear.set(year, (changes = clockChanges(year)));
  let offset = 0;
  for (const change of changes) if (change.from <= ms) offset = change.offset;
  return offset;
}

/** Asks Temporal once a year's clock changes; asking it for every date would cost most of a command's time. */
function clockChanges(year: number): ClockChanges {
  const changes: { from: EpochMs; offset: number }[] = [];
  const end = dayOf(year + 1, 1, 1) * dayInMs;
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    dayOf(year, 1, 1) * dayInMs,
  ).toZonedDateTimeISO(zone);
  while (at !== null && at.epochMilliseconds < end) {
    changes.push({ from: at.epochMilliseconds, offset: at.offsetNanoseconds / 1_000_000 });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
