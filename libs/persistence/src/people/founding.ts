import {
  OrganisationFounding,
  type Clock,
  type KeyProvider,
  type OrganisationRecord,
  type PersonRecord,
  type RegisteredSchool,
  type SchoolRecord,
} from '#libs/application';
import { calling, type Database, type Transaction } from '../database/database.js';
import { uuidv7 } from '../database/uuid.js';
import { assignRole, giveDelegation } from './held-roles.js';
import { chainEntries } from './organisation-log.js';

const enter = calling('enter', 3);
const known = { name: 'known_organisation', text: 'select id from meldpad.organisation where id = $1' };
const insertOrganisation = {
  name: 'insert_organisation',
  text: 'insert into meldpad.organisation (id, name, legal_form, founded_on, demo, contacts) values ($1, $2, $3, $4, $5, $6)',
};
const insertName = {
  name: 'insert_name',
  text: 'insert into meldpad.organisation_name (organisation, short_name, title) values ($1, $2, $3)',
};
const insertSchool = {
  name: 'insert_school',
  text: `insert into meldpad.school (organisation, id, name, short_name, brin, sector, cluster, denomination, place, protocol, additions, contacts)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};
const insertCalendar = {
  name: 'insert_calendar',
  text: 'insert into meldpad.school_calendar (organisation, school, revision, calendar) values ($1, $2, 1, $3)',
};
const insertPerson = {
  name: 'insert_person',
  text: 'insert into meldpad.person (organisation, id, name, email, departed_on) values ($1, $2, $3, $4, $5)',
};
const insertLogin = {
  name: 'insert_login',
  text: 'insert into meldpad.login_subject (organisation, person, issuer, subject) values ($1, $2, $3, $4)',
};
const insertConsent = {
  name: 'insert_council_consent',
  text: 'insert into meldpad.council_consent (organisation, id, matter, from_day, document) values ($1, $2, $3, $4, $5)',
};
const registerSchools = calling('register_schools', 1);

/** Sets organisations up. Runs with the application's login, inside the organisation it founds. */
export class PostgresOrganisationFounding extends OrganisationFounding {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override found(organisation: OrganisationRecord): Promise<'founded' | 'known'> {
    const at = this.clock.now();
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [organisation.id, 'system', at]);
      if ((await transaction.rows(known, [organisation.id])).length > 0) return 'known';
      await foundIn(transaction, organisation);
      const data = {
        schools: organisation.schools.map(({ id }) => id),
        people: organisation.people.map(({ id }) => id),
      };
      await chainEntries(transaction, this.keys, organisation.id, [
        { type: 'organisation.founded', at, by: 'system', data },
      ]);
      return 'founded';
    });
  }

  override async register(schools: readonly RegisteredSchool[]): Promise<void> {
    await this.database.rows(registerSchools, [JSON.stringify(schools)]);
  }
}

async function foundIn(
  transaction: Transaction,
  {
    id,
    name,
    legalForm,
    foundedOn,
    demo,
    contacts = {},
    shortName,
    schools,
    people,
    delegations = [],
    councilConsents = [],
  }: OrganisationRecord,
): Promise<void> {
  await transaction.rows(insertOrganisation, [id, name, legalForm, foundedOn, demo, JSON.stringify(contacts)]);
  await transaction.rows(insertName, [id, shortName, name]);
  for (const school of schools) await addSchool(transaction, id, school);
  for (const person of people) await addPerson(transaction, id, person);
  for (const { matter, from, document } of councilConsents) {
    await transaction.rows(insertConsent, [id, uuidv7(), matter, from, document]);
  }
  for (const given of delegations) await giveDelegation(transaction, id, uuidv7(), given);
}

async function addSchool(transaction: Transaction, organisation: string, school: SchoolRecord): Promise<void> {
  const {
    id,
    name,
    shortName,
    brin,
    sector,
    cluster,
    denomination,
    place,
    protocol,
    additions,
    calendar,
    contacts = {},
  } = school;
  await transaction.rows(insertSchool, [
    organisation,
    id,
    name,
    shortName,
    brin,
    sector,
    cluster ?? null,
    denomination,
    place,
    protocol,
    additions ?? null,
    JSON.stringify(contacts),
  ]);
  await transaction.rows(insertCalendar, [organisation, id, JSON.stringify(calendar)]);
}

async function addPerson(
  transaction: Transaction,
  organisation: string,
  { id, name, email, departedOn, login, roles }: PersonRecord,
): Promise<void> {
  await transaction.rows(insertPerson, [organisation, id, name, email ?? null, departedOn ?? null]);
  await transaction.rows(insertLogin, [organisation, id, login.issuer, login.subject]);
  for (const { id: roleId = uuidv7(), role, school, from, until } of roles) {
    await assignRole(transaction, organisation, roleId, { person: id, role, school, from, until });
  }
}
