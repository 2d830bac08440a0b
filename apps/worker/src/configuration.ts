import { queueStore, type QueueStore } from '#libs/jobs';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything a worker has to be told. */
export interface WorkerConfiguration {
  /** PostgreSQL under the runtime login, which owns nothing. */
  readonly databaseUrl: string;
  readonly queue: QueueStore;
  /** File with the master key: 32 bytes in base64. */
  readonly masterKeyFile: string;
  /** Folder for the signed heads of logs, outside the database. */
  readonly headsFolder: string;
  /** Where browsers find Meldpad: the one link in a mail. */
  readonly publicAddress: string;
}

/** A setting that the process cannot start with: which one, and the cure. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the configuration of a worker; its names are those of the server.
 * @throws ConfigurationError
 */
export function configurationFrom(environment: Environment = process.env): WorkerConfiguration {
  const needed = (name: string, why: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new ConfigurationError(`Set ${name}: ${why}.`);
    return value;
  };
  const redisUrl = environment['REDIS_URL'];
  return {
    databaseUrl: needed('DATABASE_URL', 'the address of PostgreSQL under the runtime login'),
    queue: queueStore({
      postgresUrl: redisUrl
        ? ''
        : needed('QUEUE_DATABASE_URL', 'the address of PostgreSQL under the login of the queue, or set REDIS_URL'),
      ...(redisUrl ? { redisUrl } : {}),
    }),
    masterKeyFile: needed('MASTER_KEY_FILE', 'the file with the master key, kept outside the database'),
    headsFolder: needed('HEADS_FOLDER', 'the folder for signed heads of the logs, kept outside the database'),
    publicAddress: needed('PUBLIC_ADDRESS', 'where browsers find Meldpad'),
  };
}
