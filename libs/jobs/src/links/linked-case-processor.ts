import type { OpenLinkedCase } from '#libs/application';
import { JobProcessor } from '../queue/processor.js';
import type { PayloadOf } from '../queue/registry.js';

export class LinkedCaseProcessor extends JobProcessor<'linkedCases'> {
  readonly queue = 'linkedCases';

  constructor(private readonly opening: Pick<OpenLinkedCase, 'run'>) {
    super();
  }

  async work({ organisation, caseId, seq }: PayloadOf<'linkedCases'>): Promise<string> {
    const { again } = await this.opening.run({ organisation, caseId, seq });
    return again ? 'opened before' : 'opened';
  }
}
