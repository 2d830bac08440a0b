import type { Person, StoredAppointment, StoredDelegation } from '#libs/application';
import type { HeldRole } from '#libs/domain';

/** Rows of the register and what they are outside the database. Days are text, as PostgreSQL writes them. */
export const readPersons = {
  name: 'read_persons',
  text: `select id, organisation, name, email, departed_on::text as departed_on from meldpad.person where organisation = $1 order by name, id`,
};
export const readAssignments = {
  name: 'read_assignments',
  text: `select id, person, role, school, from_day::text as from_day, until_day::text as until_day from meldpad.role_assignment
          where organisation = $1 order by from_day, id`,
};
export const readDelegations = {
  name: 'read_delegations',
  text: `select id, giver, taker, role, school, since_day::text as since_day, until_day::text as until_day, ground, limited_to from meldpad.delegation
          where organisation = $1 order by since_day, id`,
};

export interface PersonRow {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string | null;
  readonly departed_on: string | null;
}

export interface AssignmentRow {
  readonly id: string;
  readonly person: string;
  readonly role: HeldRole;
  readonly school: string | null;
  readonly from_day: string;
  readonly until_day: string | null;
}

export interface DelegationRow {
  readonly id: string;
  readonly giver: string;
  readonly taker: string;
  readonly role: HeldRole;
  readonly school: string | null;
  readonly since_day: string;
  readonly until_day: string;
  readonly ground: string;
  readonly limited_to: string[] | null;
}

export const personOf = ({ id, organisation, name, email, departed_on: departedOn }: PersonRow): Person => ({
  id,
  organisation,
  name,
  ...(email === null ? {} : { email }),
  ...(departedOn === null ? {} : { departedOn }),
});

export const appointmentOf = ({
  id,
  person,
  role,
  school,
  from_day: from,
  until_day: until,
}: AssignmentRow): StoredAppointment => ({
  id,
  person,
  role,
  from,
  ...(school === null ? {} : { school }),
  ...(until === null ? {} : { until }),
});

export const delegationOf = (row: DelegationRow): StoredDelegation => ({
  id: row.id,
  from: row.giver,
  to: row.taker,
  role: row.role,
  since: row.since_day,
  until: row.until_day,
  ground: row.ground,
  ...(row.school === null ? {} : { school: row.school }),
  ...(row.limited_to === null ? {} : { limitedTo: row.limited_to }),
});
