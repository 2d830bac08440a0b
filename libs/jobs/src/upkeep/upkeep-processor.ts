import type { Upkeep } from '#libs/application';
import { JobProcessor } from '../queue/processor.js';
import type { PayloadOf } from '../queue/registry.js';

export class UpkeepProcessor extends JobProcessor<'upkeep'> {
  readonly queue = 'upkeep';

  constructor(private readonly upkeep: Pick<Upkeep, 'run'>) {
    super();
  }

  work({ work }: PayloadOf<'upkeep'>): Promise<string> {
    return this.upkeep.run(work);
  }
}
