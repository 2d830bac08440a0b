import { Leftovers } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const forgetLeftovers = calling('forget_leftovers', 1);

export class PostgresLeftovers extends Leftovers {
  constructor(private readonly database: Database) {
    super();
  }

  override async forget(before: string): Promise<number> {
    return (await this.database.one<{ forget_leftovers: number }>(forgetLeftovers, [before])).forget_leftovers;
  }
}
