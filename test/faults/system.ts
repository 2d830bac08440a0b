import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureLogins } from '../../libs/embedded/src/postgres/index.js';
import { Program } from './program.js';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const logins = ['meldpad_owner', 'meldpad_app', 'meldpad_queue'] as const;

export const targets = ['server', 'worker', 'database'] as const;
export type Target = (typeof targets)[number];

interface DatabasePlace {
  readonly superuserUrl: string;
  readonly secretsFolder: string;
  readonly dataFolder: string;
  readonly port: number;
}

/**
 * The product as it was built, on a data folder of its own: the server of the embedded mode (which works off jobs too), a second worker
 * as in production, and PostgreSQL with all its durable settings. Each can be killed without warning, and comes back.
 */
export class System {
  /** Programs that ended though nobody killed them: a database that goes should end none. */
  endedByThemselves = 0;
  private removed = false;
  private databaseBack: Promise<void> = Promise.resolve();
  private readonly starting = new Map<Program, Promise<void>>();

  private constructor(
    readonly origin: string,
    private readonly folder: string,
    private readonly database: DatabasePlace,
    private readonly programs: Readonly<Record<'server' | 'worker', Program>>,
  ) {}

  static async start(): Promise<System> {
    for (const file of [serverFile, workerFile])
      if (!existsSync(file)) throw new Error(`${file} is not built: run "npm run build" first`);
    const folder = mkdtempSync(join(tmpdir(), 'meldpad-faults-'));
    chmodSync(folder, 0o711);
    const database = await startDatabase(join(folder, 'data'));
    const { superuserUrl, secretsFolder } = database;
    const urls = await ensureLogins({ superuserUrl, names: logins, secretsFolder });
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const limits = {
      LIMIT_LOGIN: '1000000',
      LIMIT_INTAKE: '1000000',
      LIMIT_RECEIPT: '1000000',
      LIMIT_DRAFT: '1000000',
    };
    const server = new Program({
      name: 'server',
      args: [serverFile],
      environment: { MELDPAD_DATA: join(folder, 'data'), PORT: String(port), LOG_LEVEL: 'error', ...limits },
      isReady: () => answers(origin),
    });
    const worker = new Program({
      name: 'worker',
      args: [workerFile],
      environment: {
        DATABASE_URL: urls.meldpad_app,
        QUEUE_DATABASE_URL: urls.meldpad_queue,
        MASTER_KEY_FILE: join(secretsFolder, 'master-key'),
        HEADS_FOLDER: join(folder, 'heads-of-the-worker'),
        PUBLIC_ADDRESS: origin,
      },
      isReady: (output) => output.includes('The worker is ready.'),
    });
    const system = new System(origin, folder, database, { server, worker });
    try {
      await server.start();
      await worker.start();
    } catch (error) {
      await system.remove();
      throw error;
    }
    void system.supervise();
    return system;
  }

  /** For the audit: sees every row, which no login of the product does. */
  get superuserUrl(): string {
    return Object.assign(new URL(this.database.superuserUrl), { pathname: '/meldpad' }).href;
  }

  get masterKeyFile(): string {
    return join(this.database.secretsFolder, 'master-key');
  }

  /**
   * Kill -9, without any warning, and back again. The others go on meanwhile; only the server is not started while the database is away,
   * since the embedded mode would start it, on a port that the worker does not know.
   */
  async killAndRestart(target: Target): Promise<void> {
    if (target === 'database') {
      await this.starting.get(this.programs.server);
      process.kill(this.postmaster(), 'SIGKILL');
      this.databaseBack = startDatabase(join(this.folder, 'data'), this.database.port).then(() => undefined);
      return this.databaseBack;
    }
    const program = this.programs[target];
    await this.up(program, program.kill());
  }

  /** A program that ended is started again, as a supervisor would. */
  private async supervise(): Promise<void> {
    while (!this.removed) {
      for (const program of Object.values(this.programs)) {
        if (program.isRunning || this.starting.has(program)) continue;
        this.endedByThemselves += 1;
        this.up(program).catch(() => undefined);
      }
      await pause(100);
    }
  }

  private up(program: Program, after: Promise<void> = Promise.resolve()): Promise<void> {
    const up = after
      .then(() => this.databaseBack)
      .then(() => untilItStays(program))
      .finally(() => this.starting.delete(program));
    this.starting.set(program, up);
    return up;
  }

  async remove(): Promise<void> {
    this.removed = true;
    await this.programs.worker.stop();
    await this.programs.server.stop();
    await this.databaseBack.catch(() => undefined);
    if (existsSync(this.lockFile())) process.kill(this.postmaster(), 'SIGINT');
    while (existsSync(this.lockFile())) await pause(50);
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.database.dataFolder, { recursive: true, force: true });
  }

  private postmaster(): number {
    return Number(readFileSync(this.lockFile(), 'utf8').split('\n')[0]);
  }

  private lockFile(): string {
    return join(this.database.dataFolder, 'postgres', 'postmaster.pid');
  }
}

const serverFile = join(root, 'dist/apps/cli/src/start.js');
const workerFile = join(root, 'dist/apps/worker/src/main.js');

async function startDatabase(dataFolder: string, port?: number): Promise<DatabasePlace> {
  const args = [
    join(import.meta.dirname, 'start-database.mjs'),
    dataFolder,
    ...(port === undefined ? [] : [String(port)]),
  ];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  return JSON.parse(stdout) as DatabasePlace;
}

/** The database may be away just then: then it is started again, as a supervisor would. */
async function untilItStays(program: Program): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      return await program.start();
    } catch (error) {
      await program.kill();
      if (left === 0) throw error;
      await pause(500);
    }
  }
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
