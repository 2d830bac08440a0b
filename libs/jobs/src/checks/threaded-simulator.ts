import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { SimulationRuns, Simulator } from '#libs/application';
import type { Generated, Simulated, SimulationReport, StoredCase } from '#libs/domain';
import { inAThread } from './in-a-thread.js';

/** The thread stands beside this file, and is of its kind. */
const thread = new URL(`./simulate-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** What is tried: plain data, which crosses to the thread as it is. */
export type Trying = { readonly simulated: Simulated } & (
  { readonly cases: readonly StoredCase[] } | { readonly generated: Generated }
);

/** Simulates in a thread of its own, one at a time: it keeps a processor busy, in which the process answers as always. */
export class ThreadedSimulator extends Simulator {
  private readonly running = new Set<Worker>();

  /** @param execArgv for Node, where the thread is to be started otherwise than this process was */
  constructor(private readonly execArgv?: readonly string[]) {
    super();
  }

  override stored(simulated: Simulated, cases: readonly StoredCase[]): Promise<SimulationReport> {
    return this.tried({ simulated, cases });
  }

  override made(simulated: Simulated, generated: Generated): Promise<SimulationReport> {
    return this.tried({ simulated, generated });
  }

  private async tried(workerData: Trying): Promise<SimulationReport> {
    if (this.running.size > 0) throw new SimulationRuns();
    return inAThread(thread, { workerData, execArgv: this.execArgv }, this.running);
  }
}
