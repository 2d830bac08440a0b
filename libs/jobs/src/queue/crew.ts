import type { Job } from 'bullmq';
import type { QueueStore } from './backend.js';
import { kindOf, type JobLog } from './log.js';
import { readPayload } from './payload.js';
import { outboxRowsOf } from './registry.js';
import { Post } from './post.js';
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
  private readonly posts: readonly Post[];

  constructor(
    store: QueueStore,
    private readonly processors: readonly JobProcessor[],
    /** Marks the outbox rows that a job came from, before the job completes. */
    private readonly markDone: (outboxIds: readonly string[]) => Promise<void>,
    log: JobLog,
  ) {
    this.posts = processors.map(
      (processor) => new Post(processor.queue, store, (job) => this.work(processor, job), log),
    );
  }

  start(): void {
    for (const post of this.posts) post.start();
  }

  /** Takes no more jobs and waits for those under way. */
  async stop(): Promise<void> {
    for (const processor of this.processors) processor.stop?.();
    await Promise.all(this.posts.map((post) => post.stop()));
  }

  private async work(processor: JobProcessor, job: Job<unknown, string>): Promise<string> {
    const payload = readPayload(processor.queue, job.data);
    try {
      const result = await processor.work(payload);
      const rows = outboxRowsOf(payload);
      if (rows.length > 0) await this.markDone(rows);
      return result;
    } catch (error) {
      throw new JobFailed(error);
    }
  }
}
