import 'reflect-metadata';
import { Clock, EditionDiagrams, Mailer, RealClock } from '#libs/application';
import { IdentitySettingsError } from '#libs/identity';
import { createDataSource, databaseOf, keysFromGivenFile, MasterKeyUnusable } from '#libs/persistence';
import { configurationFrom, ConfigurationError } from './configuration.js';
import { createLog } from './log.js';
import { productModule } from './product.module.js';
import { PortUnavailable, serve, stopOnSignal } from './serve.js';
import { NoMail } from './no-mail.js';

/** The server of a production system: requests only; a worker elsewhere does what falls due. */
async function main(): Promise<void> {
  const configuration = configurationFrom(process.env, 'server');
  const { databaseUrl, masterKeyFile, host, port, http: settings, logLevel, ...rest } = configuration;
  const logger = createLog(logLevel);
  const keys = keysFromGivenFile(masterKeyFile);
  const dataSource = await createDataSource({ url: databaseUrl }).initialize();
  const surroundings = [
    { provide: Clock, useClass: RealClock },
    { provide: Mailer, useClass: NoMail },
  ];
  const module = productModule({
    ...rest,
    database: databaseOf(dataSource),
    keys,
    http: settings,
    surroundings,
    embedded: false,
  });
  const server = await serve({ module, settings, logger, host, port });
  logger.info({ address: server.address }, 'ready');
  void server.app.get(EditionDiagrams).drawAhead();
  const say = (message: string): void => logger.error(message);
  stopOnSignal(async () => {
    await server.close();
    await dataSource.destroy();
  }, say);
}

/** Failures that tell whoever runs it what to do. */
const explained = [ConfigurationError, IdentitySettingsError, MasterKeyUnusable, PortUnavailable] as const;

main().catch((error: unknown) => {
  const told = explained.some((known) => error instanceof known);
  const text = error instanceof Error ? (told ? error.message : (error.stack ?? error.name)) : 'unknown failure';
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
