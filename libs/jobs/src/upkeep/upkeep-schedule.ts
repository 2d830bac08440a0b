import type { UpkeepWork } from '#libs/application';
import type { Queues } from '../queue/producer.js';

/** How often, in milliseconds. What happens after the last head is only as safe as the database: heads come often. */
export type UpkeepPace = Readonly<Record<UpkeepWork, number>>;

export const usualUpkeep: UpkeepPace = {
  heads: 60_000,
  sessions: 86_400_000,
  drafts: 3_600_000,
  leftovers: 86_400_000,
};

/** One schedule per kind of upkeep, however many processes there are. */
export class UpkeepSchedule {
  constructor(
    private readonly queues: Queues,
    private readonly pace: UpkeepPace,
  ) {}

  /** Makes the schedules where they are missing: at first, and after the queue was lost. */
  async ensure(): Promise<void> {
    await this.queues.use('upkeep', async (queue) => {
      for (const [work, every] of [
        ['heads', this.pace.heads],
        ['sessions', this.pace.sessions],
        ['drafts', this.pace.drafts],
        ['leftovers', this.pace.leftovers],
      ] as const) {
        const known = await queue.getJobScheduler(work);
        if (known?.every !== every) await queue.upsertJobScheduler(work, { every }, { name: work, data: { work } });
      }
    });
  }
}
