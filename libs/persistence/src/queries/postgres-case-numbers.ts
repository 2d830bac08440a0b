import { CaseNumbers, NotFound } from '#libs/application';
import type { Actor, CaseCounts, Clock, CountsFor } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const numbers = calling('page_numbers', 3);

/** Counts made by the database. */
export class PostgresCaseNumbers extends CaseNumbers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async of({ organisation, person }: Actor): Promise<CountsFor> {
    const at = this.clock.now();
    const [row] = await this.database.rows<{ all: string; seen: string }>(numbers, [organisation, person, at]);
    if (row === undefined) throw new NotFound('organisation');
    return { at, all: JSON.parse(row.all) as CaseCounts, seen: JSON.parse(row.seen) as CaseCounts };
  }
}
