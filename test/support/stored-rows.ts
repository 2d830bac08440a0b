import pg from 'pg';
import type { TestDatabase } from './postgres.js';

/** Written by reading, by being logged in, and each minute by whoever signs the heads of the logs, which is no harm. */
const kept = ['session', 'reading', 'head'];
/** Written behind a request, by the worker, for what came before. */
const later = ['outbox', 'notification', 'mail_outbox'];

/** How many rows each table of ours holds. */
export async function storedRows(database: TestDatabase): Promise<Readonly<Record<string, number>>> {
  const client = new pg.Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; quoted: string }>(
      `select relname as name, format('%I.%I', nspname, relname) as quoted from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and nspname in ('meldpad', 'keystore') order by 1`,
    );
    const counted: Record<string, number> = {};
    for (const { name, quoted } of tables.filter((table) => ![...kept, ...later].includes(table.name))) {
      const { rows } = await client.query<{ count: string }>(`select count(*) from ${quoted}`);
      counted[name] = Number(rows[0]?.count);
    }
    return counted;
  } finally {
    await client.end();
  }
}
