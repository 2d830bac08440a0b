import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDataSource, databaseOf, keysFromGivenFile, MasterKeyUnusable } from '#libs/persistence';
import { ConfigurationError, configurationFrom } from './configuration.js';
import { workerModule } from './worker.module.js';

/** A worker of a production system: relays, sweeps and works off jobs. Any number may run; each can be killed at any moment. */
async function main(): Promise<void> {
  const { databaseUrl, masterKeyFile, ...rest } = configurationFrom();
  const keys = keysFromGivenFile(masterKeyFile);
  const logger = new ConsoleLogger('Worker', { json: true, logLevels: ['warn', 'error', 'fatal'] });
  const dataSource = await createDataSource({ url: databaseUrl, connections: 16 }).initialize();
  const module = workerModule({ ...rest, database: databaseOf(dataSource), keys });
  const app = await NestFactory.createApplicationContext(module, { logger, abortOnError: false });
  await app.init();
  process.stdout.write('The worker is ready.\n');
  stopOnSignal(async () => {
    await app.close();
    await dataSource.destroy();
  });
}

/** Finishes what is under way; a second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `Stopping did not go cleanly: ${error instanceof Error ? error.name : 'unknown failure'}\n`,
        );
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

main().catch((error: unknown) => {
  const told = error instanceof ConfigurationError || error instanceof MasterKeyUnusable;
  process.stderr.write(
    told ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.name) : 'unknown failure'}\n`,
  );
  process.exit(1);
});
