import { Directory, NotFound } from '#libs/application';
import type {
  Actor,
  Clock,
  Delegation,
  HeldNow,
  Organisation,
  RoleAssignment,
  PlaceOfReport,
  School,
  StaffMember,
} from '#libs/application';
import { dateIn, type Cluster, type HeldRole } from '#libs/domain';
import { TogetherAsked } from '../database/together-asked.js';
import { calling, type Database, type Statement, type Value } from '../database/database.js';
import type { QueryResultRow } from 'pg';
import {
  appointmentOf,
  delegationOf,
  readAssignments,
  readDelegations,
  readPersons,
  type AssignmentRow,
  type DelegationRow,
  type PersonRow,
} from './register-rows.js';

const enter = calling('enter', 3);
const placeOfReport = calling('place_of_report', 3);
const readName = {
  name: 'read_name',
  text: 'select organisation from meldpad.organisation_name where short_name = $1',
};
const readOrganisation = {
  name: 'read_organisation',
  text: `select o.id, o.name, o.legal_form as "legalForm", n.short_name as "shortName", o.contacts from meldpad.organisation o
           join meldpad.organisation_name n on n.organisation = o.id where o.id = $1`,
};
const readSchools = {
  name: 'read_schools',
  text: `select s.id, s.name, s.short_name as "shortName", s.brin, s.sector, s.cluster, s.denomination, s.place,
             coalesce(meldpad.edition_now(s.organisation, s.id, 'protocol'), s.protocol) as protocol,
             coalesce(meldpad.edition_now(s.organisation, s.id, 'school'), s.additions) as additions, s.contacts, c.calendar
           from meldpad.school s join meldpad.school_calendar c on c.organisation = s.organisation and c.school = s.id
          where s.organisation = $1 and c.revision = (select max(l.revision) from meldpad.school_calendar l where l.organisation = s.organisation and l.school = s.id)
          order by s.name, s.id`,
};

interface SchoolRow extends Omit<School, 'additions' | 'cluster'> {
  readonly additions: string | null;
  readonly cluster: Cluster | null;
}

interface PlaceRow {
  readonly organisation: string | null;
  readonly school: string | null;
  readonly protocol: string | null;
  readonly additions: string | null;
}

/** Reads of one organisation, each in a transaction that entered it. */
class Inside {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  today(): string {
    return dateIn(this.clock.now());
  }

  rows<Row extends QueryResultRow>(
    organisation: string,
    statement: Statement,
    values: readonly Value[] = [organisation],
  ): Promise<Row[]> {
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [organisation, 'system', this.clock.now()]);
      return transaction.rows<Row>(statement, values);
    });
  }
}

export class PostgresDirectory extends Directory {
  private readonly inside: Inside;
  private readonly places: TogetherAsked<PlaceRow>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
    this.inside = new Inside(database, clock);
    this.places = new TogetherAsked((names) => this.placesOf(names));
  }

  override async organisationByShortName(shortName: string): Promise<Organisation | undefined> {
    const [row] = await this.database.rows<{ organisation: string }>(readName, [shortName]);
    return row && (await this.organisationOf(row.organisation));
  }

  override async placeOfReport(organisationName: string, schoolName: string): Promise<PlaceOfReport | undefined> {
    const place = await this.places.of(JSON.stringify([organisationName, schoolName]));
    if (place === undefined || place.organisation === null) return undefined;
    const { organisation, school: id, protocol, additions } = place;
    if (id === null || protocol === null) return { organisation };
    return { organisation, school: { id, protocol, ...(additions === null ? {} : { additions }) } };
  }

  /** Many report to one school at the same time, after a day that everybody talks about. */
  private async placesOf(names: readonly string[]): Promise<ReadonlyMap<string, PlaceRow>> {
    const now = this.clock.now();
    const placeOf = async (name: string): Promise<readonly [string, PlaceRow]> => {
      const [organisation, school] = JSON.parse(name) as [string, string];
      return [name, await this.database.one<PlaceRow>(placeOfReport, [organisation, school, now])];
    };
    return new Map(await Promise.all(names.map(placeOf)));
  }

  override async organisation({ organisation }: Actor): Promise<Organisation> {
    const found = await this.organisationOf(organisation);
    if (found === undefined) throw new NotFound('organisation');
    return found;
  }

  override async schools({ organisation }: Actor): Promise<readonly School[]> {
    const rows = await this.inside.rows<SchoolRow>(organisation, readSchools);
    return rows.map(({ additions, cluster, ...school }) => ({
      ...school,
      ...(additions === null ? {} : { additions }),
      ...(cluster === null ? {} : { cluster }),
    }));
  }

  override async people({ organisation }: Actor): Promise<readonly StaffMember[]> {
    const rows = await this.inside.rows<PersonRow>(organisation, readPersons);
    return rows
      .filter(({ departed_on: on }) => on === null || on > this.inside.today())
      .map(({ id, name, email }) => ({ id, name, ...(email === null ? {} : { email }) }));
  }

  override async rolesOf({ organisation }: Actor, person: string): Promise<readonly HeldNow[]> {
    const today = this.inside.today();
    const holds = (from: string, until: string | null): boolean => from <= today && (until === null || until > today);
    const held = (await this.inside.rows<AssignmentRow>(organisation, readAssignments)).filter((one) =>
      holds(one.from_day, one.until_day),
    );
    const given = (await this.inside.rows<DelegationRow>(organisation, readDelegations)).filter(
      (one) => one.taker === person && lendsRole(one) && holds(one.since_day, one.until_day),
    );
    const own = held.filter((one) => one.person === person);
    return [...own.map(({ role, school }) => heldNow(role, school)), ...given.flatMap((one) => lent(one, held))];
  }

  override async assignments({ organisation }: Actor): Promise<readonly RoleAssignment[]> {
    return (await this.inside.rows<AssignmentRow>(organisation, readAssignments)).map(appointmentOf);
  }

  override async delegations({ organisation }: Actor): Promise<readonly Delegation[]> {
    const rows = await this.inside.rows<DelegationRow>(organisation, readDelegations);
    return rows.map((row) => {
      const { id, from: person, to, role, school, since: from, until, ground: document } = delegationOf(row);
      return { id, person, to, role, from, until, document, ...(school === undefined ? {} : { school }) };
    });
  }

  private async organisationOf(id: string): Promise<Organisation | undefined> {
    return (await this.inside.rows<Organisation & QueryResultRow>(id, readOrganisation))[0];
  }
}

const heldNow = (role: HeldRole, school: string | null): HeldNow => ({ role, ...(school === null ? {} : { school }) });

/** A mandate for named decisions alone lends no role, and with it no sight of anything. */
const lendsRole = ({ limited_to: limited }: DelegationRow): boolean => limited === null || limited.some(isStep);

const isStep = (one: string): boolean => !one.startsWith('decide:');

/** What a delegation lends reaches no further than what its giver holds; it ends when he holds nothing. */
function lent(
  { giver, role, school, limited_to: limited }: DelegationRow,
  held: readonly AssignmentRow[],
): readonly HeldNow[] {
  const theirs = held.filter((one) => one.person === giver && one.role === role);
  const schools = theirs.flatMap(({ school: theirSchool }) =>
    school === null || theirSchool === null || school === theirSchool ? [school ?? theirSchool] : [],
  );
  const only = limited === null ? {} : { onlyFor: limited.filter(isStep) };
  return [...new Set(schools)].map((one) => ({ ...heldNow(role, one), inPlaceOf: giver, ...only }));
}
