import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  discardPostgres,
  EmbeddedPostgresError,
  ensureLogins,
  startPostgres,
  type RunningPostgres,
} from '#libs/embedded';
import { startInOwnProcess, watchArguments } from '../support/processes.js';

const LOGINS = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;
const isRoot = process.getuid?.() === 0;

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'meldpad-embedded-'));
  chmodSync(work, 0o711);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  let running: RunningPostgres;
  let starts: readonly RunningPostgres[];
  let seenArguments: string;
  const dataFolder = (): string => join(work, 'data');

  beforeAll(async () => {
    const watch = watchArguments();
    const twice = [startPostgres({ dataFolder: dataFolder() }), startPostgres({ dataFolder: dataFolder() })] as const;
    starts = await Promise.all(twice).finally(async () => (seenArguments = await watch.end()));
    running = await twice[0];
  });
  afterAll(() => discardPostgres({ dataFolder: dataFolder() }));

  it('starts once when two first starts happen at the same time', () => {
    expect(starts.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
    expect(new Set(starts.map(({ superuserUrl }) => superuserUrl)).size).toBe(1);
  });

  it('is PostgreSQL 18, writes durably and listens on the loopback address only', async () => {
    const settings = await rows(
      running.superuserUrl,
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses',
         'unix_socket_directories', 'max_connections', 'password_encryption')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '100',
      password_encryption: 'scram-sha-256',
    });
    expect(await rows(running.superuserUrl, 'show server_version_num')).toEqual([
      { server_version_num: expect.stringMatching(/^18/) },
    ]);
  });

  it('asks every connection for a password, by scram', async () => {
    const methods = await rows(running.superuserUrl, 'select distinct auth_method from pg_hba_file_rules');
    expect(methods).toEqual([{ auth_method: 'scram-sha-256' }]);
    const withWrongPassword = Object.assign(new URL(running.superuserUrl), { password: 'wrong' }).href;
    await expect(rows(withWrongPassword, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its passwords in files that only their owner can read', async () => {
    await ensureLogins({ superuserUrl: running.superuserUrl, names: LOGINS, secretsFolder: running.secretsFolder });
    expect(modeOf(running.secretsFolder)).toBe('700');
    for (const name of ['postgres-superuser', ...LOGINS]) expect(modeOf(join(running.secretsFolder, name))).toBe('600');
    expect(modeOf(join(running.dataFolder, 'postgres'))).toBe('700');
    expect(modeOf(join(running.dataFolder, 'postgres.log'))).toBe('600');
  });

  it('shows no password in the arguments of any program', () => {
    expect(seenArguments).toContain('initdb');
    expect(seenArguments).not.toContain(new URL(running.superuserUrl).password);
  });

  it('writes neither passwords nor the content of refused rows to its log', async () => {
    await rows(running.superuserUrl, 'create table unique_words (word text primary key)');
    const twice = `insert into unique_words values ('intimate'), ('intimate')`;
    await expect(rows(running.superuserUrl, twice)).rejects.toMatchObject({ code: '23505' });
    const log = readFileSync(join(running.dataFolder, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('intimate');
    expect(log).not.toContain(new URL(running.superuserUrl).password);
  });

  it('gives each login its own powerless role, and the same password every time', async () => {
    const asked = { superuserUrl: running.superuserUrl, names: LOGINS, secretsFolder: running.secretsFolder };
    const urls = await ensureLogins(asked);
    expect(await ensureLogins(asked)).toEqual(urls);
    for (const name of LOGINS) {
      expect(
        await rows(
          urls[name],
          `select current_user as name, current_database() as database, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
             from pg_roles where rolname = current_user`,
        ),
      ).toEqual([
        { name, database: 'meldpad', rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
      ]);
    }
    expect(
      await rows(
        urls.meldpad_owner,
        `select pg_get_userbyid(datdba) as owner from pg_database where datname = 'meldpad'`,
      ),
    ).toEqual([{ owner: 'meldpad_owner' }]);
  });

  it('takes back powers and a password that a login got by other ways', async () => {
    const asked = { superuserUrl: running.superuserUrl, names: LOGINS, secretsFolder: running.secretsFolder };
    await rows(running.superuserUrl, `alter role meldpad_app superuser bypassrls password 'changed'`);
    const { meldpad_app } = await ensureLogins(asked);
    expect(
      await rows(meldpad_app, 'select rolsuper or rolbypassrls as powers from pg_roles where rolname = current_user'),
    ).toEqual([{ powers: false }]);
  });

  it('keeps its data and its logins over a restart', async () => {
    const asked = { names: LOGINS, secretsFolder: running.secretsFolder };
    const before = await ensureLogins({ ...asked, superuserUrl: running.superuserUrl });
    await rows(before.meldpad_owner, `create table kept as select 'before the restart' as at`);
    await running.stop();
    await expect(rows(running.superuserUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    running = await startPostgres({ dataFolder: dataFolder() });
    expect(running.adopted).toBe(false);
    const after = await ensureLogins({ ...asked, superuserUrl: running.superuserUrl });
    expect(passwordsIn(after)).toEqual(passwordsIn(before));
    expect(await rows(after.meldpad_owner, 'select at from kept')).toEqual([{ at: 'before the restart' }]);
  });

  it('recovers by itself after the server was killed', async () => {
    await rows(running.superuserUrl, `create table committed as select 'just before the kill' as at`);
    process.kill(postmasterPid(running), 'SIGKILL');

    running = await startPostgres({ dataFolder: dataFolder() });
    expect(running.adopted).toBe(false);
    expect(await rows(running.superuserUrl, 'select at from committed')).toEqual([{ at: 'just before the kill' }]);
  });

  it('starts over a lock whose number now belongs to another process', async () => {
    await running.stop();
    const cluster = join(running.dataFolder, 'postgres');
    const { uid, gid } = statSync(cluster);
    const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      stdio: 'ignore',
      cwd: '/',
      uid,
      gid,
    });
    await once(sleeper, 'spawn');
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${sleeper.pid}\n${cluster}\n1\n${running.port}\n\n127.0.0.1\n0 0\nready\n`,
    );
    try {
      running = await startPostgres({ dataFolder: dataFolder() });
      expect(running.adopted).toBe(false);
    } finally {
      sleeper.kill('SIGKILL');
    }
  });

  it('takes over the server that a killed process left running', async () => {
    await running.stop();
    const holder = await startInOwnProcess(dataFolder());
    const visitor = await startPostgres({ dataFolder: dataFolder() });
    expect(visitor).toMatchObject({ adopted: true, inUseBy: holder.pid, port: holder.port });
    await visitor.stop();
    expect(await rows(visitor.superuserUrl, 'select 1 as still')).toEqual([{ still: 1 }]);
    await expect(discardPostgres({ dataFolder: dataFolder() })).rejects.toMatchObject({ code: 'inUse' });
    await holder.kill();

    running = await startPostgres({ dataFolder: dataFolder() });
    expect(running).toMatchObject({ adopted: true, port: holder.port, superuserUrl: visitor.superuserUrl });
    expect(running.inUseBy).toBeUndefined();
    await running.stop();
    await expect(rows(running.superuserUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('uses the port it is given, and says when another program has it', async () => {
    await running.stop();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await complaint({ dataFolder: dataFolder(), port })).toMatchObject({
      code: 'portTaken',
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
    });
    other.close();
    await once(other, 'close');
    running = await startPostgres({ dataFolder: dataFolder(), port });
    expect(running.port).toBe(port);
  });

  it('says that the password is gone rather than making another', async () => {
    await running.stop();
    const secret = join(running.secretsFolder, 'postgres-superuser');
    const password = readFileSync(secret, 'utf8');
    rmSync(secret);
    expect(await complaint({ dataFolder: dataFolder() })).toMatchObject({ code: 'passwordLost' });
    writeFileSync(secret, password, { mode: 0o600 });
    running = await startPostgres({ dataFolder: dataFolder() });
  });

  it('says that a damaged database cannot be opened', async () => {
    await running.stop();
    const control = join(running.dataFolder, 'postgres', 'global', 'pg_control');
    const whole = readFileSync(control);
    writeFileSync(control, Buffer.alloc(whole.length, 7));
    expect(await complaint({ dataFolder: dataFolder() })).toMatchObject({
      code: 'dataFolderCorrupted',
      message: expect.stringContaining('damaged'),
    });
    writeFileSync(control, whole);
    running = await startPostgres({ dataFolder: dataFolder() });
    expect(await rows(running.superuserUrl, 'select at from committed')).toEqual([{ at: 'just before the kill' }]);
  });

  it('begins anew when its data is discarded', async () => {
    expect(await discardPostgres({ dataFolder: dataFolder() })).toBe(running.dataFolder);
    await expect(rows(running.superuserUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const before = running.superuserUrl;
    running = await startPostgres({ dataFolder: dataFolder() });
    expect(await rows(running.superuserUrl, `select to_regclass('committed') as found`)).toEqual([{ found: null }]);
    expect(new URL(running.superuserUrl).password).not.toBe(new URL(before).password);
  });
});

describe('an unusable data folder', () => {
  it('is explained when it is a file', async () => {
    const dataFolder = join(work, 'a-file');
    writeFileSync(dataFolder, '');
    expect(await complaint({ dataFolder })).toMatchObject({
      code: 'dataFolderIsNoFolder',
      message: expect.stringContaining('MELDPAD_DATA'),
    });
    expect(await complaint({ dataFolder: join(dataFolder, 'below') })).toMatchObject({ code: 'dataFolderIsNoFolder' });
  });

  it('is explained when nothing can be written there', async () => {
    const closed = join(work, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    const dataFolder = isRoot ? '/proc/meldpad' : join(closed, 'data'); // root may write anywhere but there
    expect(await complaint({ dataFolder })).toMatchObject({
      code: 'dataFolderNotWritable',
      message: expect.stringContaining('cannot be made or written to'),
    });
  });

  it('is explained when it was made by another version of PostgreSQL', async () => {
    mkdirSync(join(work, 'older', 'postgres'), { recursive: true });
    writeFileSync(join(work, 'older', 'postgres', 'PG_VERSION'), '15\n');
    expect(await complaint({ dataFolder: join(work, 'older') })).toMatchObject({
      code: 'dataFolderOtherVersion',
      message: expect.stringMatching(/made by PostgreSQL 15; .* brings PostgreSQL 18/),
    });
  });

  it('is explained when what stands there is no database', async () => {
    mkdirSync(join(work, 'no-database', 'postgres'), { recursive: true });
    expect(await complaint({ dataFolder: join(work, 'no-database') })).toMatchObject({ code: 'dataFolderCorrupted' });
  });
});

if (isRoot) {
  describe('as root in a folder that others cannot enter', () => {
    it('keeps the data in a folder elsewhere, says where, and finds it again', async () => {
      const dataFolder = join(work, 'closed-home', 'data');
      mkdirSync(join(work, 'closed-home'), { mode: 0o700 });
      const said: string[] = [];
      const first = await startPostgres({ dataFolder, say: (message) => said.push(message) });
      try {
        expect(first.dataFolder).not.toContain(dataFolder);
        expect(said.join('\n')).toContain(`The data is kept in ${first.dataFolder}`);
        await rows(first.superuserUrl, `create table kept as select 'elsewhere' as at`);
        await first.stop();
        chmodSync(join(work, 'closed-home'), 0o755); // even when the folder could be used by now
        const again = await startPostgres({ dataFolder });
        expect(again.dataFolder).toBe(first.dataFolder);
        expect(await rows(again.superuserUrl, 'select at from kept')).toEqual([{ at: 'elsewhere' }]);
      } finally {
        await discardPostgres({ dataFolder });
        rmSync(first.dataFolder, { recursive: true, force: true });
      }
    });
  });
}

async function rows(connectionString: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined); // the server may be killed while we are connected
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function complaint(options: Parameters<typeof startPostgres>[0]): Promise<EmbeddedPostgresError> {
  try {
    const started = await startPostgres(options);
    await started.stop();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) return error;
    throw error;
  }
  throw new Error('PostgreSQL started where it should have complained.');
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

function passwordsIn(urls: Record<string, string>): string[] {
  return Object.values(urls).map((url) => new URL(url).password);
}

function postmasterPid({ dataFolder }: RunningPostgres): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}
