import type { PayloadOf, QueueName } from './registry.js';

/**
 * Works off the jobs of one queue. A job may come twice, after a crash or an outage: whoever works it off must be able to take it again.
 */
export abstract class JobProcessor<Name extends QueueName = QueueName> {
  abstract readonly queue: Name;
  /**
   * @returns a word on what came of it, kept with the job
   * @throws whatever broke: the job is tried again
   */
  abstract work(payload: PayloadOf<Name>): Promise<string>;
  /** The process is ending: work that takes long stops at the next place where it can be taken up again. */
  stop?(): void;
}
