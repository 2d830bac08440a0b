import { Deadlines, type DueDeadline } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const claimDue = calling('claim_due', 3);
const settleDue = calling('settle_due', 1);
const nextDue = calling('next_due', 0);

/** How long a claim holds, in real seconds, before another process may take it over. */
const holdSeconds = 120;

export class PostgresDeadlines extends Deadlines {
  constructor(private readonly database: Database) {
    super();
  }

  override async claimDue(asOf: string, limit: number, hold: number = holdSeconds): Promise<readonly DueDeadline[]> {
    const rows = await this.database.rows<{ organisation: string; case_id: string; obligation: string; due: string }>(
      claimDue,
      [asOf, limit, `${hold} seconds`],
    );
    return rows.map(({ organisation, case_id: caseId, obligation, due }) => ({
      organisation,
      caseId,
      obligation,
      due,
    }));
  }

  override async nextDue(): Promise<string | undefined> {
    const { next_due: due } = await this.database.one<{ next_due: string | null }>(nextDue, []);
    return due ?? undefined;
  }

  override async settle(deadlines: readonly DueDeadline[]): Promise<void> {
    if (deadlines.length > 0) await this.database.rows(settleDue, [JSON.stringify(deadlines)]);
  }
}
