import {
  PeopleRegister,
  type Clock,
  type KeyProvider,
  type Register,
  type RegisterChange,
  type RegisterCommand,
} from '#libs/application';
import { calling, type Database, type Transaction } from '../database/database.js';
import { answeredOnce } from './answered-once.js';
import { assignRole, giveDelegation } from './held-roles.js';
import { chainEntries } from './organisation-log.js';
import {
  appointmentOf,
  delegationOf,
  personOf,
  readAssignments,
  readDelegations,
  readPersons,
  type AssignmentRow,
  type DelegationRow,
  type PersonRow,
} from './register-rows.js';

const enter = calling('enter', 3);
const lockRegister = { name: 'lock_register', text: 'select pg_advisory_xact_lock(hashtextextended($1, 9))' };
const readSchoolIds = { name: 'read_school_ids', text: 'select id from meldpad.school where organisation = $1' };
const endRole = {
  name: 'end_role',
  text: 'update meldpad.role_assignment set until_day = $3 where organisation = $1 and id = $2',
};
const endDelegation = {
  name: 'end_delegation',
  text: 'update meldpad.delegation set until_day = $3 where organisation = $1 and id = $2',
};
const depart = {
  name: 'depart',
  text: 'update meldpad.person set departed_on = $3 where organisation = $1 and id = $2',
};
const moveTasks = calling('move_tasks', 3);
const revokeSessionsOf = calling('revoke_sessions_of', 2);

/** The only writer of roles and delegations, one change at a time in an organisation. */
export class PostgresPeopleRegister extends PeopleRegister {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override change(
    { actor, stamp }: RegisterCommand,
    judge: (register: Register) => readonly RegisterChange[],
  ): Promise<readonly RegisterChange[]> {
    const at = this.clock.now();
    const { organisation, person } = actor;
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [organisation, person, at]);
      await transaction.rows(lockRegister, [organisation]);
      return answeredOnce(transaction, actor, stamp, async () => {
        const changes = judge(await registerOf(transaction, organisation));
        for (const change of changes) await store(transaction, organisation, change);
        const entries = changes.map((change) => ({ ...entryOf(change), at, by: person }));
        await chainEntries(transaction, this.keys, organisation, entries);
        return changes;
      });
    });
  }
}

async function registerOf(transaction: Transaction, organisation: string): Promise<Register> {
  const schools = await transaction.rows<{ id: string }>(readSchoolIds, [organisation]);
  const persons = await transaction.rows<PersonRow>(readPersons, [organisation]);
  const assignments = await transaction.rows<AssignmentRow>(readAssignments, [organisation]);
  const delegations = await transaction.rows<DelegationRow>(readDelegations, [organisation]);
  return {
    organisation,
    schools: schools.map(({ id }) => id),
    persons: persons.map(personOf),
    assignments: assignments.map(appointmentOf),
    delegations: delegations.map(delegationOf),
  };
}

async function store(transaction: Transaction, organisation: string, change: RegisterChange): Promise<void> {
  switch (change.type) {
    case 'role.assigned': {
      await assignRole(transaction, organisation, change.assignment.id, change.assignment);
      return;
    }
    case 'role.ended':
      await transaction.rows(endRole, [organisation, change.assignment, change.until]);
      return;
    case 'delegation.given': {
      await giveDelegation(transaction, organisation, change.delegation.id, change.delegation);
      return;
    }
    case 'delegation.ended':
      await transaction.rows(endDelegation, [organisation, change.delegation, change.until]);
      return;
    case 'person.departed':
      await transaction.rows(depart, [organisation, change.person, change.on]);
      return;
    case 'tasks.moved':
      await transaction.rows(moveTasks, [organisation, change.from, change.to ?? null]);
      return;
    case 'sessions.revoked':
      await transaction.rows(revokeSessionsOf, [organisation, change.person]);
  }
}

/** A change as the organisation's log has it: ids, dates and choices. */
function entryOf({ type, ...change }: RegisterChange): {
  readonly type: string;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
} {
  const data: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(change)) {
    if (typeof value === 'string') data[name] = value;
    else if (typeof value === 'object' && value !== null) Object.assign(data, value);
  }
  return { type, data };
}
