import { CalendarError, shown } from './calendar-error.js';

export const termUnits = ['hours', 'days', 'workingDays', 'schoolDays', 'weeks', 'months'] as const;
export type TermUnit = (typeof termUnits)[number];

export const termDirections = ['forward', 'back'] as const;
export type TermDirection = (typeof termDirections)[number];

export const termRolls = ['atw', 'favour', 'never'] as const;
export type TermRolls = (typeof termRolls)[number];

export const termStarts = ['dayAfter', 'sameDay'] as const;
export type TermStart = (typeof termStarts)[number];

/** The longest amount of any unit; longer is a slip of the pen. */
export const longestAmount = 10_000;

/**
 * How long something may take, as plain data of an edition.
 *
 * - `amount`: a whole number from 0 to 10000. Zero days, weeks or months end with the day itself; zero working days or
 *   school days on that day when it is one, else on the next one.
 * - `hours` run on the clock, through nights, weekends and the change to summer time, and never move.
 * - `months` end on the same day of the month, or on its last day when the month is too short.
 * - `direction` (forward): `back` counts towards the past from a day, such as papers a week before a hearing.
 * - `rolls` (never): what happens when the last day is no working day. `atw` moves it as the Algemene termijnenwet does to a
 *   statutory term; `favour` moves it to the next working day as a policy, for terms of a protocol or collective agreement,
 *   whatever their length; `never` is for a suspension, and for whatever says nothing. Terms counted back do not move to another day
 *   for ending on a day off (art. 1(2)); the policy follows that.
 * - `start` (dayAfter): the day of the event does not count (so n weeks after D end on D + 7n); with `sameDay` it is the first day.
 */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly direction?: TermDirection;
  readonly rolls?: TermRolls;
  readonly start?: TermStart;
}

/** Throws `CalendarError` with a code `term.*` when the data is no term. */
export function checkTerm({ amount, unit, direction, rolls, start }: Term): void {
  oneOf('unit', unit, termUnits);
  oneOf('direction', direction, termDirections);
  oneOf('rolls', rolls, termRolls);
  oneOf('start', start, termStarts);
  if (!Number.isInteger(amount) || amount < 0 || amount > longestAmount) {
    throw new CalendarError(
      'term.amount',
      `${shown(amount)} is no amount of a term: give a whole number from 0 to ${longestAmount}.`,
    );
  }
  if (start !== 'sameDay') return;
  if (unit === 'hours' || direction === 'back' || amount === 0) {
    throw new CalendarError(
      'term.start',
      'Only a forward term of at least one day can start on the same day: leave `start` out, or mend unit, direction or amount.',
    );
  }
}

function oneOf(
  field: 'unit' | 'direction' | 'rolls' | 'start',
  value: string | undefined,
  known: readonly string[],
): void {
  if (value === undefined && field !== 'unit') return;
  if (value === undefined || !known.includes(value)) {
    throw new CalendarError(
      `term.${field}`,
      `${shown(value)} is no \`${field}\` of a term: choose one of ${known.join(', ')}.`,
    );
  }
}
