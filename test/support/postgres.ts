import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
// Not through the library's door: behind that stand the identity provider and more, which every spec file would have to load.
import { asSuperuser, createDatabase, ensureLogins } from '../../libs/embedded/src/postgres/logins.js';
import { freshPostgres } from './fresh-postgres.js';

/** Addresses of one database, for the superuser and for each login of Meldpad. */
export interface DatabaseUrls {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly queue: string;
}

export interface TestDatabase {
  readonly name: string;
  readonly urls: DatabaseUrls;
  /** Removes the database and cuts any connection left. Leaving it is no harm: the cluster goes at the end of the run. */
  drop(): Promise<void>;
}

const TEMPLATE = 'meldpad_template';
const LOGINS = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;
const MAKING_TEMPLATE = 7_316_403;

/**
 * A database of its own for a spec, with everything `prepare-template.ts` puts there. All specs of a Jest run share one real PostgreSQL,
 * which the first to ask starts; the end of the run stops it. Copying the template takes some tens of milliseconds.
 *
 * ```ts
 * let database: TestDatabase;
 * beforeAll(async () => { database = await testDatabase(); });
 * afterAll(() => database.drop());
 * ```
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuser, ...logins } = await testCluster();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(superuser, (client) =>
    createDatabase(client, { database: name, names: LOGINS, template: TEMPLATE }),
  );
  const urls = { superuser, ...logins };
  return {
    name,
    urls: onDatabase(name, urls),
    async drop() {
      await asSuperuser(superuser, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** The addresses of the run's cluster; every spec file asks once. */
let cluster: Promise<DatabaseUrls> | undefined;

function testCluster(): Promise<DatabaseUrls> {
  cluster ??= findOrStartCluster(runFolder());
  return cluster;
}

async function findOrStartCluster(run: string): Promise<DatabaseUrls> {
  const coordinates = join(run, 'cluster.json');
  await whileAnotherStarts(run, coordinates);
  if (!existsSync(coordinates)) await startCluster(run, coordinates);
  return JSON.parse(readFileSync(coordinates, 'utf8')) as DatabaseUrls;
}

/** Starting and preparing twice at the same time is safe, and only a waste: so this waits for whom it finds at work, while alive. */
async function whileAnotherStarts(run: string, coordinates: string): Promise<void> {
  const claim = join(run, 'starting.pid');
  if (claimed(claim)) return;
  while (!existsSync(coordinates) && isAlive(Number(readFileSync(claim, 'utf8')))) await pause(20);
}

async function startCluster(run: string, coordinates: string): Promise<void> {
  keepAfterKill(run);
  const { superuserUrl, secretsFolder, dataFolder } = await freshPostgres({ dataFolder: join(run, 'data') });
  writeFileSync(join(run, 'data.path'), dataFolder);
  const made = await ensureLogins({ superuserUrl, names: LOGINS, secretsFolder, database: 'meldpad' });
  const urls: DatabaseUrls = {
    superuser: superuserUrl,
    owner: made.meldpad_owner,
    app: made.meldpad_app,
    queue: made.meldpad_queue,
  };
  await makeTemplate(urls);
  const draft = `${coordinates}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(urls), { mode: 0o600 });
  renameSync(draft, coordinates);
}

async function makeTemplate(urls: DatabaseUrls): Promise<void> {
  await asSuperuser(urls.superuser, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MAKING_TEMPLATE]);
    const { rows } = await client.query<{ done: boolean }>(
      'select datistemplate as done from pg_database where datname = $1',
      [TEMPLATE],
    );
    if (rows[0]?.done) return;
    await client.query(`drop database if exists ${TEMPLATE} with (force)`); // left by one who was killed at it
    await createDatabase(client, { database: TEMPLATE, names: LOGINS });
    const { prepareTemplate } = await import('./prepare-template.js'); // only who prepares loads the migrations
    await prepareTemplate(onDatabase(TEMPLATE, urls));
    await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  });
}

/** Teardown does not come to a run that is killed: a small process of its own waits for that. */
function keepAfterKill(run: string): void {
  const jest = process.env.MELDPAD_TEST_RUN_PID ?? String(process.pid);
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'run-keeper.mjs'), run, jest], {
    detached: true,
    stdio: 'ignore',
  });
  keeper.unref();
  writeFileSync(join(run, 'keeper.pid'), String(keeper.pid));
}

function onDatabase(name: string, urls: DatabaseUrls): DatabaseUrls {
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { superuser: at(urls.superuser), owner: at(urls.owner), app: at(urls.app), queue: at(urls.queue) };
}

function runFolder(): string {
  const folder = process.env.MELDPAD_TEST_RUN;
  if (folder) return folder;
  throw new Error('Test databases exist in a Jest run only: jest.config.js must name test/support/global-setup.mjs.');
}

function claimed(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
