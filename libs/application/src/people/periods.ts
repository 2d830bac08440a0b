import type { PlainDate } from '#libs/domain';
import type { StoredDelegation } from '../ports/index.js';

interface Period {
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** True on the days from `from` up to, not including, `until`. */
export const coversDay = ({ from, until }: Period, day: PlainDate): boolean =>
  from <= day && (until === undefined || day < until);

/** True when two periods share a day; a period that ends before it begins shares none. */
export function overlap(one: Period, other: Period): boolean {
  const start = one.from > other.from ? one.from : other.from;
  return coversDay(one, start) && coversDay(other, start);
}

/** A role for the whole organisation reaches every school; a role for a school reaches that school alone. */
export const reaches = (held: { readonly school?: string }, school: string | undefined): boolean =>
  held.school === undefined || held.school === school;

export const inForce = (
  held: Period & { readonly school?: string },
  school: string | undefined,
  day: PlainDate,
): boolean => reaches(held, school) && coversDay(held, day);

/** The delegation's own period, in the form of an assignment's. */
export const periodOf = ({ since, until }: StoredDelegation): Period => ({ from: since, until });
