import type { DueDeadline } from '../deadlines.js';

/** Asks a case whether a term has run out, and records it. The alarm is no evidence: the case judges anew, by its own clock. */
export abstract class DeadlineLapser {
  /**
   * Idempotent: the second of two calls for the same end of a term has nothing to do.
   * @returns nothingToDo when the term was met, extended, waived or lapsed before, or the case refuses
   * @throws whatever broke on the way; the deadline is claimed again later
   */
  abstract lapse(deadline: DueDeadline): Promise<'lapsed' | 'nothingToDo'>;
}
