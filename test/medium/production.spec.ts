import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Program } from '../faults/program.js';
import { asSuperuser, createDatabase } from '../../libs/embedded/src/postgres/logins.js';
import { nextEdition } from '../support/editions-own.js';
import { testDatabase, type TestDatabase } from '../support/postgres.js';

const root = join(import.meta.dirname, '../..');
const source = ['--conditions=source', '--no-warnings', '--import', join(root, 'test/support/typescript-hooks.mjs')];
const logins = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;

interface Person {
  readonly id: string;
  readonly roles: readonly { readonly role: string }[];
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

describe('a production system, from an empty database', () => {
  let database: TestDatabase;
  let folder: string;
  let name: string;
  let environment: Record<string, string>;

  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const organisation = join(root, 'docker/organisation.example.json');

  beforeAll(async () => {
    database = await testDatabase();
    name = `empty_${randomBytes(6).toString('hex')}`;
    await asSuperuser(database.urls.superuser, (client) => createDatabase(client, { database: name, names: logins }));
    folder = mkdtempSync(join(tmpdir(), 'meldpad-production-'));
    for (const secret of ['master-key', 'session-key'])
      writeFileSync(join(folder, secret), randomBytes(32).toString('base64'), { mode: 0o400 });
    environment = {
      DATABASE_URL: at(database.urls.app),
      QUEUE_DATABASE_URL: at(database.urls.queue),
      MASTER_KEY_FILE: join(folder, 'master-key'),
      HEADS_FOLDER: join(folder, 'heads'),
      PUBLIC_ADDRESS: 'https://meldpad.example.org',
      OIDC_ISSUER: 'https://login.example.org',
      OIDC_CLIENT_ID: 'meldpad',
      SESSION_KEY_FILE: join(folder, 'session-key'),
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      REDIS_URL: '',
    };
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await asSuperuser(database.urls.superuser, (client) => client.query(`drop database ${name} with (force)`));
    await database.drop();
  });

  /** A command to its end, with the environment of production and these changes to it. */
  function command(
    file: string,
    args: readonly string[] = [],
    change: Readonly<Record<string, string>> = {},
  ): Promise<Ended> {
    const env = { ...process.env, ...environment, ...change };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [...source, join(root, `apps/cli/src/${file}.ts`), ...args],
        { env },
        (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), output: `${out}${err}` }),
      );
    });
  }

  const program = (part: 'server' | 'worker', isReady: (output: string) => boolean | Promise<boolean>): Program =>
    new Program({ name: part, args: [...source, join(root, `apps/${part}/src/main.ts`)], environment, isReady });

  it('says what to do first when there are no tables yet', async () => {
    expect(await command('verify')).toEqual({ code: 1, output: expect.stringContaining('Run the migrations first.') });
  });

  it('is migrated by its owner, again without harm, and by nobody else', async () => {
    const owner = { DATABASE_URL: at(database.urls.owner) };
    expect(await command('migrate')).toEqual({
      code: 1,
      output: expect.stringContaining('Migrations run as meldpad_owner'),
    });
    expect(await command('migrate', [], owner)).toEqual({
      code: 0,
      output: expect.stringMatching(/^Migrated: FirstSchema\d+\.\n/),
    });
    expect(await command('migrate', [], owner)).toEqual({ code: 0, output: 'The database is up to date.\n' });
  });

  it('founds an organisation once, and says by path what is wrong in a file', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, readFileSync(organisation, 'utf8').replace('"PO"', '"HBO"'));
    expect(await command('found', [broken])).toEqual({
      code: 1,
      output: expect.stringContaining('/organisation/schools/0/sector: choose one of: PO, SBO, SO, VO, VSO, PRO'),
    });
    expect(await command('found', [organisation])).toEqual({
      code: 0,
      output: expect.stringContaining('Founded de-linde'),
    });
    expect(await command('found', [organisation])).toEqual({
      code: 0,
      output: expect.stringContaining('nothing was changed'),
    });
  });

  it('runs server and worker, which take a report and write its head outside the database', async () => {
    const address = `http://127.0.0.1:${environment['PORT']}`;
    const worker = program('worker', (output) => output.includes('The worker is ready.'));
    const server = program('server', () =>
      fetch(`${address}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    try {
      await worker.start();
      await server.start();
      const schools = await fetch(`${address}/api/v1/intake/de-linde`);
      expect(await schools.json()).toMatchObject({ schools: [{ shortName: 'lindehof' }] });
      const heads = join(folder, 'heads/heads.jsonl');
      while (!existsSync(heads)) await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await server.stop();
      await worker.stop();
    }
    expect(await command('verify')).toEqual({
      code: 0,
      output: expect.stringContaining('Everything is as it was recorded.'),
    });
  });

  it('takes in an edition as a draft, in the name of who may; never further than that', async () => {
    const file = join(folder, 'edition.json');
    writeFileSync(file, JSON.stringify(nextEdition('LINDE-2027')));
    const bring = (as: string): Promise<Ended> =>
      command('protocol', ['publish', file, '--organisation', 'de-linde', '--as', as]);
    const people = (JSON.parse(readFileSync(organisation, 'utf8')) as { organisation: { people: Person[] } })
      .organisation.people;
    const idOf = (wanted: string): string =>
      people.find(({ roles }) => roles.some(({ role }) => role === wanted))?.id ?? '';
    expect(await bring('nobody@example.org')).toEqual({
      code: 1,
      output: 'Nobody of de-linde is known as nobody@example.org.\n',
    });
    expect(await bring(idOf('teamLeader'))).toEqual({
      code: 1,
      output: expect.stringContaining('Name an administrator'),
    });
    expect(await bring(idOf('administrator'))).toEqual({
      code: 0,
      output: expect.stringContaining('LINDE-2027 is a draft now, and its check was asked for.'),
    });
    writeFileSync(file, JSON.stringify({ ...nextEdition('LINDE-2028'), clauses: [] }));
    expect(await bring(idOf('administrator'))).toEqual({
      code: 1,
      output: expect.stringMatching(/is not a sound edition:\n\/rules\/0\/cites: .* is no clause\n    Cite a clause/),
    });
  });

  it('makes no key where one was expected, and no process starts without its settings', async () => {
    const missing = join(folder, 'elsewhere');
    expect(await command('verify', [], { MASTER_KEY_FILE: missing })).toEqual({
      code: 1,
      output: expect.stringContaining('MASTER_KEY_FILE names cannot be read'),
    });
    expect(existsSync(missing)).toBe(false);
    expect(await command('found', [organisation], { DATABASE_URL: '' })).toEqual({
      code: 1,
      output: 'Set DATABASE_URL: the address of PostgreSQL under the login meldpad_app.\n',
    });
  });

  it('shows what was changed with the owner’s rights, and ends with 1', async () => {
    await asSuperuser(at(database.urls.superuser), (client) =>
      client.query(`update meldpad.organisation_log set entry = replace(entry, 'founded', 'dissolved')`),
    );
    expect(await command('verify')).toEqual({
      code: 1,
      output: expect.stringContaining('NOT AS RECORDED: de-linde, log organisation, at 1'),
    });
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
