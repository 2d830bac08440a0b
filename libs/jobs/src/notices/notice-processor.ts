import type { DeliverNotices, Notice, Outbox } from '#libs/application';
import { JobProcessor } from '../queue/processor.js';
import type { PayloadOf } from '../queue/registry.js';

export class NoticeProcessor extends JobProcessor<'notices'> {
  readonly queue = 'notices';

  constructor(
    private readonly outbox: Pick<Outbox, 'undone' | 'done'>,
    private readonly deliver: Pick<DeliverNotices, 'run'>,
  ) {
    super();
  }

  /**
   * @returns how many mails went, such as `mailed 9`
   * @throws what the first notice threw that could not be delivered; the others are done then
   */
  async work({ organisation, notices }: PayloadOf<'notices'>): Promise<string> {
    const waiting = await this.waiting(notices);
    if (waiting.length === 0) return 'delivered before';
    return `mailed ${await this.together(organisation, waiting)}`;
  }

  /** Rows may have been carried twice, in different company: a long queue would grow longer by what was done already. */
  private async waiting(notices: PayloadOf<'notices'>['notices']): Promise<readonly Notice[]> {
    const undone = new Set(await this.outbox.undone(notices.map(({ outbox }) => outbox)));
    return notices
      .filter(({ outbox }) => undone.has(outbox))
      .map(({ outbox, ...notice }) => ({ id: outbox, ...notice }));
  }

  private async together(organisation: string, notices: readonly Notice[]): Promise<number> {
    try {
      return await this.deliver.run(organisation, notices);
    } catch (error) {
      if (notices.length === 1) throw error;
      return this.oneByOne(organisation, notices);
    }
  }

  /** So that one that cannot be delivered keeps none of the others from being done. */
  private async oneByOne(organisation: string, notices: readonly Notice[]): Promise<number> {
    const failures: unknown[] = [];
    let mailed = 0;
    for (const notice of notices) {
      try {
        mailed += await this.deliver.run(organisation, [notice]);
        await this.outbox.done([notice.id]);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return mailed;
  }
}
