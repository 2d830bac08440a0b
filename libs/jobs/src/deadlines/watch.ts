import { kindOf, type JobLog } from '../queue/log.js';
import { Pause } from '../queue/pause.js';
import type { DeadlineAlarms } from './alarms.js';
import type { DeadlineSweep } from './sweep.js';

/**
 * Looks after the alarms from outside the queue: when the queue was emptied, dropped or cannot be reached, it makes the schedule anew
 * and sweeps by itself meanwhile. So a lost queue loses no deadline, also while no process starts.
 */
export class DeadlineWatch {
  private readonly pause = new Pause();
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly alarms: DeadlineAlarms,
    private readonly sweep: DeadlineSweep,
    private readonly remakeStore: () => Promise<void>,
    private readonly log: JobLog,
    /** Other schedules that stand in the queue. */
    private readonly ensureOthers: () => Promise<void> = async () => undefined,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.pause.end();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      await this.pause.last(2 * this.alarms.everyMs);
      if (!this.stopping) await this.look();
    }
  }

  private async look(): Promise<void> {
    await this.guarded('the queue of deadlines cannot be reached', async () => {
      await this.alarms.ensureSchedule().catch(async () => {
        await this.remakeStore();
        await this.alarms.ensureSchedule();
      });
      await this.ensureOthers();
    });
    await this.guarded('the table of deadlines cannot be read', async () => {
      if (await this.alarms.overslept()) await this.sweep.run();
    });
  }

  private async guarded(what: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.log.error(`${what}: ${kindOf(error)}`));
  }
}
