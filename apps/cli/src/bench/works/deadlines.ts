import { setTimeout as sleep } from 'node:timers/promises';
import { cast } from '../../walk/town.js';
import { Visitor } from '../../walk/visitor.js';
import { count, mustBe } from '../audit.js';
import { processTime, treeTime } from '../processor-time.js';
import { report, several } from '../seed/running-cases.js';
import type { Served } from '../served.js';
import type { Means } from './work.js';

/** What draining took. */
export interface Drained {
  readonly deadlines: number;
  /** Deadlines per second, from the moment the clock was moved. */
  readonly rate: number;
  readonly node: number;
  readonly database: number;
  readonly audit: string;
}

/** Longer than the term of a day that each of these reports starts. */
const jumpMs = 25 * 3_600_000;
const lookEveryMs = 50;
const patienceMs = 300_000;

/** Reports that each leave a deadline, all due before the same instant to which the clock is about to be moved. */
export const casesWithDeadline = (here: Means['here'], amount: number): Promise<string[]> =>
  several(amount, () => report(here, { personalData: 'yes' }));

const alarm = 'd.due <= $1';
const waiting = `select count(*) from meldpad.deadline d where ${alarm} and d.claimed_until is distinct from 'infinity'`;
/** Whether one is left; counting them all, twenty times a second, would be work of its own beside what is measured. */
const anyWaiting = `select exists (${waiting.replace('count(*)', '1')})::int`;

/**
 * Moves the clock of a server that is its own worker, and waits until no deadline is left that is due. Every one must then have lapsed
 * once, by a step in its case.
 */
export async function drain({ past, postmaster }: Means['place'], served: Served): Promise<Drained> {
  const administrator = new Visitor(served.origin);
  await administrator.logIn(cast.administrator);
  const { body } = await administrator.get('/api/v1/clock');
  const to = new Date(Date.parse(String(body['now'])) + jumpMs).toISOString();
  await past.query('drop table if exists due_at_once');
  await past.query(
    `create temp table due_at_once as select organisation, case_id, obligation from meldpad.deadline d where d.due <= '${to}'`,
  );
  const deadlines = await count(past, waiting, [to]);
  const before = [processTime(served.pid), treeTime(postmaster)] as const;
  const start = performance.now();
  const moved = await administrator.ask('PUT', '/api/v1/clock', { now: to });
  if (moved.status !== 200) throw new Error(`the clock did not move: ${JSON.stringify(moved.body)}`);
  while ((await count(past, anyWaiting, [to])) > 0) {
    if (performance.now() - start > patienceMs) throw new Error('the deadlines were not drained in time');
    await sleep(lookEveryMs);
  }
  const seconds = (performance.now() - start) / 1000;
  const node = (processTime(served.pid) - before[0]) / deadlines;
  const database = (treeTime(postmaster) - before[1]) / deadlines;
  return { deadlines, rate: deadlines / seconds, node, database, audit: await auditDrained(past, deadlines) };
}

async function auditDrained(past: Means['place']['past'], deadlines: number): Promise<string> {
  const lapses = `select s.case_id, s.step::jsonb->'data'->>'obligation' as obligation from meldpad.step s where s.step like '%"deadline.lapse"%'`;
  const times = `select d.case_id, count(l.case_id) as times from due_at_once d left join (${lapses}) l using (case_id, obligation) group by d.case_id, d.obligation`;
  mustBe('deadlines that were due', await count(past, 'select count(*) from due_at_once'), deadlines);
  mustBe('deadlines lost', await count(past, `select count(*) from (${times}) t where t.times = 0`), 0);
  mustBe('deadlines lapsed twice', await count(past, `select count(*) from (${times}) t where t.times > 1`), 0);
  return `${deadlines} deadlines due at one instant, each lapsed once`;
}
