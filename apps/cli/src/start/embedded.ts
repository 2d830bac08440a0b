import { rmSync } from 'node:fs';
import { asSuperuser, discardPostgres, EmbeddedPostgresError, ensureLogins, startPostgres } from '#libs/embedded';
import type { RunningPostgres } from '#libs/embedded';
import { migrate } from '#libs/persistence';
import { headsFolderOf } from './heads-folder.js';
import type { EmbeddedOptions } from './options.js';
import { host, startProduct } from './product.js';
import type { RunningProduct } from './product.js';
import { portIsFree } from './port.js';

export interface RunningEmbedded extends RunningProduct {
  readonly dataFolder: string;
}

const logins = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;
/** The queue makes a schema of its own and keeps it up to date itself. */
const roomForQueue = 'grant create, temporary on database meldpad to meldpad_queue';

/**
 * PostgreSQL, server, worker and login provider in one process.
 * @throws PortUnavailable, EmbeddedPostgresError
 */
export async function startEmbedded(
  options: EmbeddedOptions,
  say: (message: string) => void,
): Promise<RunningEmbedded> {
  const { dataFolder, fresh, port } = options;
  await portIsFree(port, host);
  if (fresh) say(`Removed what was in ${await discardPostgres({ dataFolder })}.`);
  const postgres = ownPostgres(await startPostgres({ dataFolder, say }));
  try {
    // Heads of logs that were just thrown away would make the check report them as gone, for ever.
    if (fresh) rmSync(headsFolderOf(postgres.secretsFolder), { recursive: true, force: true });
    const { meldpad_app: app, meldpad_queue: queue } = await prepareDatabase(postgres, say);
    const running = await startProduct(options, { urls: { app, queue }, secretsFolder: postgres.secretsFolder });
    const stop = async (): Promise<void> => {
      await running.stop();
      await postgres.stop();
    };
    return { ...running, dataFolder: postgres.dataFolder, stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Two processes on one data folder would each run the clock. */
function ownPostgres(postgres: RunningPostgres): RunningPostgres {
  if (postgres.inUseBy === undefined) return postgres;
  const { dataFolder, inUseBy } = postgres;
  throw new EmbeddedPostgresError(
    'inUse',
    `The data in ${dataFolder} is in use by process ${inUseBy}. Stop that Meldpad first, or name another folder in MELDPAD_DATA.`,
  );
}

async function prepareDatabase(
  { superuserUrl, secretsFolder }: RunningPostgres,
  say: (message: string) => void,
): Promise<Record<(typeof logins)[number], string>> {
  const urls = await ensureLogins({ superuserUrl, names: logins, secretsFolder });
  await asSuperuser(superuserUrl, (client) => client.query(roomForQueue));
  const migrations = await migrate(urls.meldpad_owner);
  if (migrations.length > 0)
    say(`Brought the database up to date (${migrations.length} ${migrations.length === 1 ? 'step' : 'steps'}).`);
  return urls;
}
