import { existsSync } from 'node:fs';
import { resolve, join } from 'node:path';
import type { KeyProvider } from '#libs/application';
import { createDataSource, databaseOf, keysFromGivenFile, type Database } from '#libs/persistence';
import { headsFolderOf } from '../start/heads-folder.js';
import { Explained, needed } from './run-once.js';

/** A system that stands: its database under the runtime login, its keys, and where the heads of its logs are. */
export interface Opened {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly headsFolder: string;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The production system that the environment names, or the embedded one in its data folder. @throws Explained */
export function openSystem(environment: Environment, say: (line: string) => void): Promise<Opened> {
  return environment['DATABASE_URL'] ? openProduction(environment) : openEmbedded(environment, say);
}

async function openProduction(environment: Environment): Promise<Opened> {
  const keys = keysFromGivenFile(needed(environment, 'MASTER_KEY_FILE', 'the file with the master key'));
  const headsFolder = needed(environment, 'HEADS_FOLDER', 'the folder with the signed heads of the logs');
  const url = needed(environment, 'DATABASE_URL', 'the address of PostgreSQL under the login meldpad_app');
  return { ...(await onDatabase(url)), keys, headsFolder };
}

async function openEmbedded(environment: Environment, say: (line: string) => void): Promise<Opened> {
  const dataFolder = resolve(environment['MELDPAD_DATA'] || '.meldpad');
  if (!existsSync(dataFolder))
    throw new Explained(
      `There is nothing in ${dataFolder}. Name the data folder in MELDPAD_DATA, or set DATABASE_URL for a production system.`,
    );
  // Only here: production has no embedded PostgreSQL to load.
  const { ensureLogins, startPostgres } = await import('#libs/embedded');
  const postgres = await startPostgres({ dataFolder, say });
  const names = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;
  const { superuserUrl, secretsFolder } = postgres;
  const { meldpad_app: url } = await ensureLogins({ superuserUrl, names, secretsFolder });
  const { database, close } = await onDatabase(url);
  return {
    database,
    keys: keysFromGivenFile(join(secretsFolder, 'master-key')),
    headsFolder: headsFolderOf(secretsFolder),
    async close() {
      await close();
      await postgres.stop();
    },
  };
}

async function onDatabase(url: string): Promise<Pick<Opened, 'database' | 'close'>> {
  const dataSource = await createDataSource({ url, connections: 4 }).initialize();
  return { database: databaseOf(dataSource), close: () => dataSource.destroy() };
}
