import { Outbox, type Clock, type OutboxRow } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const claimOutbox = calling('claim_outbox', 3);
const outboxUndone = calling('outbox_undone', 1);
const outboxDone = calling('outbox_done', 1);

/** How long a claim holds, in real seconds, before another relay may take it over. */
const holdSeconds = 60;

/**
 * Rows of the outbox. `wake` is called by the ledger of this process after a commit; relays of other processes look by themselves. The
 * database is not asked to tell them: its notifications are sent one commit at a time, and every command would queue for that.
 */
export class PostgresOutbox extends Outbox {
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  readonly wake = (): void => {
    for (const awake of this.waiting) awake();
  };

  override async claim(limit: number, hold: number = holdSeconds): Promise<readonly OutboxRow[]> {
    const rows = await this.database.rows<{
      id: string;
      organisation: string;
      case_id: string | null;
      topic: string;
      payload: string;
      again: boolean;
    }>(claimOutbox, [limit, `${hold} seconds`, this.clock.now()]);
    return rows.map(({ id, organisation, case_id: caseId, topic, payload, again }) => ({
      id,
      organisation,
      topic,
      payload: JSON.parse(payload) as OutboxRow['payload'],
      ...(caseId === null ? {} : { caseId }),
      ...(again ? { again } : {}),
    }));
  }

  override async undone(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(outboxUndone, [ids]);
    return rows.map(({ id }) => id);
  }

  override async done(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.rows(outboxDone, [ids]);
  }

  override async onRows(awake: () => void): Promise<() => Promise<void>> {
    this.waiting.add(awake);
    return async () => {
      this.waiting.delete(awake);
    };
  }
}
