import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SimulatorHere, type BehaviourCheck } from '#libs/application';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { headsFolderOf } from '../../apps/cli/src/start/heads-folder.js';
import { startProduct } from '../../apps/cli/src/start/product.js';
import { DiagramsHere } from '../../libs/diagrams/src/drawing.js';
import type { EmbeddedOptions } from '../../apps/cli/src/start/options.js';
import { freePort } from './free-port.js';
import { Caller } from './http.js';
import { loggedInAt } from './logging-in.js';
import { testDatabase } from './postgres.js';
import type { TestDatabase } from './postgres.js';

export interface TestProduct {
  readonly address: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** What a command needs to open this system. */
  readonly environment: Readonly<Record<'DATABASE_URL' | 'MASTER_KEY_FILE' | 'HEADS_FOLDER', string>>;
  /** Without a login. */
  readonly caller: Caller;
  /** Logged in for real, as the demo person with this login name. */
  as(login: string): Promise<Caller>;
  close(): Promise<void>;
}

/** Limits that no test meets by accident. */
const plenty: EmbeddedOptions['limits'] = { login: 100_000, intake: 100_000, receipt: 100_000, draft: 100_000 };

/** The whole product, as `npm start` runs it, on a database of its own. */
export async function startTestProduct(
  limits: Partial<EmbeddedOptions['limits']> = {},
  check?: BehaviourCheck,
): Promise<TestProduct> {
  const database = await testDatabase();
  await asSuperuser(database.urls.superuser, (client) =>
    client.query(`grant create, temporary on database ${database.name} to meldpad_queue`),
  );
  const secretsFolder = mkdtempSync(join(tmpdir(), 'meldpad-product-'));
  const [diagrams, simulator] = [new DiagramsHere(), new SimulatorHere()];
  const options = {
    port: await freePort(),
    logLevel: 'error',
    limits: { ...plenty, ...limits },
    check,
    diagrams,
    simulator,
  } as const;
  const product = await startProduct(options, { urls: database.urls, secretsFolder });
  const caller = new Caller(product.address);
  return {
    address: product.address,
    app: product.server.app,
    database,
    environment: {
      DATABASE_URL: database.urls.app,
      MASTER_KEY_FILE: join(secretsFolder, 'master-key'),
      HEADS_FOLDER: headsFolderOf(secretsFolder),
    },
    caller,
    as: (login) => loggedInAt(product.address, login),
    async close() {
      await product.stop();
      rmSync(secretsFolder, { recursive: true, force: true });
      await database.drop();
    },
  };
}
