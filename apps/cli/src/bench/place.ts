import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureLogins, startPostgres } from '#libs/embedded';
import { migrate } from '#libs/persistence';
import type { ProductPlace } from '../start/product.js';
import { AuditFailed } from './audit.js';
import { parentOf } from './processor-time.js';

/** A database of its own, durable as the product's, for one bench; gone afterwards. */
export interface BenchPlace extends ProductPlace {
  /** The superuser's connection: to fill tables fast and to audit them past every wall. Never used in a measured window. */
  readonly past: pg.Client;
  readonly postmaster: number;
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** What makes a commit survive a power cut. */
const durable = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

export async function makePlace(): Promise<BenchPlace> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'meldpad-bench-'));
  chmodSync(dataFolder, 0o711);
  const postgres = await startPostgres({ dataFolder });
  const names = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;
  const urls = await ensureLogins({
    superuserUrl: postgres.superuserUrl,
    names,
    secretsFolder: postgres.secretsFolder,
  });
  const past = new pg.Client({ connectionString: inside(postgres.superuserUrl, urls.meldpad_app), ssl: false });
  await past.connect();
  const stop = async (): Promise<void> => {
    await past.end();
    await postgres.stop();
    for (const folder of new Set([postgres.dataFolder, dataFolder])) rmSync(folder, { recursive: true, force: true });
  };
  await past.query('grant create, temporary on database meldpad to meldpad_queue');
  await migrate(urls.meldpad_owner);
  const { rows } = await past.query<{ pid: number }>('select pg_backend_pid() as pid');
  return {
    urls: { app: urls.meldpad_app, queue: urls.meldpad_queue },
    secretsFolder: postgres.secretsFolder,
    past,
    postmaster: parentOf(rows[0]?.pid ?? 0),
    settings: await assertDurable(urls.meldpad_app),
    stop,
  };
}

/** Asked as the very login that is measured. @throws AuditFailed when a commit could be lost */
async function assertDurable(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: url, ssl: false });
  await client.connect();
  const settings: Record<string, string> = {};
  for (const name of durable) {
    const { rows } = await client.query<Record<string, string>>(`show ${name}`);
    settings[name] = rows[0]?.[name] ?? '';
    if (settings[name] !== 'on') throw new AuditFailed(`${name} is ${settings[name]}: these figures would not count`);
  }
  await client.end();
  return settings;
}

/** The superuser's login in the database of the other address. */
function inside(superuserUrl: string, url: string): string {
  const address = new URL(superuserUrl);
  address.pathname = new URL(url).pathname;
  return address.href;
}
