import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connectionOptions } from '#libs/persistence';
import { AuditFailed } from '../audit.js';
import { treeTime } from '../processor-time.js';
import type { BenchPlace } from '../place.js';
import type { Written } from '../recording-database.js';

/** What PostgreSQL's own load program reached. */
export interface Reached {
  /** Per second. */
  readonly rate: number;
  /** Processor milliseconds of the database, per statement. */
  readonly database: number;
}

export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0;

/**
 * The same writing statement by pgbench: it cannot carry values of its own for every call, so they lie in a table beside, and each call
 * looks up its row.
 * @param ready statements of one client after the other, as many for each
 */
export async function byPgbench(
  { past, urls, postmaster, secretsFolder }: BenchPlace,
  ready: readonly (readonly Written[])[],
): Promise<Reached> {
  const [[first] = []] = ready;
  if (first === undefined) throw new Error('nothing for pgbench to do');
  const { name } = first.statement;
  const columns = await typesOf(past, name);
  const list = columns.map((_, index) => `v${index + 1}`);
  await past.query('drop table if exists meldpad.bench_write');
  await past.query(
    `create table meldpad.bench_write (client integer, n integer, ${columns.map((type, index) => `v${index + 1} ${type}`).join(', ')}, primary key (client, n))`,
  );
  await past.query('grant select on meldpad.bench_write to meldpad_app');
  const insert = {
    name: 'bench_ready',
    text: `insert into meldpad.bench_write values (${[...columns, '', ''].map((_, index) => `$${index + 1}`).join(', ')})`,
  };
  await past.query('begin');
  for (const [client, sequence] of ready.entries()) {
    for (const [index, { values }] of sequence.entries())
      await past.query({ ...insert, values: [client, index + 1, ...values] });
  }
  await past.query('commit');
  await past.query('analyze meldpad.bench_write');
  const script = join(secretsFolder, 'bench-write.sql');
  writeFileSync(
    script,
    `\\set n :n + 1\nselect a.* from meldpad.bench_write w cross join lateral meldpad.${name}(${list.map((column) => `w.${column}`).join(', ')}) a where w.client = :client_id and w.n = :n;\n`,
  );
  const each = Math.min(...ready.map(({ length }) => length));
  const before = treeTime(postmaster);
  const rate = await run(urls.app, script, ready.length, each);
  return { rate, database: (treeTime(postmaster) - before) / (each * ready.length) };
}

async function typesOf(past: BenchPlace['past'], name: string): Promise<readonly string[]> {
  const { rows } = await past.query<{ type: string }>(
    `select format_type(t.oid, null) as type from pg_proc p cross join lateral unnest(p.proargtypes) with ordinality as t (oid, place)
      where p.pronamespace = 'meldpad'::regnamespace and p.proname = $1 order by t.place`,
    [name],
  );
  return rows.map(({ type }) => type);
}

async function run(url: string, script: string, clients: number, each: number): Promise<number> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(clients),
    '-j',
    '1',
    '-t',
    String(each),
    '-D',
    'n=0',
    '-f',
    script,
  ];
  const login = {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: password,
    PGDATABASE: pathname.slice(1),
    PGOPTIONS: connectionOptions,
    PATH: '/usr/local/bin:/usr/bin:/bin',
  };
  const { stdout } = await promisify(execFile)('pgbench', args, { env: login });
  const processed = /number of transactions actually processed: (\d+)/.exec(stdout)?.[1];
  if (Number(processed) !== clients * each)
    throw new AuditFailed(`pgbench did ${processed} of ${clients * each} statements`);
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}
