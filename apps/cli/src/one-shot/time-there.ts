import { Clock } from '#libs/application';
import { PostgresClockStore, type Database } from '#libs/persistence';

/** The time of the cases of a system that stands, as far ahead as its clock was set; in production that is the time itself. */
export class TimeThere extends Clock {
  private constructor(private readonly ahead: number) {
    super();
  }

  static async of(database: Database): Promise<TimeThere> {
    return new TimeThere(await new PostgresClockStore(database).ahead());
  }

  override now(): string {
    return new Date(Date.now() + this.ahead).toISOString();
  }
}
