import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from '../faults/program.js';
import { freePort } from './free-port.js';
import { Caller } from './http.js';
import { loggedInAt } from './logging-in.js';

const startFile = join(import.meta.dirname, '../../dist/apps/cli/src/start.js');
const plenty = '1000000';

/** The product in a process of its own, as `npm start` runs it: it can be killed without warning, and comes back on the same data. */
export class KillableProduct {
  /** Without a login. */
  readonly caller: Caller;

  private constructor(
    readonly address: string,
    private readonly folder: string,
    private readonly program: Program,
  ) {
    this.caller = new Caller(address);
  }

  static async start(): Promise<KillableProduct> {
    if (!existsSync(startFile)) throw new Error(`${startFile} is not built: run "npm run build" first`);
    const folder = mkdtempSync(join(tmpdir(), 'meldpad-killable-'));
    chmodSync(folder, 0o711);
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const program = new Program({
      name: 'the product',
      args: [startFile],
      environment: {
        MELDPAD_DATA: join(folder, 'data'),
        PORT: String(port),
        LOG_LEVEL: 'error',
        LIMIT_INTAKE: plenty,
        LIMIT_RECEIPT: plenty,
        LIMIT_DRAFT: plenty,
        LIMIT_LOGIN: plenty,
      },
      isReady: () =>
        fetch(`${address}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        ),
    });
    await program.start();
    return new KillableProduct(address, folder, program);
  }

  /** Logged in for real, as the demo person with this login name. */
  as(login: string): Promise<Caller> {
    return loggedInAt(this.address, login);
  }

  /** Kill -9. */
  kill(): Promise<void> {
    return this.program.kill();
  }

  restart(): Promise<void> {
    return this.program.start();
  }

  async remove(): Promise<void> {
    if (!this.program.isRunning) await this.program.start();
    await this.program.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
