import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { count, mustBe } from '../audit.js';
import type { Lanes } from '../measure.js';
import { organisationName, reportedSchool, told } from '../seed/running-cases.js';
import { bareRow, clientsOf, nth } from './work.js';
import type { Means, Work } from './work.js';

/** What each report leaves, exactly once. */
const left: Readonly<Record<string, string>> = {
  cases: `select count(*) from meldpad."case" where opening <> '{}'`,
  'case keys': 'select count(*) from keystore.case_key',
  receipts: 'select count(*) from meldpad.receipt_index',
  'idempotency keys': `select count(*) from meldpad.idempotency_key where actor = 'reporter'`,
};

/** Of cases that were only reported: how many different sets of tasks they have, and how many have none. */
const untouched = `select c.id, string_agg(t.obligation || ' ' || t.role, ',' order by t.obligation, t.role) as tasks from meldpad."case" c
  left join meldpad.task t on t.case_id = c.id where c.version = 1 and c.opening <> '{}' and c.opened_at >= $1 group by c.id`;

/** W1: a report comes in, without a login. The floor opens the same case with the one statement the product writes. */
export class ReportIn implements Work {
  readonly title = 'W1 report in';
  private answered = 0;
  private readonly receipts = new Set<string>();

  private constructor(
    private readonly means: Means,
    private readonly before: Readonly<Record<string, number>>,
    private readonly since: string,
  ) {}

  static async of(means: Means): Promise<ReportIn> {
    return new ReportIn(means, await counts(means), new Date().toISOString());
  }

  product(clients: number): Lanes {
    return clientsOf(clients).map((client) => async () => {
      const { status, body } = await nth(this.means.lines, client).ask(
        'POST',
        `/api/v1/intake/${organisationName}/reports`,
        `idempotency-key: ${randomUUID()}\r\n`,
        JSON.stringify({ school: reportedSchool, data: told(new Date().toISOString()) }),
      );
      const { receipt, addressee } = JSON.parse(body) as { readonly receipt?: string; readonly addressee?: string };
      if (status !== 201 || addressee !== 'leadership' || !/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/.test(receipt ?? ''))
        throw new Error(`a report was answered with ${status} ${body}`);
      this.answered += 1;
      this.receipts.add(receipt ?? '');
      return true;
    });
  }

  async floor(clients: number, amount: number): Promise<Lanes> {
    const { here, bare } = this.means;
    const request = () => ({
      organisation: organisationName,
      school: reportedSchool,
      key: randomUUID(),
      data: told(new Date().toISOString()),
    });
    const ready = await here.database.recorded(async () => {
      for (let made = 0; made < amount; made += 1) await here.report.run(request());
    });
    let next = 0;
    return clientsOf(clients).map((client) => async () => {
      const written = ready[next++];
      if (written === undefined) return false;
      try {
        const { outcome } = await bareRow(nth(bare, client), written.statement, written.values);
        mustBe('the bare opening of a case', outcome, 'recorded');
        this.answered += 1;
      } catch (error) {
        if (!isNumberTaken(error)) throw error;
      }
      return true;
    });
  }

  async audit(): Promise<string> {
    const now = await counts(this.means);
    for (const [what, found] of Object.entries(now))
      mustBe(`${what} of reports`, found - (this.before[what] ?? 0), this.answered);
    const { past } = this.means.place;
    mustBe(
      'sets of tasks of reports',
      await count(past, `select count(distinct coalesce(tasks, '')) from (${untouched}) u`, [this.since]),
      1,
    );
    mustBe(
      'reports without a task',
      await count(past, `select count(*) from (${untouched}) u where tasks is null`, [this.since]),
      0,
    );
    return `${this.answered} reports: each one case, case key, receipt and idempotency key, and its tasks; ${this.receipts.size} receipts, all different`;
  }
}

/** Chance drew a number that is in use; the product draws another. */
const isNumberTaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'case_organisation_number_key';

async function counts({ place: { past } }: Means): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [what, text] of Object.entries(left)) found[what] = await count(past, text);
  return found;
}
