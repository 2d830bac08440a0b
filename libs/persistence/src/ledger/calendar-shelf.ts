import type { Calendars, SchoolCalendar } from '#libs/domain';
import { calling, type Database } from '../database/database.js';

const readCalendar = calling('read_calendar', 3);
const readRegister = { name: 'read_register', text: 'select brin from meldpad.registered_school' };

/** Reference data that hardly changes, kept in memory: a school's calendar by its revision, which never changes once written. */
export class CalendarShelf {
  private readonly calendars = new Map<string, SchoolCalendar>();

  constructor(private readonly database: Database) {}

  async of(organisation: string, school: string, revision: number | null): Promise<Calendars> {
    if (revision === null) return {};
    const key = `${school}/${revision}`;
    let calendar = this.calendars.get(key);
    if (calendar === undefined) {
      const row = await this.database.one<{ calendar: SchoolCalendar }>(readCalendar, [organisation, school, revision]);
      calendar = row.calendar;
      this.calendars.set(key, calendar);
    }
    return { school: calendar };
  }
}

const keptMs = 60_000;

/** BRIN numbers of the recognised schools, global and the same for all; read again now and then. */
export class RegisteredSchools {
  private known: ReadonlySet<string> = new Set();
  private readAt = -Infinity;

  constructor(private readonly database: Database) {}

  async current(): Promise<(brin: string) => boolean> {
    if (performance.now() - this.readAt > keptMs) {
      const rows = await this.database.rows<{ brin: string }>(readRegister, []);
      this.known = new Set(rows.map(({ brin }) => brin));
      this.readAt = performance.now();
    }
    return (brin) => this.known.has(brin);
  }
}
