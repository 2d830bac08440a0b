import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DiagramMaker } from '#libs/application';
import type { MachineDiagram } from '#libs/application';
import type { Edition } from '#libs/domain';

/** The thread stands beside this file, and is of its kind. */
const thread = new URL(`./draw-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** What is drawn: plain data, which crosses to the thread as it is. */
export interface Drawing {
  readonly edition: Edition;
  readonly beside: readonly Edition[];
  readonly on: string;
}

/** The thread ended before it had drawn anything. */
class DrawingStopped extends Error {
  override readonly name = 'DrawingStopped';
}

/** Draws in a thread of its own: it takes a second, in which the process answers as always, and what it needs is let go afterwards. */
export class ThreadedDiagrams extends DiagramMaker {
  /** @param execArgv for Node, where the thread is to be started otherwise than this process was */
  constructor(private readonly execArgv?: readonly string[]) {
    super();
  }

  override async make(edition: Edition, beside: readonly Edition[], on: string): Promise<readonly MachineDiagram[]> {
    const workerData: Drawing = { edition, beside, on };
    const worker = new Worker(thread, { workerData, ...(this.execArgv && { execArgv: [...this.execArgv] }) });
    // A drawing that nobody waits for any more holds up no end.
    worker.unref();
    try {
      return await new Promise<readonly MachineDiagram[]>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new DrawingStopped()));
      });
    } finally {
      await worker.terminate();
    }
  }
}
