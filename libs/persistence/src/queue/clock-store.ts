import { ClockStore } from '#libs/application';
import type { Database } from '../database/database.js';

const readAhead = { name: 'read_ahead', text: 'select ahead from meldpad.domain_clock' };
const writeAhead = {
  name: 'write_ahead',
  text: `insert into meldpad.domain_clock (ahead) values ($1)
         on conflict (one) do update set ahead = greatest(domain_clock.ahead, excluded.ahead)`,
};

export class PostgresClockStore extends ClockStore {
  constructor(private readonly database: Database) {
    super();
  }

  override async ahead(): Promise<number> {
    const [row] = await this.database.rows<{ ahead: string }>(readAhead, []);
    return row === undefined ? 0 : Number(row.ahead);
  }

  override async setAhead(milliseconds: number): Promise<void> {
    await this.database.rows(writeAhead, [milliseconds]);
  }
}
