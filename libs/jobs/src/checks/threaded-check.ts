import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { BehaviourCheck } from '#libs/application';
import type { Checked, Edition } from '#libs/domain';

/** The thread stands beside this file, and is of its kind. */
const thread = new URL(`./check-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Room for an exploration, so that it takes no more of a small machine than it needs. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

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

/** The exploration ended before it had an answer: it was stopped, or ran out of memory. */
class CheckStopped extends Error {
  override readonly name = 'CheckStopped';
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
    const worker = new Worker(thread, {
      workerData,
      resourceLimits,
      ...(execArgv && { execArgv: [...execArgv] }),
    });
    this.running.add(worker);
    try {
      return await new Promise<Checked>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new CheckStopped()));
      });
    } finally {
      this.running.delete(worker);
      await worker.terminate();
    }
  }

  override stop(): void {
    for (const worker of this.running) void worker.terminate();
  }
}
