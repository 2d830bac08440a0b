import type { HeldRole, PlainDate } from '#libs/domain';
import { isPlainDate, measures, stepTypes } from '#libs/domain';
import type {
  Appointment,
  GivenDelegation,
  Reassignment,
  Register,
  RegisterChange,
  StoredAppointment,
} from '../ports/index.js';
import { NotFound, RoleChangeRefused } from '../ports/index.js';
import { compatible, neverDelegated } from './compatible-roles.js';
import { inForce, overlap, periodOf } from './periods.js';

/** Who asks for a change of roles, on which day, on which register. */
export interface RoleChange {
  readonly register: Register;
  /** Person id of whoever asks. */
  readonly by: string;
  readonly today: PlainDate;
}

/** A year and a day off: who is away longer is succeeded, not replaced. */
const longestDelegation = 366;

/** A reference to a paper: letters, digits and a few signs, too short for a story. */
const reference = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{1,58}[\p{L}\p{N}]$/u;

/**
 * Appoints somebody to a role. Administrators only, never oneself; not into the past; not beside a role it may not stand with.
 * @throws RoleChangeRefused, NotFound
 */
export function appointing(at: RoleChange, id: string, appointment: Appointment): readonly RegisterChange[] {
  administratorOnly(at);
  if (appointment.person === at.by) throw new RoleChangeRefused('ownRole');
  const { person, role, school, from, until } = appointment;
  present(at.register, person, from);
  knownSchool(at.register, school);
  validPeriod(from, until, at.today);
  const assignment: StoredAppointment = { id, person, role, from, ...(school && { school }), ...(until && { until }) };
  if (alreadyHeld(at.register, assignment)) throw new RoleChangeRefused('overlaps');
  standsWith(at.register, person, role, { from, until });
  return [
    { type: 'role.assigned', assignment },
    { type: 'sessions.revoked', person },
  ];
}

/** Ends a role on a day from today on. Administrators only; the last administrator stays. */
export function ending(at: RoleChange, assignmentId: string, until: PlainDate): readonly RegisterChange[] {
  administratorOnly(at);
  const assignment = at.register.assignments.find(({ id }) => id === assignmentId);
  if (!assignment) throw new NotFound('role');
  if (!isPlainDate(until)) throw new RoleChangeRefused('periodReversed');
  if (assignment.until !== undefined && assignment.until <= at.today) throw new RoleChangeRefused('alreadyEnded');
  if (until < at.today) throw new RoleChangeRefused('inThePast');
  const left = at.register.assignments.map((held) => (held === assignment ? { ...held, until } : held));
  administeredOn(at.register, left, until);
  return [
    { type: 'role.ended', assignment: assignmentId, until },
    { type: 'sessions.revoked', person: assignment.person },
  ];
}

/**
 * Lets somebody act in another's role for a period, in writing. Asked by the giver, or by an administrator when the giver is away;
 * nobody takes a role for himself. A mandate comes from the board and names the kinds of step.
 */
export function delegating(at: RoleChange, id: string, delegation: GivenDelegation): readonly RegisterChange[] {
  const { from: giver, to: taker, role, school, since, until, ground, limitedTo } = delegation;
  if (giver !== at.by && !isAdministrator(at)) throw new RoleChangeRefused('notYourRole');
  if (taker === at.by || taker === giver) throw new RoleChangeRefused('ownRole');
  present(at.register, giver, since);
  present(at.register, taker, since);
  knownSchool(at.register, school);
  validPeriod(since, until, at.today);
  if (daysBetween(since, until) > longestDelegation) throw new RoleChangeRefused('periodTooLong');
  if (!reference.test(ground)) throw new RoleChangeRefused('notInWriting');
  if (neverDelegated.includes(role) || !validMandate(role, limitedTo)) throw new RoleChangeRefused('roleNotDelegable');
  if (!holds(at.register, giver, role, school, since)) throw new RoleChangeRefused('notHeld');
  standsWith(at.register, taker, role, { from: since, until });
  return [
    { type: 'delegation.given', delegation: { ...delegation, id } },
    { type: 'sessions.revoked', person: taker },
  ];
}

/** Ends a delegation today. The giver, the taker or an administrator may. */
export function revoking(at: RoleChange, delegationId: string): readonly RegisterChange[] {
  const delegation = at.register.delegations.find(({ id }) => id === delegationId);
  const concerned = delegation && [delegation.from, delegation.to].includes(at.by);
  if (!delegation || !(concerned || isAdministrator(at))) throw new NotFound('delegation');
  if (delegation.until <= at.today || delegation.until <= delegation.since) throw new RoleChangeRefused('alreadyEnded');
  return [
    { type: 'delegation.ended', delegation: delegationId, until: later(at.today, delegation.since) },
    { type: 'sessions.revoked', person: delegation.to },
  ];
}

/**
 * Takes the work from somebody who is ill or has left, today. His roles end and pass to the successor where there is one; delegations
 * he gave or took end; his open tasks move; on departure he leaves the directory of people who can log in.
 */
export function reassigning(
  at: RoleChange,
  newId: () => string,
  { person, reason, on, successor }: Reassignment,
): readonly RegisterChange[] {
  administratorOnly(at);
  const { register, today } = at;
  if (on !== today) throw new RoleChangeRefused(on < today ? 'inThePast' : 'notYet');
  if (person === at.by || successor === at.by || successor === person) throw new RoleChangeRefused('ownRole');
  present(register, person, today);
  if (successor !== undefined) present(register, successor, today);
  const ended = register.assignments.filter((held) => held.person === person && !isOver(held, today));
  const delegations = register.delegations.filter(
    (given) => [given.from, given.to].includes(person) && !isOver(periodOf(given), today),
  );
  const left = register.assignments.filter((held) => !ended.includes(held));
  administeredOn(register, left, today);
  const taken = successor === undefined ? [] : successions(at, left, ended, successor, newId);
  const touched = new Set([
    person,
    ...delegations.map(({ to }) => to),
    ...(successor === undefined ? [] : [successor]),
  ]);
  return [
    ...ended.map((held) => ({ type: 'role.ended', assignment: held.id, until: later(today, held.from) }) as const),
    ...delegations.map(
      (given) => ({ type: 'delegation.ended', delegation: given.id, until: later(today, given.since) }) as const,
    ),
    ...taken.map((assignment) => ({ type: 'role.assigned', assignment }) as const),
    ...(reason === 'departure' ? [{ type: 'person.departed', person, on: today } as const] : []),
    { type: 'tasks.moved', from: person, reason, ...(successor !== undefined && { to: successor }) },
    ...[...touched].map((whose) => ({ type: 'sessions.revoked', person: whose }) as const),
  ];
}

function successions(
  { register, today }: RoleChange,
  left: readonly StoredAppointment[],
  ended: readonly StoredAppointment[],
  successor: string,
  newId: () => string,
): readonly StoredAppointment[] {
  const after = { ...register, assignments: left };
  const taken = ended
    .map((held): StoredAppointment => ({ ...held, id: newId(), person: successor, from: later(today, held.from) }))
    .filter((assignment) => !alreadyHeld(after, assignment));
  for (const assignment of taken) {
    standsWith({ ...after, assignments: [...left, ...taken] }, successor, assignment.role, assignment);
  }
  return taken;
}

function isAdministrator({ register, by, today }: RoleChange): boolean {
  return holds(register, by, 'administrator', undefined, today);
}

function administratorOnly(at: RoleChange): void {
  if (!isAdministrator(at)) throw new RoleChangeRefused('notAdministrator');
}

function holds(
  { assignments }: Register,
  person: string,
  role: HeldRole,
  school: string | undefined,
  day: PlainDate,
): boolean {
  return assignments.some((held) => held.person === person && held.role === role && inForce(held, school, day));
}

function alreadyHeld({ assignments }: Register, wanted: StoredAppointment): boolean {
  return assignments.some(
    (held) =>
      held.person === wanted.person &&
      held.role === wanted.role &&
      held.school === wanted.school &&
      overlap(held, wanted),
  );
}

/** Own and delegated roles count alike: what may not be held together may not be lent together either. */
function standsWith(
  { assignments, delegations }: Register,
  person: string,
  role: HeldRole,
  period: { readonly from: PlainDate; readonly until?: PlainDate | undefined },
): void {
  const wanted = { from: period.from, ...(period.until !== undefined && { until: period.until }) };
  const beside = [
    ...assignments.filter((held) => held.person === person && overlap(held, wanted)),
    ...delegations.filter((given) => given.to === person && overlap(periodOf(given), wanted)),
  ];
  if (beside.some((held) => !compatible(held.role, role))) throw new RoleChangeRefused('roleIncompatible');
}

/** From that day on, with no end in sight, somebody must be able to appoint. */
function administeredOn({ persons }: Register, left: readonly StoredAppointment[], day: PlainDate): void {
  const stays = (person: string): boolean =>
    persons.some(({ id, departedOn }) => id === person && departedOn === undefined);
  const someone = left.some(
    ({ role, school, person, from, until }) =>
      role === 'administrator' && school === undefined && from <= day && until === undefined && stays(person),
  );
  if (!someone) throw new RoleChangeRefused('lastAdministrator');
}

function present({ persons }: Register, person: string, day: PlainDate): void {
  const known = persons.find(({ id }) => id === person);
  if (!known) throw new NotFound('person');
  if (known.departedOn !== undefined && known.departedOn <= day) throw new RoleChangeRefused('departed');
}

function knownSchool({ schools }: Register, school: string | undefined): void {
  if (school !== undefined && !schools.includes(school)) throw new NotFound('school');
}

function validPeriod(from: PlainDate, until: PlainDate | undefined, today: PlainDate): void {
  if (!isPlainDate(from) || (until !== undefined && !isPlainDate(until))) throw new RoleChangeRefused('periodReversed');
  if (until !== undefined && until <= from) throw new RoleChangeRefused('periodReversed');
  if (from < today) throw new RoleChangeRefused('inThePast');
}

function validMandate(role: HeldRole, limitedTo: readonly string[] | undefined): boolean {
  if (limitedTo === undefined) return true;
  const known: readonly string[] = [...stepTypes, ...measures.map((measure) => `decide:${measure}`)];
  return role === 'board' && limitedTo.length > 0 && limitedTo.every((kind) => known.includes(kind));
}

const isOver = ({ until }: { readonly until?: PlainDate }, today: PlainDate): boolean =>
  until !== undefined && until <= today;

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);

const daysBetween = (from: PlainDate, until: PlainDate): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;
