import { setTimeout } from 'node:timers/promises';
import type { CarriedJob } from '../outbox/carry.js';
import { openQueue, type OpenQueue, type QueueStore } from './backend.js';
import { kindOf, type JobLog } from './log.js';
import { queueNames, type QueueName } from './registry.js';

/** A queue whose store is gone may never finish closing. */
const CLOSE_MS = 5_000;

/** The adding side of the queues of one process; each opens when it is first used. */
export class Queues {
  private readonly open = new Map<QueueName, OpenQueue>();

  constructor(
    private readonly store: QueueStore,
    private readonly log: JobLog,
  ) {}

  /** Uses a queue, and opens it anew the next time when that failed: one whose first connection failed never recovers by itself. */
  async use<Name extends QueueName, Result>(
    name: Name,
    work: (queue: OpenQueue<Name>) => Promise<Result>,
  ): Promise<Result> {
    const queue = this.of(name);
    try {
      return await work(queue);
    } catch (error) {
      if (this.open.get(name) === queue) this.open.delete(name);
      void queue.close().catch(() => undefined);
      throw error;
    }
  }

  /**
   * Adds the jobs of a batch, queue by queue. A job whose id is still known is not added again; so one that failed for good is not kept,
   * and its outbox row, which stays undone, brings it back.
   */
  async addAll(jobs: readonly CarriedJob[]): Promise<void> {
    for (const name of queueNames) {
      const ours = jobs
        .filter(({ queue }) => queue === name)
        .map(({ id, payload }) => ({ name, data: payload, opts: { jobId: id, removeOnFail: true } }));
      if (ours.length > 0) await this.use(name, (queue) => queue.addBulk(ours));
    }
  }

  async close(): Promise<void> {
    const closed = Promise.all([...this.open.values()].map((queue) => queue.close().catch(() => undefined)));
    await Promise.race([closed, setTimeout(CLOSE_MS, undefined, { ref: false })]);
    this.open.clear();
  }

  private of(name: QueueName): OpenQueue {
    const known = this.open.get(name);
    if (known) return known;
    const queue = openQueue(name, this.store) as OpenQueue;
    queue.on('error', (error) => this.log.error(`queue ${name}: ${kindOf(error)}`));
    this.open.set(name, queue);
    return queue;
  }
}
