import { join } from 'node:path';
import {
  type BehaviourCheck,
  Clock,
  DemoGuide,
  type DiagramMaker,
  type Simulator,
  LoginDirectory,
  Mailer,
  MailOutbox,
  SettableClock,
} from '#libs/application';
import { demoLogins, DevelopmentLogin, EmbeddedClock, EmbeddedDemoGuide, LocalMailer, seedDemo } from '#libs/embedded';
import { HttpSettings } from '#libs/http';
import { IdentitySettings, SystemTime } from '#libs/identity';
import { queueStore } from '#libs/jobs';
import type { Part } from '#libs/jobs';
import {
  createDataSource,
  databaseOf,
  keysFromFile,
  PostgresClockStore,
  PostgresLoginDirectory,
  PostgresOrganisationFounding,
} from '#libs/persistence';
import { headsFolderOf } from './heads-folder.js';
import { createLog, productModule, screensFolder, serve } from '../../../server/src/index.js';
import type { RunningServer } from '../../../server/src/index.js';
import { DevelopmentLogins, developmentIssuer } from './development-logins.js';
import { keptKey } from './kept-key.js';
import type { EmbeddedOptions } from './options.js';

/** Where the product finds its database and its keys. */
export interface ProductPlace {
  readonly urls: { readonly app: string; readonly queue: string };
  readonly secretsFolder: string;
}

export interface ProductOptions extends Omit<EmbeddedOptions, 'dataFolder' | 'fresh'> {
  /** Server and worker both when left out. */
  readonly part?: Part;
  /** Explores draft editions; in a thread started like this process when left out. */
  readonly check?: BehaviourCheck;
  /** Draws protocols; in a thread started like this process when left out. */
  readonly diagrams?: DiagramMaker;
  /** Tries drafts on cases; in a thread started like this process when left out. */
  readonly simulator?: Simulator;
}

export interface RunningProduct {
  readonly address: string;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

export const host = '127.0.0.1';
const callbackPath = '/api/v1/login/callback';

/**
 * Server, worker, development login and demo organisation on a database that stands ready.
 * @throws PortUnavailable
 */
export async function startProduct(
  options: ProductOptions,
  { urls, secretsFolder }: ProductPlace,
): Promise<RunningProduct> {
  const { port, limits, logLevel, redisUrl, check, diagrams, simulator, part = 'both' } = options;
  const publicAddress = `http://localhost:${port}`;
  const dataSource = await createDataSource({ url: urls.app }).initialize();
  try {
    const database = databaseOf(dataSource);
    const keys = keysFromFile(join(secretsFolder, 'master-key'));
    const clock = await EmbeddedClock.takeUp(new PostgresClockStore(database), new SystemTime());
    await seedDemo(new PostgresOrganisationFounding(database, keys, clock), developmentIssuer);
    const login = developmentLogin(publicAddress, secretsFolder);
    const screens = screensFolder();
    const http = new HttpSettings({ secureCookies: false, limits, trustedProxies: [], ...(screens && { screens }) });
    const module = productModule({
      part,
      database,
      keys,
      queue: queueStore({ postgresUrl: urls.queue, redisUrl }),
      identity: identityOf(login, publicAddress, secretsFolder),
      http,
      publicAddress,
      headsFolder: headsFolderOf(secretsFolder),
      embedded: true,
      ...(check && { check }),
      ...(diagrams && { diagrams }),
      ...(simulator && { simulator }),
      surroundings: [
        { provide: SettableClock, useValue: clock },
        { provide: Clock, useExisting: SettableClock },
        {
          provide: LoginDirectory,
          useValue: new DevelopmentLogins(login.issuer, new PostgresLoginDirectory(database)),
        },
        { provide: DemoGuide, useClass: EmbeddedDemoGuide },
        { provide: Mailer, inject: [MailOutbox], useFactory: (outbox: MailOutbox) => new LocalMailer(outbox) },
      ],
    });
    const before = login.before.bind(login);
    const server = await serve({ module, settings: http, logger: createLog(logLevel), host, port, before });
    const stop = async (): Promise<void> => {
      await server.close();
      await dataSource.destroy();
    };
    return { address: publicAddress, server, stop };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

function developmentLogin(publicAddress: string, secrets: string): DevelopmentLogin {
  const redirectUri = `${publicAddress}${callbackPath}`;
  return new DevelopmentLogin({
    publicAddress,
    redirectUri,
    afterLogout: `${publicAddress}/`,
    secrets,
    people: demoLogins(),
  });
}

function identityOf(
  { issuer, clientId, clientSecret }: DevelopmentLogin,
  publicAddress: string,
  secretsFolder: string,
): IdentitySettings {
  const sessionKey = keptKey(join(secretsFolder, 'session-key'));
  return new IdentitySettings({ issuer, clientId, clientSecret, publicAddress, callbackPath, sessionKey });
}
