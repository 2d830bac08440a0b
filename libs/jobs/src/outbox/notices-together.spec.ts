import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { OutboxRow } from '#libs/application';
import { jobOf } from './carry.js';
import { noticesTogether } from './notices-together.js';

const [ours, theirs] = [randomUUID(), randomUUID()];

const row = (organisation: string, topic = 'notice', payload: object = { about: 'task' }): OutboxRow => ({
  id: randomUUID(),
  organisation,
  caseId: randomUUID(),
  topic,
  payload: { ...payload },
});
const rowsIn = (jobs: ReturnType<typeof noticesTogether>): readonly (readonly string[])[] =>
  jobs.map(({ payload }) => ('notices' in payload ? payload.notices.map(({ outbox }) => outbox) : []));

describe('notices carried together', () => {
  it('share jobs of at most twenty-five, each of one organisation, in the order of their rows', () => {
    const rows = Array.from({ length: 61 }, (_, n) => row(n < 60 ? ours : theirs));
    const jobs = noticesTogether(rows.map(jobOf));
    const ids = rows.map(({ id }) => id);
    expect(rowsIn(jobs)).toEqual([ids.slice(0, 25), ids.slice(25, 50), ids.slice(50, 60), ids.slice(60)]);
    expect(jobs.map(({ payload }) => 'organisation' in payload && payload.organisation)).toEqual([
      ours,
      ours,
      ours,
      theirs,
    ]);
  });

  it('are the same job when the same rows are carried again, and another in other company', () => {
    const rows = [row(ours), row(ours), row(ours)];
    const [first] = noticesTogether(rows.map(jobOf));
    const [again] = noticesTogether(rows.map(jobOf));
    const [others] = noticesTogether(rows.slice(1).map(jobOf));
    expect(again?.id).toBe(first?.id);
    expect(others?.id).not.toBe(first?.id);
  });

  it('go alone, under the name of their row, when they were carried before', () => {
    const [late, ...others] = [row(ours), row(ours), row(ours)] as const;
    const jobs = noticesTogether([{ ...late, again: true as const }, ...others].map(jobOf));
    expect(jobs[0]?.id).toBe(late.id);
    expect(rowsIn(jobs)).toEqual([[late.id], others.map(({ id }) => id)]);
  });

  it('leave other jobs as they are', () => {
    const linked = jobOf(row(ours, 'linkedCase', { seq: 3 }));
    expect(noticesTogether([linked])).toEqual([linked]);
  });
});
