import type { CarriedJob } from '../outbox/carry.js';
import { openQueue, type OpenQueue, type QueueStore } from './backend.js';
import { kindOf, type JobLog } from './log.js';
import { queueNames, type QueueName } from './registry.js';

/** The adding side of the queues of one process; each opens when it is first used. */
export class Queues {
  private readonly open = new Map<QueueName, OpenQueue>();

  constructor(
    private readonly store: QueueStore,
    private readonly log: JobLog,
  ) {}

  of<Name extends QueueName>(name: Name): OpenQueue<Name> {
    const known = this.open.get(name);
    if (known) return known as OpenQueue<Name>;
    const queue = openQueue(name, this.store);
    queue.on('error', (error) => this.log.error(`queue ${name}: ${kindOf(error)}`));
    this.open.set(name, queue as OpenQueue);
    return queue;
  }

  /** Adds the jobs of a batch, queue by queue. A job whose id is still known is not added again. */
  async addAll(jobs: readonly CarriedJob[]): Promise<void> {
    for (const name of queueNames) {
      const ours = jobs.filter(({ queue }) => queue === name);
      if (ours.length === 0) continue;
      await this.of(name).addBulk(ours.map(({ id, payload }) => ({ name, data: payload, opts: { jobId: id } })));
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
    this.open.clear();
  }
}
