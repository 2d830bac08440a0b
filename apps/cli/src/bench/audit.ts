import type pg from 'pg';

/** What is stored is not what was answered, or could be lost. */
export class AuditFailed extends Error {
  override readonly name = 'AuditFailed';
  constructor(what: string) {
    super(`The audit failed: ${what}.`);
  }
}

export function mustBe(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new AuditFailed(`${what}: found ${String(found)}, expected ${String(expected)}`);
}

/** One number past every wall. */
export async function count(past: pg.Client, text: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await past.query<{ n: string }>(`select (${text})::bigint as n`, [...values]);
  return Number(rows[0]?.n);
}

/** Of every case with a log: as many steps as its version says, numbered without a gap. */
export async function auditLogs(past: pg.Client): Promise<number> {
  const { rows } = await past.query<{ cases: string; wrong: string }>(
    `select count(*) as cases, count(*) filter (where s.steps <> c.version or s.last <> c.version) as wrong from meldpad."case" c
       join (select case_id, count(*) as steps, max(seq) as last from meldpad.step group by case_id) s on s.case_id = c.id`,
  );
  mustBe('cases whose log has a gap or a step too many', Number(rows[0]?.wrong), 0);
  return Number(rows[0]?.cases);
}
