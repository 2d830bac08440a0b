import type { StoredCase } from '#libs/domain';
import type { Actor } from './actor.js';

/** Recorded cases as their logs hold them: choices, days and ids, nothing that is sealed. Reads only, and opens no content. */
export abstract class CaseLogs {
  /**
   * Every case this reader may see, the newest first; no more than `most` of them where that is given.
   * @throws ChainBroken when a log is not what was recorded
   */
  abstract seenBy(reader: Actor, most?: number): Promise<readonly StoredCase[]>;
}
