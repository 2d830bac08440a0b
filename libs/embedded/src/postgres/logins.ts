import pg from 'pg';
import { keptPassword } from './secret-file.js';
import { scramVerifier, verifies } from './scram-verifier.js';

export interface LoginsOptions<Name extends string> {
  readonly superuserUrl: string;
  /** The first owns the database. Each becomes the name of a login and of the file with its password. */
  readonly names: readonly [Name, ...Name[]];
  readonly secretsFolder: string;
  /** Made when missing; `meldpad` when left out. */
  readonly database?: string;
}

/** Keeps two processes from making the same login or database at once. */
const MAKING_LOGINS = 7_316_402;

/**
 * Sees to it that the logins and their database exist, with random passwords that survive restarts, and returns the address of each.
 * The logins are no superusers, pass no row-level security and may make no databases or roles; nobody else may connect. Grants within
 * the database are not given here.
 */
export async function ensureLogins<Name extends string>(options: LoginsOptions<Name>): Promise<Record<Name, string>> {
  const { superuserUrl, names, secretsFolder, database = 'meldpad' } = options;
  const passwords = new Map(names.map((name) => [name, keptPassword(secretsFolder, name)]));
  await asSuperuser(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MAKING_LOGINS]);
    for (const [name, password] of passwords) await ensureLogin(client, name, password);
    await ensureDatabase(client, { database, names });
  });
  const addresses = [...passwords].map(([name, password]) => [name, withLogin(superuserUrl, name, password, database)]);
  return Object.fromEntries(addresses) as Record<Name, string>;
}

export interface NewDatabase {
  readonly database: string;
  /** The first owns the database, all may connect. */
  readonly names: readonly [string, ...string[]];
  /** A database nobody is connected to, to be copied. */
  readonly template?: string;
}

/** Makes a database that only the named logins may connect to. */
export async function createDatabase(client: pg.Client, { database, names, template }: NewDatabase): Promise<void> {
  const quoted = pg.escapeIdentifier(database);
  const copied = template === undefined ? '' : `template ${pg.escapeIdentifier(template)}`;
  await client.query(`create database ${quoted} owner ${pg.escapeIdentifier(names[0])} ${copied}`);
  await client.query(`revoke all on database ${quoted} from public`);
  await client.query(
    `grant connect on database ${quoted} to ${names.map((name) => pg.escapeIdentifier(name)).join(', ')}`,
  );
}

/** One short connection as superuser. */
export async function asSuperuser<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, ssl: false });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(client: pg.Client, wanted: NewDatabase): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [wanted.database]);
  if (rowCount === 0) await createDatabase(client, wanted);
}

const POWERLESS = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

/** An existing login is only written to where something about it is not as it should be. */
async function ensureLogin(client: pg.Client, name: string, password: string): Promise<void> {
  const { rows } = await client.query<{ rolpassword: string | null; powerless: boolean }>(
    `select rolpassword, rolcanlogin and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication) as powerless
       from pg_authid where rolname = $1`,
    [name],
  );
  const known = rows[0];
  if (known?.powerless && known.rolpassword !== null && verifies(known.rolpassword, password)) return;
  const verb = known ? 'alter' : 'create';
  const verifier = pg.escapeLiteral(scramVerifier(password));
  await client.query(`${verb} role ${pg.escapeIdentifier(name)} with ${POWERLESS} password ${verifier}`);
}

function withLogin(url: string, name: string, password: string, database: string): string {
  const address = new URL(url);
  address.username = name;
  address.password = password;
  address.pathname = `/${database}`;
  return address.href;
}
