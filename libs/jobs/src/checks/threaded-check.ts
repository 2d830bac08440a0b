import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { BehaviourCheck } from '#libs/application';
import type { Checked, Edition } from '#libs/domain';
import { inAThread } from './in-a-thread.js';

/** The thread stands beside this file, and is of its kind. */
const thread = new URL(`./check-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** What is explored: plain data, which crosses to the thread as it is. */
export interface Exploring {
  readonly editions: readonly Edition[];
  readonly id: string;
  readonly additions?: string;
  /** Only explorations of these names: a pattern. */
  readonly lanes?: string;
}

export interface ThreadOptions {
  /** For Node, where the thread is to be started otherwise than this process was. */
  readonly execArgv?: readonly string[];
  /** For trying out: explores no more than what this pattern names, and proves no more. */
  readonly lanes?: string;
}

/** Explores in a thread of its own: it keeps a processor busy for half a minute, in which the process answers and rings as always. */
export class ThreadedCheck extends BehaviourCheck {
  private readonly running = new Set<Worker>();

  constructor(private readonly options: ThreadOptions = {}) {
    super();
  }

  override async check(editions: readonly Edition[], id: string, additions?: string): Promise<Checked> {
    const { execArgv, lanes } = this.options;
    const workerData: Exploring = { editions, id, ...(additions && { additions }), ...(lanes && { lanes }) };
    return inAThread(thread, { workerData, execArgv }, this.running);
  }

  override stop(): void {
    for (const worker of this.running) void worker.terminate();
  }
}
