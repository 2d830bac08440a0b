import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { adopted, draftBy, editionsOf } from '../support/editions-stored.js';
import { PostgresDrafts } from '#libs/persistence';
import { ledgerLab, obligation, report, stamp, take, type House, type Lab } from '../support/ledger-lab.js';

/** Global on purpose: public names in addresses, the public register of schools, and how far the embedded clock stands ahead. */
const globalTables = ['meldpad.organisation_name', 'meldpad.registered_school', 'meldpad.domain_clock'];

const verbs = ['select', 'update', 'delete'] as const;

interface Table {
  readonly name: string;
  readonly secured: boolean;
  readonly forced: boolean;
}

describe('the walls, table by table from the catalogue, with the login the application runs under', () => {
  let lab: Lab;
  let house: House;
  let other: House;
  let tables: readonly Table[];
  let client: pg.Client;
  let caseId: string;

  beforeAll(async () => {
    lab = await ledgerLab();
    [house, other] = [await lab.founded('here'), await lab.founded('elsewhere')];
    caseId = await fullCase(house);
    await fullCase(other);
    for (const at of [house, other]) await ownEditions(at);
    client = new pg.Client({ connectionString: lab.database.urls.app });
    await client.connect();
    const { rows } = await client.query<Table>(
      `select c.oid::regclass::text as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced
         from pg_class c where c.relnamespace in ('meldpad'::regnamespace, 'keystore'::regnamespace) and c.relkind in ('r', 'p', 'm', 'v', 'f') order by 1`,
    );
    tables = rows;
  });
  afterAll(async () => {
    await client.end();
    await lab.close();
  });

  /** A case with a row in every table that a case can reach. */
  async function fullCase(at: House): Promise<string> {
    const due = { due: '2026-09-08T22:00:00.000Z', lastDay: '2026-09-08' };
    const effects = [
      { type: 'notice', about: 'task', to: ['teamLeader'], persons: [at.staff.teacher], obligation: 'a/case/1' },
    ] as const;
    let now = await report(lab, at, {
      story: 'a story',
      receiptHash: randomUUID(),
      obligations: [obligation('a/case/1', { due })],
      effects,
    });
    now = await take(lab, at, now, {
      draft: ({ seal }) => ({
        type: 'party.add',
        party: 'p1',
        data: { kind: 'employee', role: 'subject', person: at.staff.principal, name: seal('N. N.') },
      }),
      obligations: [obligation('a/case/1', { due })],
    });
    now = await take(lab, at, now, {
      draft: ({ seal }) => ({ type: 'message.send', data: { from: 'school', text: seal('we are looking into it') } }),
      obligations: [obligation('a/case/1', { due })],
    });
    await drafted(at, now.caseId);
    return now.caseId;
  }

  /** What one of them is writing on the case, and somebody without an account a report. */
  async function drafted({ actor, organisation }: House, about: string): Promise<void> {
    const drafts = new PostgresDrafts(lab.app, lab.keys, lab.clock);
    const kept = { text: '{}', keptAt: '2026-09-01T08:00:00.000Z', until: '2999-01-01T00:00:00.000Z' };
    await drafts.keep({ actor: actor('teamLeader'), about: `case.${about}.note.add`, caseId: about }, kept);
    const reporter = { organisation, person: 'reporter', role: 'reporter' } as const;
    await drafts.keep({ actor: reporter, about: 'report', tab: randomUUID() }, kept);
  }

  /** A row in every table of editions. */
  async function ownEditions(at: House): Promise<void> {
    await adopted(lab, at, 'HUIS-1');
    const draft = draftBy(editionsOf(lab), 'HUIS-2', at.staff.administrator);
    const command = { actor: at.actor('administrator'), stamp: stamp() };
    await editionsOf(lab).change(command, async () => ({ type: 'edition.drafted', draft }));
  }

  const within = async <Result>(settings: () => Promise<unknown>, work: () => Promise<Result>): Promise<Result> => {
    await client.query('begin');
    try {
      await settings();
      return await work();
    } finally {
      await client.query('rollback');
    }
  };
  const nobody = (): Promise<unknown> => client.query('select 1');
  const enters = (organisation: string, person: string) => (): Promise<unknown> =>
    client.query('select meldpad.enter($1, $2, $3)', [organisation, person, '2026-09-01T08:00:00Z']);

  /** Rows of this organisation that a statement reaches; 0 as well where the verb is not granted at all. */
  async function reached(
    table: string,
    verb: 'select' | 'update' | 'delete',
    column: string,
    value: string,
  ): Promise<number> {
    const [first] = (
      await client.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
        [table],
      )
    ).rows;
    const set = pg.escapeIdentifier(first?.name ?? '');
    const where = `where ${column} = '${value}'`;
    const text = {
      select: `select from ${table} ${where}`,
      update: `update ${table} set ${set} = ${set} ${where}`,
      delete: `delete from ${table} ${where}`,
    }[verb];
    await client.query('savepoint before');
    try {
      return (await client.query(text)).rowCount ?? 0;
    } catch (error) {
      await client.query('rollback to before');
      if (error instanceof pg.DatabaseError && error.code === '42501') return 0;
      throw error;
    }
  }

  async function columnsOf(table: string): Promise<readonly string[]> {
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    );
    return rows.map(({ name }) => name);
  }

  const tenantColumn = async (table: string): Promise<string> =>
    table === 'meldpad.organisation' ? 'id' : (await columnsOf(table)).includes('organisation') ? 'organisation' : '';

  it('stand, forced, around every table', () => {
    expect(tables.length).toBeGreaterThan(35);
    expect(tables.filter(({ secured, forced }) => !secured || !forced)).toEqual([]);
  });

  it('are passed by no right of the login: it owns nothing, is no superuser, and bypasses nothing', async () => {
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::integer from pg_class where relowner = r.oid) as owned,
              pg_has_role(current_user, 'meldpad_owner', 'member') as owner from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0, owner: false }]);
  });

  it('know no table without an organisation but the global ones', async () => {
    const without = [];
    for (const { name } of tables) if ((await tenantColumn(name)) === '') without.push(name);
    expect(without.sort()).toEqual(['meldpad.domain_clock', 'meldpad.registered_school']);
  });

  it('let steps, logs, letters and adopted editions be written once: nothing is ever changed or deleted there', async () => {
    for (const table of [
      'meldpad.step',
      'meldpad.organisation_log',
      'meldpad.reading',
      'meldpad.letter',
      'meldpad.edition',
      'meldpad.edition_in_force',
    ]) {
      const { rows } = await client.query(
        `select has_table_privilege($1, 'insert') as insert, has_table_privilege($1, 'update') or has_any_column_privilege($1, 'update') as update,
                has_table_privilege($1, 'delete') as delete, has_table_privilege($1, 'truncate') as truncate`,
        [table],
      );
      expect([table, rows[0]]).toEqual([table, { insert: true, update: false, delete: false, truncate: false }]);
    }
  });

  interface Attempt {
    readonly table: string;
    readonly column: string;
    readonly value: string;
    readonly who: Readonly<Record<string, () => Promise<unknown>>>;
  }

  /** Every verb by everyone named, each in a transaction of its own; what reached any row. */
  async function leaksOf({ table, column, value, who }: Attempt): Promise<readonly string[]> {
    const tries = Object.entries(who).flatMap(([name, entering]) => verbs.map((verb) => ({ name, entering, verb })));
    const leaks: string[] = [];
    for (const { name, entering, verb } of tries) {
      const rows = await within(entering, () => reached(table, verb, column, value));
      if (rows > 0) leaks.push(`${table} ${verb} ${name}: ${rows}`);
    }
    return leaks;
  }

  it('hide every table from a transaction that says nothing, and from one of another organisation', async () => {
    const leaks: string[] = [];
    const who = {
      nobody,
      foreign: enters(other.organisation, other.staff.board),
      foreignClock: enters(other.organisation, 'system'),
    };
    for (const { name: table } of tables.filter(({ name }) => !globalTables.includes(name))) {
      const column = await tenantColumn(table);
      leaks.push(...(await leaksOf({ table, column, value: house.organisation, who })));
    }
    expect(leaks).toEqual([]);
  });

  it('let nothing of another organisation be written', async () => {
    const written: string[] = [];
    for (const { name } of tables.filter(
      ({ name: one }) => one !== 'meldpad.registered_school' && one !== 'meldpad.domain_clock',
    )) {
      const column = await tenantColumn(name);
      const values = await sample(name, column);
      if (values === undefined) continue;
      for (const entering of [
        nobody,
        enters(other.organisation, other.staff.board),
        enters(other.organisation, 'system'),
      ]) {
        const refused = await within(entering, () => insertRefused(name, values));
        if (!refused) written.push(name);
      }
    }
    expect(written).toEqual([]);
  });

  it('hide a case in every table from its own subject, from the auditor, the administrator and a board with nothing to do in it', async () => {
    const leaks: string[] = [];
    const as = (who: 'principal' | 'auditor' | 'administrator' | 'board') =>
      enters(house.organisation, house.staff[who]);
    const others = { principal: as('principal'), administrator: as('administrator'), board: as('board') };
    for (const { name: table } of tables) {
      const columns = await columnsOf(table);
      const column = table === 'meldpad."case"' ? 'id' : columns.includes('case_id') ? 'case_id' : undefined;
      if (column === undefined) continue;
      // The access log is the auditor's to read: that somebody read, never what.
      const who = table === 'meldpad.reading' ? others : { ...others, auditor: as('auditor') };
      leaks.push(...(await leaksOf({ table, column, value: caseId, who })));
    }
    expect(leaks).toEqual([]);
  });

  it('hide what one person is writing from everybody else of the organisation, the board as well', async () => {
    const column = 'organisation';
    const everyone = Object.fromEntries(
      Object.entries<string>({ ...house.staff }).map(([name, person]) => [name, enters(house.organisation, person)]),
    );
    const who = {
      ...everyone,
      clock: enters(house.organisation, 'system'),
      reporter: enters(house.organisation, 'reporter'),
    };
    expect(await leaksOf({ table: 'meldpad.draft', column, value: house.organisation, who })).toEqual([]);
  });

  it('show the case, in every table it has rows in, to whoever has work in it', async () => {
    const seen: string[] = [];
    for (const name of [
      'meldpad."case"',
      'meldpad.step',
      'meldpad.content',
      'meldpad.task',
      'meldpad.deadline',
      'meldpad.party',
      'meldpad.message',
      'keystore.case_key',
    ]) {
      const rows = await within(enters(house.organisation, house.staff.teamLeader), () =>
        reached(name, 'select', name === 'meldpad."case"' ? 'id' : 'case_id', caseId),
      );
      if (rows > 0) seen.push(name);
    }
    expect(seen).toHaveLength(8);
  });

  it('leave no setting behind for the next who uses the connection', async () => {
    await within(enters(house.organisation, house.staff.board), nobody);
    const { rows } = await client.query(
      `select meldpad.tenant() as tenant, meldpad.me() as me, meldpad.tokens() as tokens`,
    );
    expect(rows).toEqual([{ tenant: null, me: null, tokens: null }]);
  });

  it('would notice a new table without them', async () => {
    const noticed = await asSuperuser(lab.database.urls.superuser, async (superuser) => {
      await superuser.query('begin');
      await superuser.query('create table meldpad.forgotten (organisation uuid, note text)');
      const { rows } = await superuser.query<{ secured: boolean }>(
        `select relrowsecurity as secured from pg_class where oid = 'meldpad.forgotten'::regclass`,
      );
      await superuser.query('rollback');
      return rows.some(({ secured }) => !secured);
    });
    expect(noticed).toBe(true);
  });

  /** A row of this organisation as text, to be offered for insertion as it is; nothing where the table is empty. */
  async function sample(table: string, column: string): Promise<string | undefined> {
    return asSuperuser(lab.database.urls.superuser, async (superuser) => {
      const { rows } = await superuser.query<{ row: string }>(
        `select row_to_json(t)::text as row from ${table} t where ${column} = $1 limit 1`,
        [house.organisation],
      );
      return rows[0]?.row;
    });
  }

  async function insertRefused(table: string, row: string): Promise<boolean> {
    // A generated column refuses any value before a wall is asked.
    const { rows } = await client.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const columns = rows[0]?.columns ?? '';
    try {
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_record(null::${table}, $1)`,
        [row],
      );
      return false;
    } catch (error) {
      return error instanceof pg.DatabaseError && error.code === '42501';
    }
  }
});
