import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type BackendFactory,
  type IQueueBackend,
  type Job,
  type JobProgress,
  type JobsOptions,
} from 'bullmq';
import { declarationOf, type PayloadOf, type QueueName } from './registry.js';

/**
 * Where jobs are kept. On PostgreSQL under a login and a schema of its own, which that login may create: it needs `create` and
 * `temporary` on the database and nothing else.
 */
export type QueueStore =
  | { readonly kind: 'postgres'; readonly url: string; readonly schema?: string }
  | { readonly kind: 'redis'; readonly url: string; readonly prefix?: string };

/** Redis when its address is given, else PostgreSQL. */
export function queueStore(addresses: { readonly postgresUrl: string; readonly redisUrl?: string }): QueueStore {
  if (addresses.redisUrl !== undefined) return { kind: 'redis', url: addresses.redisUrl };
  return { kind: 'postgres', url: addresses.postgresUrl };
}

export type OpenQueue<Name extends QueueName = QueueName> = Queue<
  PayloadOf<Name>,
  string,
  string,
  PayloadOf<Name>,
  string,
  string,
  IQueueBackend,
  QueueStore
>;
export type OpenWorker = Worker<unknown, string, string, IQueueBackend, JobProgress, QueueStore>;
export type JobWork = (job: Job<unknown, string>) => Promise<string>;

/** A connection that was cut at a bad moment may never answer: nothing waits for it longer. */
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 30_000 };

/** How many jobs a worker may have open at the database beside its listening connection. */
const POOL = 3;

/** Same calls, either store. */
const backendOf: BackendFactory<IQueueBackend, QueueStore> = (name, { connection, ...rest }, more) => {
  if (connection.kind === 'redis')
    return createRedisBackend(name, { ...rest, connection: { url: connection.url } }, more);
  const { url, schema = 'bullmq' } = connection;
  return createPostgresBackend(
    name,
    { ...rest, connection: { connectionString: url, schema, max: POOL, ...patience } },
    more,
  );
};

/** Makes what BullMQ needs in PostgreSQL, or brings it up to date; nothing on Redis. Several processes may call it at once. */
export async function prepareStore(store: QueueStore): Promise<void> {
  if (store.kind === 'redis') return;
  const { url, schema = 'bullmq' } = store;
  const connection = { connectionString: url, schema, max: 1, migrate: true, ...patience };
  const backend = createPostgresBackend('migrations', { connection });
  try {
    await backend.waitUntilReady();
  } finally {
    await backend.close();
  }
}

export function openQueue<Name extends QueueName>(name: Name, store: QueueStore): OpenQueue<Name> {
  const { attempts, backoff, removeOnComplete, removeOnFail } = declarationOf(name);
  const defaultJobOptions: JobsOptions = { attempts, backoff, removeOnComplete, removeOnFail, stackTraceLimit: 0 };
  return new Queue(name, { connection: store, defaultJobOptions, ...prefixOf(store) }, backendOf);
}

export function openWorker(name: QueueName, store: QueueStore, work: JobWork): OpenWorker {
  const { concurrency } = declarationOf(name);
  const options = {
    connection: store,
    concurrency,
    autorun: false,
    // After an outage the next job should not wait for the default of 15 seconds.
    runRetryDelay: 1_000,
    lockDuration: 15_000,
    stalledInterval: 10_000,
    // A process that is killed over a job is no fault of the job.
    maxStalledCount: 100,
    ...prefixOf(store),
  };
  return new Worker(name, work, options, backendOf);
}

function prefixOf(store: QueueStore): { readonly prefix?: string } {
  return store.kind === 'redis' && store.prefix !== undefined ? { prefix: store.prefix } : {};
}
