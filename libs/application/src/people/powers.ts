import type { HeldRole, PlainDate, StepActor } from '#libs/domain';
import type { HeldRoles, StoredAppointment, StoredDelegation } from '../ports/index.js';

/** One way in which a person may act for a school on a day. */
export interface Power {
  readonly role: HeldRole;
  /** The giver, when the power comes from a delegation or a mandate: both names stand in the log. */
  readonly inPlaceOf?: string;
  /** The kinds of step a mandate covers; absent when the power covers the role. */
  readonly limitedTo?: readonly string[];
}

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

export const inForce = (held: StoredAppointment, school: string | undefined, day: PlainDate): boolean =>
  reaches(held, school) && coversDay(held, day);

/** The delegation's own period, in the form of an assignment's. */
export const periodOf = ({ since, until }: StoredDelegation): Period => ({ from: since, until });

/**
 * What a person may act as for a school on a day, his own roles first. A delegated role counts only while its giver holds the role
 * himself; what was given to the giver is not passed on. Without a school only what reaches the whole organisation counts.
 */
export function powersInForce(held: HeldRoles, school: string | undefined, day: PlainDate): readonly Power[] {
  const own = held.own.filter((assignment) => inForce(assignment, school, day)).map(({ role }): Power => ({ role }));
  const given = held.given
    .filter(({ delegation }) => reaches(delegation, school) && coversDay(periodOf(delegation), day))
    .filter(({ delegation: { role }, giverHolds }) =>
      giverHolds.some((assignment) => assignment.role === role && inForce(assignment, school, day)),
    )
    .map(({ delegation: { role, from, limitedTo } }): Power => ({
      role,
      inPlaceOf: from,
      ...(limitedTo && { limitedTo }),
    }));
  return distinct([...own, ...given]);
}

/** The powers that cover a kind of step: all but the mandates for other kinds. */
export const powersFor = (powers: readonly Power[], step: string): readonly Power[] =>
  powers.filter(({ limitedTo }) => limitedTo === undefined || limitedTo.includes(step));

/** What was asked for: a role, and for whom, where the person chose. */
export interface Wanted {
  readonly role?: string;
  readonly inPlaceOf?: string;
}

/**
 * Who acts, for the log: the first of the powers that fits what was asked for, his own before a delegated one.
 * Undefined when he holds no such power.
 */
export function actingAs(person: string, powers: readonly Power[], wanted: Wanted = {}): StepActor | undefined {
  const power = powers.find(
    ({ role, inPlaceOf }) =>
      (wanted.role === undefined || wanted.role === role) &&
      (wanted.inPlaceOf === undefined || wanted.inPlaceOf === inPlaceOf),
  );
  return power && { person, role: power.role, ...(power.inPlaceOf !== undefined && { inPlaceOf: power.inPlaceOf }) };
}

function distinct(powers: readonly Power[]): readonly Power[] {
  const seen = new Map(powers.map((power) => [JSON.stringify([power.role, power.inPlaceOf, power.limitedTo]), power]));
  return [...seen.values()];
}
