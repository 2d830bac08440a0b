import type { Instant } from '#libs/domain';

/** A deadline that ran out, by ids only; the case itself is asked again before anything is recorded. */
export interface DueDeadline {
  readonly organisation: string;
  readonly caseId: string;
  /** Key of the obligation, such as `G05.notice/t2/1`. */
  readonly obligation: string;
  readonly due: Instant;
}

/** Deadlines are rows: the queue wakes, the table decides. Losing the queue loses no deadline. */
export abstract class Deadlines {
  /**
   * Claims at most `limit` deadlines due at or before `asOf` (domain time), the oldest first, skipping those another process holds.
   * A claim lapses after `holdSeconds` of real time, so a process that died holds nothing for ever. The `deadline.lapse` step removes the row.
   */
  abstract claimDue(asOf: Instant, limit: number, holdSeconds?: number): Promise<readonly DueDeadline[]>;

  /** The next moment at which a deadline is due, over all organisations; undefined when none is set. */
  abstract nextDue(): Promise<Instant | undefined>;

  /** Gives up claims that led to nothing (the case was already further): they are not due again until the case next changes. */
  abstract settle(deadlines: readonly DueDeadline[]): Promise<void>;
}
