import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DueDeadline, OutboxRow } from '#libs/application';
import type { QueueStore } from '#libs/jobs';
import { Jobs, type JobsOptions, type ProcessorsOf } from '../../libs/jobs/src/jobs.js';
import { NoticeProcessor } from '../../libs/jobs/src/notices/notice-processor.js';
import { jobOf } from '../../libs/jobs/src/outbox/carry.js';
import { noticesTogether } from '../../libs/jobs/src/outbox/notices-together.js';
import { openQueue } from '../../libs/jobs/src/queue/backend.js';
import { postgresStore, redisIsPresent, redisStore, type TestStore } from './jobs-stores.js';
import { Tables } from './jobs-ports.js';

type Made = Parameters<ProcessorsOf>[0];

const organisation = randomUUID();
const YEAR_MS = 366 * 86_400_000;
const inAYear = new Date(Date.now() + YEAR_MS).toISOString();

const deadlines = (count: number, due: string): DueDeadline[] =>
  Array.from({ length: count }, (_, n) => ({
    organisation,
    caseId: randomUUID(),
    obligation: `OZHW-6.${n}/case/1`,
    due,
  }));

const notice = (...persons: string[]): OutboxRow => ({
  id: randomUUID(),
  organisation,
  caseId: randomUUID(),
  topic: 'notice',
  payload: { type: 'notice', about: 'task', to: ['principal'], persons },
});

/** Waits for what a worker does in its own time. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain until ${what}`);
    await pause(20);
  }
}

const kinds: readonly { name: string; open: () => Promise<TestStore> }[] = [
  { name: 'PostgreSQL', open: postgresStore },
  ...(redisIsPresent ? [{ name: 'Redis', open: redisStore }] : []),
];
if (!redisIsPresent) process.stdout.write('jobs: the Redis part did not run, there is no redis-server here\n');

describe.each(kinds)('queue and time on $name', ({ open }) => {
  let place: TestStore;
  let tables: Tables;
  let workers: Jobs[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.remove());
  beforeEach(() => {
    tables = new Tables();
    said.length = 0;
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
    await place.lose();
  });

  const log = {
    warn: (message: string) => void said.push(message),
    error: (message: string) => void said.push(message),
  };
  const options = (more: Partial<JobsOptions> = {}): JobsOptions => ({
    part: 'worker',
    store: place.store,
    log,
    sweepEveryMs: 300,
    ...more,
  });

  async function worker(more: Partial<JobsOptions> = {}): Promise<Jobs> {
    const jobs = new Jobs(options(more), tables.ports);
    workers.push(jobs);
    await jobs.start();
    return jobs;
  }

  async function onQueue<Result>(
    work: (queue: ReturnType<typeof openQueue<'notices'>>) => Promise<Result>,
    store: QueueStore,
  ): Promise<Result> {
    const queue = openQueue('notices', store);
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  }

  describe('outbox', () => {
    it('tells everybody once though his row is carried over and over by two workers', async () => {
      const rows = Array.from({ length: 60 }, () => notice(randomUUID()));
      const relay = { batch: 25, holdSeconds: 0, pollMs: 60 };
      await worker({ relay });
      await worker({ relay });
      tables.outbox.put(...rows);
      await until('every row is done', () => tables.outbox.left === 0);
      expect(new Set(tables.notices.asked)).toEqual(new Set(rows.map(({ id }) => id)));
      expect(tables.mailer.sent.size).toBe(rows.length);
    });

    it('loses nothing and mails nothing twice when marking what was done fails', async () => {
      tables.outbox.doneFails = 3;
      const rows = Array.from({ length: 20 }, () => notice(randomUUID()));
      await worker({ relay: { batch: 10, holdSeconds: 0, pollMs: 60 } });
      tables.outbox.put(...rows);
      await until('every row is done', () => tables.outbox.left === 0);
      expect(tables.mailer.sent.size).toBe(rows.length);
    });

    it('carries again what was in the queue when the queue was lost', async () => {
      const row = notice(randomUUID());
      tables.mailer.refusals.set(`${row.id}.${String((row.payload.persons as string[])[0])}`, 1); // waits a second for its next attempt
      await worker({ relay: { batch: 10, holdSeconds: 1, pollMs: 50 } });
      tables.outbox.put(row);
      await until('the mail was refused', () => said.some((line) => line.includes('a job of notices failed')));
      await place.lose();
      await until('the row is done', () => tables.outbox.left === 0);
      expect(tables.mailer.sent.size).toBe(1);
    });

    it('tries again when one mailbox refuses, and keeps the address out of queue and log', async () => {
      const [refused, reached] = [randomUUID(), randomUUID()];
      const row = notice(refused, reached);
      tables.mailer.refusals.set(`${row.id}.${refused}`, 1);
      await worker();
      tables.outbox.put(row);
      await until('both were mailed', () => tables.mailer.sent.size === 2);
      expect(said.filter((line) => line.includes('notices'))).toEqual([expect.stringContaining('attempt 1): Error')]);
      expect(said.join()).not.toContain('@');
    });

    it('passes over a row that was done since it was carried', async () => {
      const rows = [notice(randomUUID()), notice(randomUUID())];
      tables.outbox.put(...rows);
      await tables.outbox.done([rows[0]!.id]);
      const processor = new NoticeProcessor(tables.outbox, tables.deliverNotices);
      const [job] = noticesTogether(rows.map(jobOf));
      expect(await processor.work(job?.payload as Parameters<NoticeProcessor['work']>[0])).toBe('mailed 1');
      expect(tables.notices.asked).toEqual([rows[1]!.id]);
    });

    it('keeps nobody waiting for a notice in the same job that cannot be delivered', async () => {
      const refused = randomUUID();
      const row = notice(refused);
      tables.mailer.refusals.set(`${row.id}.${refused}`, Infinity);
      const others = Array.from({ length: 30 }, () => notice(randomUUID()));
      await worker();
      tables.outbox.put(...others.slice(0, 10), row, ...others.slice(10));
      await until('all others are done', () => tables.outbox.left === 1);
      expect(new Set(tables.mailer.sent.keys())).toEqual(
        new Set(others.map(({ id, payload }) => `${id}.${String((payload.persons as string[])[0])}`)),
      );
    });

    it('tells people of several organisations at once, each through a job of his own organisation', async () => {
      const elsewhere = randomUUID();
      const rows = Array.from({ length: 70 }, (_, n) => ({
        ...notice(randomUUID()),
        ...(n % 3 === 0 ? { organisation: elsewhere } : {}),
      }));
      await worker();
      tables.outbox.put(...rows);
      await until('every row is done', () => tables.outbox.left === 0);
      expect(tables.notices.askedOf).toEqual(
        new Map([
          [organisation, 46],
          [elsewhere, 24],
        ]),
      );
    });

    it('leaves a row that no queue takes, says so, and carries the others', async () => {
      const unknown = { ...notice(), topic: 'pigeon' };
      const wrong = { ...notice(), payload: { about: 'task', to: ['headmaster'], persons: ['Pietje'] } };
      const right = notice(randomUUID());
      await worker();
      tables.outbox.put(unknown, wrong, right);
      await until('the right one is done', () => tables.outbox.left === 2);
      expect(said.toSorted()).toEqual(
        [
          `outbox row ${unknown.id} cannot be carried: payload for the outbox is malformed at /topic`,
          `outbox row ${wrong.id} cannot be carried: payload for notices is malformed at /notices/0/roles/0, /notices/0/persons/0`,
        ].toSorted(),
      );
    });
  });

  it('fails a malformed job at once, without another attempt and without quoting it', async () => {
    await worker();
    const job = await onQueue(async (queue) => {
      const added = await queue.add('notices', { outbox: 'Pietje', about: 'gossip' } as never, { jobId: 'malformed' });
      await until('the job has failed', async () => (await added.getState()) === 'failed');
      return queue.getJob('malformed');
    }, place.store);
    expect({ attempts: job?.attemptsMade, reason: job?.failedReason }).toEqual({
      attempts: 1,
      reason: expect.stringMatching(/^payload for notices is malformed at \//),
    });
    expect(job?.failedReason).not.toMatch(/Pietje|gossip/);
  });

  describe('deadlines', () => {
    it('lapses what is due when a worker starts, and leaves what is not', async () => {
      const due = deadlines(5, new Date().toISOString());
      tables.deadlines.put(...due, ...deadlines(3, inAYear));
      await worker({ sweepEveryMs: 60_000 });
      await until('all that were due lapsed', () => tables.lapser.lapsed.length === 5);
      expect(tables.deadlines.rows.size).toBe(3);
    });

    it('wakes for the next moment due before the schedule comes round', async () => {
      tables.deadlines.put(...deadlines(1, new Date(Date.now() + 700).toISOString()));
      await worker({ sweepEveryMs: 60_000 });
      await until('it lapsed', () => tables.lapser.lapsed.length === 1);
    });

    it('sweeps as soon as the settable clock was moved', async () => {
      tables.deadlines.put(...deadlines(4, inAYear));
      await worker({ sweepEveryMs: 60_000 });
      const server = new Jobs({ ...options(), part: 'server' });
      workers.push(server);
      await server.start();
      tables.clock.moveTo(inAYear);
      await server.call();
      await until('all lapsed', () => tables.lapser.lapsed.length === 4);
    });

    it('drains many that are due at one instant with two workers, each once, a bounded number at a time', async () => {
      const due = deadlines(3_000, new Date().toISOString());
      tables.deadlines.put(...due);
      const sweep = { batch: 100, concurrency: 8, holdSeconds: 30 };
      await Promise.all([worker({ sweep }), worker({ sweep })]);
      await until('all lapsed', () => tables.deadlines.rows.size === 0);
      expect(new Set(tables.lapser.lapsed).size).toBe(3_000);
      expect(tables.lapser.lapsed).toHaveLength(3_000);
      expect(tables.lapser.mostAtOnce).toBeLessThanOrEqual(16);
    });

    it('asks a case that has nothing to lapse once, and not again and again', async () => {
      const [met] = deadlines(1, new Date().toISOString());
      tables.lapser.met.add(met!.obligation);
      tables.deadlines.put(met!);
      await worker();
      await until('the row is settled', () => [...tables.deadlines.rows.values()].every(({ over }) => over));
      expect(tables.lapser.lapsed).toEqual([]);
    });

    it('loses none when the queue is lost under a running worker', async () => {
      tables.deadlines.put(...deadlines(10, inAYear));
      await worker();
      await place.lose();
      tables.clock.moveTo(inAYear);
      await until('all lapsed', () => tables.deadlines.rows.size === 0);
      expect(tables.lapser.lapsed).toHaveLength(10);
      tables.deadlines.put(...deadlines(10, inAYear));
      await until('those after the loss lapsed too', () => tables.deadlines.rows.size === 0);
    });

    it('loses none when the queue is lost between two runs of a worker', async () => {
      const first = await worker();
      await first.stop();
      await place.lose();
      tables.deadlines.put(...deadlines(10, new Date().toISOString()));
      await worker({ sweepEveryMs: 60_000 });
      await until('all lapsed', () => tables.deadlines.rows.size === 0);
      expect(tables.lapser.lapsed).toHaveLength(10);
    });
  });

  it.each([
    { how: 'no processor', processors: ({ deadlines }: Made) => [deadlines], fault: 'queue notices has no processor' },
    {
      how: 'two processors',
      processors: ({ deadlines, notices }: Made) => [deadlines, notices, notices],
      fault: 'queue notices has 2 processors',
    },
  ])('does not start a worker whose queue has $how', ({ processors, fault }) => {
    expect(() => new Jobs(options(), tables.ports, processors)).toThrow(
      `this process (worker) does not start: ${fault}`,
    );
  });

  it('does not start a worker that has nothing to work with', () => {
    expect(() => new Jobs(options())).toThrow(/queue deadlines has no processor; queue notices has no processor/);
  });

  it('finishes what is under way before it stops', async () => {
    const jobs = await worker();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const notify = tables.notices.notify.bind(tables.notices);
    let begun = false;
    tables.notices.notify = async (...asked) => {
      begun = true;
      await held;
      return notify(...asked);
    };
    tables.outbox.put(notice(randomUUID()));
    await until('the job is under way', () => begun);
    const stopped = jobs.stop();
    release();
    await stopped;
    expect({ mailed: tables.mailer.sent.size, undone: tables.outbox.left }).toEqual({ mailed: 1, undone: 0 });
  });
});
