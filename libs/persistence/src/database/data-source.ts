import type { Pool } from 'pg';
// Not the whole package: its index loads every driver and the entity decorators, some megabytes that nothing here uses.
import { DataSource } from 'typeorm/data-source/DataSource.js';
import { FirstSchema1795132800000 } from '../migrations/1795132800000-first-schema.js';
import { Standing1795824000000 } from '../migrations/1795824000000-standing.js';
import { Editions1796428800000 } from '../migrations/1796428800000-editions.js';
import { Registers1797000000000 } from '../migrations/1797000000000-registers.js';
import { SchoolTasks1798000000000 } from '../migrations/1798000000000-school-tasks.js';
import { Drafts1799000000000 } from '../migrations/1799000000000-drafts.js';
import { Readings1799100000000 } from '../migrations/1799100000000-readings.js';
import { Clusters1799200000000 } from '../migrations/1799200000000-clusters.js';
import { Leftovers1799300000000 } from '../migrations/1799300000000-leftovers.js';
import { functionStatements } from '../functions/index.js';
import { Database } from './database.js';

export interface DatabaseOptions {
  /** `postgres://` address with login and database. */
  readonly url: string;
  /** Connections at most; 10 when left out. */
  readonly connections?: number;
}

/** The migrations in order; a class per change, never edited once released. */
const migrations = [
  FirstSchema1795132800000,
  Standing1795824000000,
  Editions1796428800000,
  Registers1797000000000,
  SchoolTasks1798000000000,
  Drafts1799000000000,
  Readings1799100000000,
  Clusters1799200000000,
  Leftovers1799300000000,
];

/** What every connection of the runtime is opened with: plans are made once, and no statement is long enough to be worth compiling. */
export const connectionOptions = '-c plan_cache_mode=force_generic_plan -c jit=off';

/** No entities: every statement is written for its page. TypeORM keeps the pool and the migrations. */
export function createDataSource({ url, connections = 10 }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize: connections,
    migrations,
    migrationsTableName: 'meldpad_migrations',
    migrationsTransactionMode: 'all',
    extra: { application_name: 'meldpad', options: connectionOptions },
  });
}

/** The pool that TypeORM keeps, for prepared statements. The data source must be initialised. */
export function databaseOf(dataSource: DataSource): Database {
  if (!('master' in dataSource.driver)) throw new Error('the data source has no pool of PostgreSQL');
  return new Database(dataSource.driver.master as Pool);
}

const MIGRATING = 7_316_405;

/** Brings the schema up to date, as its owner; one process at a time. Answers the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const dataSource = await createDataSource({ url: ownerUrl, connections: 2 }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(${MIGRATING})`);
    const ran = await dataSource.runMigrations();
    await dataSource.transaction(async (manager) => {
      for (const statement of functionStatements) await manager.query(statement);
    });
    return ran.map(({ name }) => name);
  } finally {
    await lock.query(`select pg_advisory_unlock(${MIGRATING})`).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}
