import type { Appointment, GivenDelegation } from '#libs/application';
import type { Transaction } from '../database/database.js';

const assign = {
  name: 'assign_role',
  text: 'insert into meldpad.role_assignment (organisation, id, person, role, school, from_day, until_day) values ($1, $2, $3, $4, $5, $6, $7)',
};
const give = {
  name: 'give_delegation',
  text: `insert into meldpad.delegation (organisation, id, giver, taker, role, school, since_day, until_day, ground, limited_to)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/** Stores that somebody holds a role. */
export async function assignRole(
  transaction: Transaction,
  organisation: string,
  id: string,
  { person, role, school, from, until }: Appointment,
): Promise<void> {
  await transaction.rows(assign, [organisation, id, person, role, school ?? null, from, until ?? null]);
}

/** Stores that somebody lent a role, or gave a mandate. */
export async function giveDelegation(
  transaction: Transaction,
  organisation: string,
  id: string,
  given: GivenDelegation,
): Promise<void> {
  const { from, to, role, school, since, until, ground, limitedTo } = given;
  const where = school ?? null;
  await transaction.rows(give, [organisation, id, from, to, role, where, since, until, ground, limitedTo ?? null]);
}
