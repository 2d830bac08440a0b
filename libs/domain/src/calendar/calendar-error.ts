/** What can be wrong with what the calendar was given. */
export type CalendarErrorCode =
  | 'date.invalid'
  | 'instant.invalid'
  | 'time.invalid'
  | 'year.outOfRange'
  | 'period.backwards'
  | 'term.amount'
  | 'term.unit'
  | 'term.direction'
  | 'term.rolls'
  | 'term.start'
  | 'term.needsInstant'
  | 'term.needsSchool'
  | 'school.noSchoolDay'
  | 'officeHours.invalid';

/** Thrown for input the calendar cannot count with. The message says what is wrong and how to mend it; it holds no content of a case. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly code: CalendarErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A value as it may stand in a message: short, and never an object's content. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  return typeof value === 'number' || value === undefined || value === null ? String(value) : typeof value;
}
