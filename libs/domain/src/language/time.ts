/** A day on the civil calendar, `YYYY-MM-DD`; where a zone matters, the day in Europe/Amsterdam. */
export type PlainDate = string;

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ` (shorter fractions are read, three digits are written). */
export type Instant = string;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** True for a day that exists, written `YYYY-MM-DD`; `2026-02-29` is none. */
export function isPlainDate(value: unknown): value is PlainDate {
  const parts = typeof value === 'string' ? datePattern.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a moment on a day that exists, in UTC (it ends in `Z`), to the millisecond at most. */
export function isInstant(value: unknown): value is Instant {
  const parts = typeof value === 'string' ? instantPattern.exec(value) : null;
  return parts !== null && isPlainDate(parts[1]);
}

/** Days in a month of the Gregorian calendar; `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
