/** What has to be carried to the queue: ids only, never content. */
export interface OutboxRow {
  /** UUID. */
  readonly id: string;
  readonly organisation: string;
  /** Undefined for what stands apart from any case. */
  readonly caseId?: string;
  /** The kind of effect, such as `notice` or `linkedCase`. */
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** It was claimed before, and was not done in time. */
  readonly again?: true;
}

/** Rows written in the commit of a command, carried to the queue afterwards, at least once. */
export abstract class Outbox {
  /** Claims at most `limit` rows, the oldest first, skipping those another relay holds; a claim lapses after `holdSeconds` of real time. */
  abstract claim(limit: number, holdSeconds?: number): Promise<readonly OutboxRow[]>;
  /** Which of these are not done yet. */
  abstract undone(ids: readonly string[]): Promise<readonly string[]>;
  /** What they ask for was done. */
  abstract done(ids: readonly string[]): Promise<void>;
  /**
   * Calls back soon after rows were committed, by any process, until the returned function is called. Only a hint: a relay also looks
   * by itself now and then.
   */
  abstract onRows(awake: () => void): Promise<() => Promise<void>>;
}
