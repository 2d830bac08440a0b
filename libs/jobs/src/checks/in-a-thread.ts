import { Worker } from 'node:worker_threads';

/** Room for an exploration, so that it takes no more of a small machine than it needs. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** The thread ended before it had an answer: it was stopped, or ran out of memory. */
class ThreadStopped extends Error {
  override readonly name = 'ThreadStopped';
}

/** One answer of one thread, which is then let go. `running` holds it meanwhile, for whoever wants it stopped. */
export async function inAThread<Answer>(
  file: URL,
  { workerData, execArgv }: { readonly workerData: unknown; readonly execArgv?: readonly string[] | undefined },
  running: Set<Worker>,
): Promise<Answer> {
  const worker = new Worker(file, { workerData, resourceLimits, ...(execArgv && { execArgv: [...execArgv] }) });
  running.add(worker);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new ThreadStopped()));
    });
  } finally {
    running.delete(worker);
    await worker.terminate();
  }
}
