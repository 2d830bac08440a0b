import type { Instant } from '#libs/domain';

/**
 * What was kept for a while only: the answer to a command, told again when it is sent again, notices that were seen, and mail that was
 * not sent where the product is tried out. What is evidence is none of these.
 */
export abstract class Leftovers {
  /** @returns how many went */
  abstract forget(before: Instant): Promise<number>;
}
