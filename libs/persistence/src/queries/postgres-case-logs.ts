import { CaseLogs } from '#libs/application';
import type { Actor, Clock, KeyProvider } from '#libs/application';
import type { CaseOpening, SchoolCalendar, Step, StoredCase } from '#libs/domain';
import { ChainBroken, firstBreak } from '../chain/chain.js';
import { calling, type Database, type Transaction } from '../database/database.js';

const enter = calling('enter', 3);
const readOnly = { name: 'read_only', text: 'set transaction read only' };
const readCases = {
  name: 'logs_cases',
  text: `select c.id, c.opening, c.hash, c.opened_at::text as opened,
           (select s.calendar from meldpad.school_calendar s where s.organisation = c.organisation and s.school = c.school
             order by s.revision desc limit 1) as calendar
          from meldpad."case" c where c.organisation = $1 and (c.opened_at, c.id) < ($2::timestamptz, $3)
          order by c.opened_at desc, c.id desc limit 200`,
};
const readLogs = {
  name: 'logs_steps',
  text: `select s.case_id as id, array_agg(s.step order by s.seq) as steps, array_agg(s.hash order by s.seq) as hashes
          from meldpad.step s where s.organisation = $1 and s.case_id = any ($2) group by s.case_id`,
};

/** After every case. */
const last = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

interface CaseRow {
  readonly id: string;
  readonly opening: string;
  readonly hash: Buffer;
  readonly opened: string;
  readonly calendar: SchoolCalendar | null;
}

interface LogRow {
  readonly id: string;
  readonly steps: readonly string[];
  readonly hashes: readonly Buffer[];
}

/** Reads logs under the reader's own walls, in transactions that can write nothing. */
export class PostgresCaseLogs extends CaseLogs {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async seenBy(reader: Actor, most = Infinity): Promise<readonly StoredCase[]> {
    const found: StoredCase[] = [];
    for (let before: readonly [string, string] = last; ;) {
      const { cases, logs } = await this.part(reader, before);
      const byCase = new Map(logs.map((log) => [log.id, log]));
      found.push(...cases.map((row) => this.stored(reader, row, byCase.get(row.id))));
      const oldest = cases.at(-1);
      if (oldest === undefined || found.length >= most) return found.slice(0, most);
      before = [oldest.opened, oldest.id];
    }
  }

  private part(
    { organisation, person }: Actor,
    before: readonly [string, string],
  ): Promise<{ readonly cases: readonly CaseRow[]; readonly logs: readonly LogRow[] }> {
    return this.database.together(async (transaction: Transaction) => {
      await transaction.rows(readOnly, []);
      await transaction.rows(enter, [organisation, person, this.clock.now()]);
      const cases = await transaction.rows<CaseRow>(readCases, [organisation, ...before]);
      const logs = await transaction.rows<LogRow>(readLogs, [organisation, cases.map(({ id }) => id)]);
      return { cases, logs };
    });
  }

  private stored(
    { organisation }: Actor,
    { id, opening, hash, calendar }: CaseRow,
    log: LogRow | undefined,
  ): StoredCase {
    const { steps: texts = [], hashes = [] } = log ?? {};
    const seqs = texts.map((_, index) => index + 1);
    const broken = firstBreak(this.keys.chainKey(organisation), id, texts, hashes, seqs);
    if (broken !== undefined || !hashes.at(-1)?.equals(hash)) throw new ChainBroken(id, broken ?? texts.length);
    return {
      opening: JSON.parse(opening) as CaseOpening,
      steps: texts.map((text) => JSON.parse(text) as Step),
      calendars: calendar === null ? {} : { school: calendar },
    };
  }
}
