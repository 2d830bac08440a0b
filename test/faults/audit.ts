import pg from 'pg';
import type { Acknowledged } from './load.js';

/** A rule that no row may break. Each query answers one line per breach. */
interface Rule {
  readonly name: string;
  readonly sql: string;
}

/** What must hold of the tables at any moment, whatever was killed. */
const always: readonly Rule[] = [
  {
    name: 'the steps of a case are numbered from 1 to its version, without gap',
    sql: `select c.id || ' has version ' || c.version || ' and ' || count(s.seq) || ' steps up to ' || coalesce(max(s.seq), 0) as breach
            from meldpad."case" c left join meldpad.step s on s.organisation = c.organisation and s.case_id = c.id
           group by c.organisation, c.id having count(s.seq) <> c.version or max(s.seq) is distinct from c.version or min(s.seq) <> 1`,
  },
  {
    name: 'the case carries the hash of its last step',
    sql: `select c.id::text as breach from meldpad."case" c join meldpad.step s on s.organisation = c.organisation and s.case_id = c.id and s.seq = c.version
           where s.hash <> c.hash`,
  },
  {
    name: 'no step is without its case',
    sql: `select distinct s.case_id::text as breach from meldpad.step s
           where not exists (select from meldpad."case" c where c.organisation = s.organisation and c.id = s.case_id)`,
  },
  {
    name: 'every text a step refers to is there, with the key that opens it',
    sql: `select s.case_id || ' step ' || s.seq as breach from meldpad.step s
            cross join lateral jsonb_path_query(s.step::jsonb, 'strict $.**.content') ref (id)
           where not exists (select from meldpad.content t where t.organisation = s.organisation and t.case_id = s.case_id and t.id = (ref.id #>> '{}')::uuid)
              or not exists (select from keystore.case_key k where k.organisation = s.organisation and k.case_id = s.case_id)`,
  },
  {
    name: 'no task or deadline is without its case, and no checkpoint ahead of it',
    sql: `select t.case_id::text as breach from (select organisation, case_id from meldpad.task union all select organisation, case_id from meldpad.deadline) t
           where not exists (select from meldpad."case" c where c.organisation = t.organisation and c.id = t.case_id)
          union all select k.case_id::text from meldpad.checkpoint k join meldpad."case" c on c.organisation = k.organisation and c.id = k.case_id
           where k.version > c.version`,
  },
  {
    name: 'no term lapsed twice',
    sql: `select s.case_id || ' ' || (s.step::jsonb #>> '{data,obligation}') as breach from meldpad.step s
           where s.step::jsonb ->> 'type' = 'deadline.lapse'
           group by s.case_id, s.step::jsonb #>> '{data,obligation}', s.step::jsonb #>> '{data,due}' having count(*) > 1`,
  },
];

/** What must hold once everything that waited was done. */
const drained: readonly Rule[] = [
  { name: 'no outbox row is left', sql: 'select id::text as breach from meldpad.outbox' },
  {
    name: 'no due deadline is left',
    sql: `select d.case_id || ' ' || d.obligation as breach from meldpad.deadline d where d.due <= $1 and coalesce(d.claimed_until, now()) <> 'infinity'`,
  },
];

export class Audit {
  private constructor(private readonly client: pg.Client) {}

  static async open(superuserUrl: string): Promise<Audit> {
    const client = new pg.Client({ connectionString: superuserUrl });
    await client.connect();
    return new Audit(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Names of what is broken, with the rows that break it. */
  async standing(): Promise<readonly string[]> {
    return (await Promise.all(always.map((rule) => this.breaches(rule)))).flat();
  }

  /** What still waits to be done at this domain time. */
  async waiting(now: string): Promise<readonly string[]> {
    const [outbox, due] = drained;
    return [...(outbox ? await this.breaches(outbox) : []), ...(due ? await this.breaches(due, [now]) : [])];
  }

  /** Acknowledged steps that are not there, or are there more than once. */
  async missing(acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { key, caseId, steps } of acknowledged.filter(({ what }) => what === 'step')) {
      const { rows } = await this.client.query<{ answer: string }>(
        'select answer from meldpad.idempotency_key where key = $1',
        [key],
      );
      const kept = rows.map(
        ({ answer }) => JSON.parse(answer) as { readonly caseId: string; readonly steps: readonly number[] },
      );
      const same = kept.length === 1 && kept[0]?.caseId === caseId && kept[0]?.steps.join() === steps?.join();
      const { rowCount } = await this.client.query('select from meldpad.step where case_id = $1 and seq = any ($2)', [
        caseId,
        steps ?? [],
      ]);
      if (!same || rowCount !== steps?.length) found.push(`step under key ${key} of case ${String(caseId)}`);
    }
    return found;
  }

  async count(sql: string): Promise<number> {
    const { rows } = await this.client.query<{ count: string }>(sql);
    return Number(rows[0]?.count);
  }

  private async breaches({ name, sql }: Rule, values: readonly string[] = []): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ breach: string }>(sql, [...values]);
    return rows.map(({ breach }) => `${name}: ${breach}`);
  }
}
