import { join } from 'node:path';
import { Clock, Mailer, MailOutbox, SettableClock } from '#libs/application';
import { demoLogins, DevelopmentLogin, discardPostgres, EmbeddedClock, EmbeddedPostgresError, ensureLogins, LocalMailer, seedDemo, startPostgres } from '#libs/embedded';
import type { RunningPostgres } from '#libs/embedded';
import { HttpSettings } from '#libs/http';
import { IdentitySettings, SystemTime } from '#libs/identity';
import { queueStore } from '#libs/jobs';
import { createDataSource, databaseOf, keysFromFile, migrate, PostgresClockStore, PostgresOrganisationFounding } from '#libs/persistence';
import { createLog, productModule, serve } from '../../../server/src/index.js';
import type { RunningServer } from '../../../server/src/index.js';
import { keptKey } from './kept-key.js';
import type { EmbeddedOptions } from './options.js';
import { portIsFree } from './port.js';

export interface RunningEmbedded {
  readonly address: string;
  readonly dataFolder: string;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const logins = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;

/**
 * PostgreSQL, server, worker and login provider in one process.
 * @throws PortUnavailable, EmbeddedPostgresError
 */
export async function startEmbedded(options: EmbeddedOptions, say: (message: string) => void): Promise<RunningEmbedded> {
  const { dataFolder, fresh, port } = options;
  await portIsFree(port, host);
  if (fresh) say(`Removed what was in ${await discardPostgres({ dataFolder })}.`);
  const postgres = await startPostgres({ dataFolder, say });
  try {
    return await startProduct(options, ownPostgres(postgres), say);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Two processes on one data folder would each run the clock. */
function ownPostgres(postgres: RunningPostgres): RunningPostgres {
  if (postgres.inUseBy === undefined) return postgres;
  throw new EmbeddedPostgresError('inUse', `The data in ${postgres.dataFolder} is in use by process ${postgres.inUseBy}. Stop that Meldpad first, or name another folder in MELDPAD_DATA.`);
}

async function startProduct(options: EmbeddedOptions, postgres: RunningPostgres, say: (message: string) => void): Promise<RunningEmbedded> {
  const { superuserUrl, secretsFolder } = postgres;
  const urls = await ensureLogins({ superuserUrl, names: logins, secretsFolder });
  const migrations = await migrate(urls.meldpad_owner);
  if (migrations.length > 0) say(`Brought the database up to date (${migrations.length} ${migrations.length === 1 ? 'step' : 'steps'}).`);
  const dataSource = await createDataSource({ url: urls.meldpad_app }).initialize();
  const database = databaseOf(dataSource);
  const keys = keysFromFile(join(secretsFolder, 'master-key'));
  const clock = await EmbeddedClock.takeUp(new PostgresClockStore(database), new SystemTime());

  const publicAddress = `http://localhost:${options.port}`;
  const callbackPath = '/api/v1/login/callback';
  const redirectUri = `${publicAddress}${callbackPath}`;
  const login = new DevelopmentLogin({ publicAddress, redirectUri, afterLogout: `${publicAddress}/`, secrets: secretsFolder, people: demoLogins() });
  const { issuer, clientId, clientSecret } = login;
  await seedDemo(new PostgresOrganisationFounding(database, keys, clock), issuer);

  const sessionKey = keptKey(join(secretsFolder, 'session-key'));
  const identity = new IdentitySettings({ issuer, clientId, clientSecret, publicAddress, callbackPath, sessionKey });
  const settings = new HttpSettings({ secureCookies: false, limits: options.limits, trustedProxies: [] });
  const queue = queueStore({ postgresUrl: urls.meldpad_queue, redisUrl: options.redisUrl });
  const surroundings = [
    { provide: SettableClock, useValue: clock },
    { provide: Clock, useExisting: SettableClock },
    { provide: Mailer, inject: [MailOutbox], useFactory: (outbox: MailOutbox) => new LocalMailer(outbox) },
  ];
  const module = productModule({ part: 'both', database, keys, queue, identity, http: settings, publicAddress, surroundings, embedded: true });
  const before = login.before.bind(login);
  const server = await serve({ module, settings, logger: createLog(options.logLevel), host, port: options.port, before });
  return {
    address: publicAddress,
    dataFolder: postgres.dataFolder,
    server,
    async stop() {
      await server.close();
      await dataSource.destroy();
      await postgres.stop();
    },
  };
}
