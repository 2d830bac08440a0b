import type { DeliverNotice } from '#libs/application';
import { JobProcessor } from '../queue/processor.js';
import type { PayloadOf } from '../queue/registry.js';

export class NoticeProcessor extends JobProcessor<'notices'> {
  readonly queue = 'notices';

  constructor(private readonly deliver: Pick<DeliverNotice, 'run'>) {
    super();
  }

  async work({ outbox, ...notice }: PayloadOf<'notices'>): Promise<string> {
    return `mailed ${await this.deliver.run({ id: outbox, ...notice })}`;
  }
}
