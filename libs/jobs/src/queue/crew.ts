import type { Job } from 'bullmq';
import { openWorker, type OpenWorker, type QueueStore } from './backend.js';
import { kindOf, type JobLog } from './log.js';
import { MalformedPayload, readPayload } from './payload.js';
import type { JobProcessor } from './processor.js';

/** What went wrong in a job, as it is kept with it: kind and code, since a message may quote what was being written. */
class JobFailed extends Error {
  override readonly name = 'JobFailed';
  constructor(cause: unknown) {
    super(kindOf(cause));
  }
}

/** The workers of one process, one per queue. */
export class Crew {
  private readonly workers: OpenWorker[] = [];

  constructor(
    private readonly store: QueueStore,
    private readonly processors: readonly JobProcessor[],
    /** Told when a job that came from an outbox row is done. */
    private readonly onDone: (outboxId: string) => void,
    private readonly log: JobLog,
  ) {}

  start(): void {
    for (const processor of this.processors) {
      const { queue } = processor;
      const worker = openWorker(queue, this.store, (job) => this.work(processor, job));
      worker.on('error', (error) => this.log.error(`worker of ${queue}: ${kindOf(error)}`));
      worker.on('failed', (job, error) => this.log.error(`a job of ${queue} failed (attempt ${job?.attemptsMade ?? 0}): ${error.message}`));
      worker.run().catch((error: unknown) => this.log.error(`worker of ${queue} ended: ${kindOf(error)}`));
      this.workers.push(worker);
    }
  }

  /** Takes no more jobs and waits for those under way. */
  async stop(): Promise<void> {
    for (const processor of this.processors) processor.stop?.();
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async work(processor: JobProcessor, job: Job<unknown, string>): Promise<string> {
    const payload = readPayload(processor.queue, job.data);
    const result = await processor.work(payload).catch((error: unknown) => {
      throw error instanceof MalformedPayload ? error : new JobFailed(error);
    });
    if ('outbox' in payload) this.onDone(payload.outbox);
    return result;
  }
}
