import { isNotConnectionError } from 'bullmq';
import { openWorker, prepareStore, type JobWork, type OpenWorker, type QueueStore } from './backend.js';
import { kindOf, type JobLog } from './log.js';
import { Pause } from './pause.js';
import type { QueueName } from './registry.js';

const RETRY_MS = 1_000;
/** A worker whose store is gone may never finish closing; one that stops gets time for the jobs under way. */
const CLOSE_MS = 5_000;
const STOP_MS = 30_000;

/**
 * Keeps one worker at work on a queue, and replaces it when it breaks. BullMQ's own worker waits out a refused connection, but asks without
 * any pause while it gets another error (its schema is gone, the database is starting), and never recovers from a failed first connection.
 */
export class Post {
  private readonly pause = new Pause();
  private running: Promise<void> | undefined;
  private stopping = false;
  private leave: () => void = () => undefined;

  constructor(
    private readonly queue: QueueName,
    private readonly store: QueueStore,
    private readonly work: JobWork,
    private readonly log: JobLog,
  ) {}

  start(): void {
    this.running ??= this.man();
  }

  /** Takes no more jobs and waits for those under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.pause.end();
    this.leave();
    await this.running;
  }

  private async man(): Promise<void> {
    while (!this.stopping) {
      const worker = openWorker(this.queue, this.store, this.work);
      const over = this.untilOver(worker);
      await this.serve(worker, over).catch((error: unknown) => this.say(error));
      if (!this.stopping) await this.pause.last(RETRY_MS);
      await Promise.race([closed(worker), after(this.stopping ? STOP_MS : CLOSE_MS)]);
      if (!this.stopping) await prepareStore(this.store).catch((error: unknown) => this.say(error));
    }
  }

  private async serve(worker: OpenWorker, over: Promise<void>): Promise<void> {
    await Promise.race([worker.waitUntilReady(), over]);
    if (this.stopping) return;
    worker.run().catch((error: unknown) => this.say(error));
    await over;
  }

  /**
   * Resolves when the worker broke, or is asked to stop. A broken one is paused in the same turn, since it no longer yields, and closed
   * a while later: BullMQ drops its error listeners when it closes, and a connection that dies just then would end the process.
   */
  private untilOver(worker: OpenWorker): Promise<void> {
    return new Promise((resolve) => {
      this.leave = resolve;
      worker.on('error', (error) => {
        this.say(error);
        if (!isNotConnectionError(error)) return;
        void worker.pause(true).catch(() => undefined);
        resolve();
      });
      worker.on('failed', (job, error) =>
        this.log.error(`a job of ${this.queue} failed (attempt ${job?.attemptsMade ?? 0}): ${error.message}`),
      );
    });
  }

  private say(error: unknown): void {
    this.log.error(`worker of ${this.queue}: ${kindOf(error)}`);
  }
}

const closed = (worker: OpenWorker): Promise<void> => worker.close().catch(() => undefined);

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
