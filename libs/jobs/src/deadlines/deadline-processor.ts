import { JobProcessor } from '../queue/processor.js';
import type { DeadlineAlarms } from './alarms.js';
import type { DeadlineSweep } from './sweep.js';

/** Whatever rang, the table says what is due. */
export class DeadlineProcessor extends JobProcessor<'deadlines'> {
  readonly queue = 'deadlines';

  constructor(
    private readonly sweep: DeadlineSweep,
    private readonly alarms: DeadlineAlarms,
  ) {
    super();
  }

  /** @returns how many lapsed, had nothing to do, or failed and are tried again, such as `3 lapsed, 0 nothing to do, 0 failed` */
  async work(): Promise<string> {
    const { lapsed, nothingToDo, failed } = await this.sweep.run(() => this.alarms.ring('more'));
    await this.alarms.setWaker();
    return `${lapsed} lapsed, ${nothingToDo} nothing to do, ${failed} failed`;
  }

  override stop(): void {
    this.sweep.stop();
  }
}
