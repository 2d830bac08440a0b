import type { JobsOptions } from 'bullmq';
import type { Clock, Deadlines } from '#libs/application';
import type { Queues } from '../queue/producer.js';
import type { PayloadOf } from '../queue/registry.js';

const SCHEDULE = 'steady-sweep';

/**
 * What wakes a sweep: a steady schedule, and one waker for the next moment due before the schedule comes round. Never one delayed job
 * per deadline: their number is bounded, and each can be lost without harm.
 */
export class DeadlineAlarms {
  constructor(
    private readonly queues: Queues,
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
    readonly everyMs: number,
  ) {}

  /** Makes the schedule where it is missing: at first, and after the queue was lost. */
  async ensureSchedule(): Promise<void> {
    await this.queues.use('deadlines', async (queue) => {
      const known = await queue.getJobScheduler(SCHEDULE);
      if (known?.every === this.everyMs) return;
      await queue.upsertJobScheduler(
        SCHEDULE,
        { every: this.everyMs },
        { name: 'sweep', data: { because: 'schedule' } },
      );
    });
  }

  async ring(
    because: PayloadOf<'deadlines'>['because'],
    options: Pick<JobsOptions, 'delay' | 'jobId'> = {},
  ): Promise<void> {
    await this.queues.use('deadlines', (queue) => queue.add('sweep', { because }, options));
  }

  /** Sets the waker, unless the schedule comes first anyway. Two processes that set it for the same moment set one. */
  async setWaker(): Promise<void> {
    const next = await this.deadlines.nextDue();
    if (next === undefined) return;
    const due = Date.parse(next);
    const delay = due - Date.parse(this.clock.now());
    if (delay > 0 && delay < 2 * this.everyMs) await this.ring('waker', { delay, jobId: `waker-${due}` });
  }

  /** True when something was due two rounds ago and nobody came: the alarms, or who hears them, are gone. */
  async overslept(): Promise<boolean> {
    const next = await this.deadlines.nextDue();
    return next !== undefined && Date.parse(this.clock.now()) - Date.parse(next) > 2 * this.everyMs;
  }
}
