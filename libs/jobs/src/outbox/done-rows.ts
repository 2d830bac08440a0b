import type { Outbox } from '#libs/application';

/**
 * Marks outbox rows done, before their jobs complete: a job that is complete is not run again, so a row left unmarked behind it would
 * never be. Rows that are done while others are being marked go together.
 */
export class DoneRows {
  private ids: string[] = [];
  private last: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(private readonly outbox: Outbox) {}

  /** Resolves when it is stored. @throws what the database threw; the job is then tried again */
  mark(ids: readonly string[]): Promise<void> {
    this.ids.push(...ids);
    this.next ??= this.last
      .catch(() => undefined)
      .then(() => {
        const { ids } = this;
        this.ids = [];
        this.next = undefined;
        this.last = this.outbox.done(ids);
        return this.last;
      });
    return this.next;
  }
}
