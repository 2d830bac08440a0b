import type { BehaviourCheck, CheckDraft } from '#libs/application';
import { JobProcessor } from '../queue/processor.js';
import type { PayloadOf } from '../queue/registry.js';

/** The check of a draft edition that somebody asked for (decision 30). Cut off, it is taken up again from the start. */
export class EditionCheckProcessor extends JobProcessor<'editionChecks'> {
  readonly queue = 'editionChecks';

  constructor(
    private readonly drafts: Pick<CheckDraft, 'run'>,
    private readonly behaviour: Pick<BehaviourCheck, 'stop'>,
  ) {
    super();
  }

  work({ outbox, organisation, edition, digest }: PayloadOf<'editionChecks'>): Promise<string> {
    return this.drafts.run({ organisation, edition, digest, asked: outbox });
  }

  override stop(): void {
    this.behaviour.stop();
  }
}
