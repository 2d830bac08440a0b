import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { QueueStore } from '#libs/jobs';
import { testDatabase } from '../support/postgres.js';

/** A place for queues of a spec's own. */
export interface TestStore {
  readonly store: QueueStore;
  /** Everything in it goes, as when Redis restarts empty or the schema is dropped. */
  lose(): Promise<void>;
  remove(): Promise<void>;
}

export async function postgresStore(): Promise<TestStore> {
  const database = await testDatabase();
  const queue = new URL(database.urls.queue).username;
  const superuser = new pg.Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  await superuser.query(
    `grant create, temporary on database ${pg.escapeIdentifier(database.name)} to ${pg.escapeIdentifier(queue)}`,
  );
  return {
    store: { kind: 'postgres', url: database.urls.queue },
    async lose() {
      while (!(await dropped(superuser)));
    },
    async remove() {
      await superuser.end();
      await database.drop();
    },
  };
}

/** False when the workers at it and this one waited for each other, and this one was chosen to give way. */
async function dropped(superuser: pg.Client): Promise<boolean> {
  try {
    await superuser.query('drop schema if exists bullmq cascade');
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '40P01') return false;
    throw error;
  }
}

/** True where a `redis-server` can be started. */
export const redisIsPresent = spawnSync('redis-server', ['--version']).status === 0;

export async function redisStore(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'meldpad-redis-'));
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    stdio: 'ignore',
  });
  const redis = new Redis({ host: '127.0.0.1', port, retryStrategy: () => 50 });
  redis.on('error', () => undefined); // not up yet, or stopped at the end
  await redis.ping();
  return {
    store: { kind: 'redis', url: `redis://127.0.0.1:${port}` },
    async lose() {
      await redis.flushall();
    },
    async remove() {
      redis.disconnect();
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGKILL');
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
