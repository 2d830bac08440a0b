import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PostgresClockStore, PostgresDeadlines, PostgresOutbox } from '#libs/persistence';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { ledgerLab, obligation, report, take, type House, type Lab } from '../support/ledger-lab.js';

describe('what the clock and the queue find in the database', () => {
  let lab: Lab;
  let house: House;
  let deadlines: PostgresDeadlines;
  let outbox: PostgresOutbox;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('deadlines');
    deadlines = new PostgresDeadlines(lab.app);
    outbox = new PostgresOutbox(lab.app, lab.clock);
  });
  beforeEach(() =>
    asSuperuser(lab.database.urls.superuser, async (client) => {
      await client.query('truncate meldpad.deadline, meldpad.outbox');
    }),
  );
  afterAll(() => lab.close());

  const dueOn = (day: string, key = 'a/case/1') =>
    obligation(key, { due: { due: `${day}T22:00:00.000Z`, lastDay: day } });

  it('claims what is due, the oldest first, each once, and tells ids only', async () => {
    const late = await report(lab, house, { obligations: [dueOn('2026-09-02')] });
    const later = await report(lab, house, { obligations: [dueOn('2026-09-03'), dueOn('2026-10-01', 'b/case/1')] });
    const asOf = '2026-09-03T22:00:00.000Z';
    expect(await deadlines.claimDue(asOf, 10)).toEqual([
      {
        organisation: house.organisation,
        caseId: late.caseId,
        obligation: 'a/case/1',
        due: '2026-09-02T22:00:00.000Z',
      },
      {
        organisation: house.organisation,
        caseId: later.caseId,
        obligation: 'a/case/1',
        due: '2026-09-03T22:00:00.000Z',
      },
    ]);
    expect(await deadlines.claimDue(asOf, 10)).toEqual([]);
    expect(await deadlines.nextDue()).toBe('2026-10-01T22:00:00.000Z');
  });

  it('gives two processes at once disjoint claims that miss nothing', async () => {
    for (let count = 0; count < 12; count += 1) await report(lab, house, { obligations: [dueOn('2026-09-02')] });
    const claimed = (
      await Promise.all(Array.from({ length: 4 }, () => deadlines.claimDue('2026-09-05T00:00:00.000Z', 3)))
    ).flat();
    const rest = await deadlines.claimDue('2026-09-05T00:00:00.000Z', 12);
    expect(new Set([...claimed, ...rest].map(({ caseId }) => caseId)).size).toBe(12);
    expect(claimed.length + rest.length).toBe(12);
  });

  it('claims again what a process that died left behind', async () => {
    await report(lab, house, { obligations: [dueOn('2026-09-02')] });
    expect(await deadlines.claimDue('2026-09-05T00:00:00.000Z', 10, 0)).toHaveLength(1);
    expect(await deadlines.claimDue('2026-09-05T00:00:00.000Z', 10)).toHaveLength(1);
  });

  it('does not come back to a deadline that was settled, until its end moves', async () => {
    const opened = await report(lab, house, { obligations: [dueOn('2026-09-02')] });
    await deadlines.settle(await deadlines.claimDue('2026-09-05T00:00:00.000Z', 10));
    expect(await deadlines.claimDue('2026-09-05T00:00:00.000Z', 10)).toEqual([]);
    expect(await deadlines.nextDue()).toBeUndefined();
    await take(lab, house, opened, { obligations: [dueOn('2026-09-04')] });
    expect(await deadlines.claimDue('2026-09-05T00:00:00.000Z', 10)).toHaveLength(1);
  });

  it('has nothing left to claim once the lapse is recorded, by the clock itself', async () => {
    const { caseId, version } = await report(lab, house, { obligations: [dueOn('2026-09-02')] });
    await take(
      lab,
      house,
      { caseId, version },
      {
        as: house.actor('system'),
        draft: { type: 'deadline.lapse', data: { obligation: 'a/case/1', due: '2026-09-02T22:00:00.000Z' } },
        obligations: [obligation('a/case/1', { status: 'overdue' })],
      },
    );
    expect(await deadlines.nextDue()).toBeUndefined();
  });

  it('carries each row of the outbox until it is done, the oldest first', async () => {
    const effects = [{ type: 'notice', about: 'task', to: ['teamLeader'], persons: [] }] as const;
    const { caseId } = await report(lab, house, { effects });
    const [row] = await outbox.claim(10, 0);
    expect(row).toMatchObject({
      organisation: house.organisation,
      caseId,
      topic: 'notice',
      payload: { about: 'task', to: ['teamLeader'], seq: 1 },
    });
    expect(await outbox.claim(10)).toHaveLength(1);
    expect(await outbox.claim(10)).toEqual([]);
    await outbox.done([row?.id ?? '']);
    expect(await outbox.claim(10, 0)).toEqual([]);
  });

  it('keeps a message that may not go out yet until the organisation works again', async () => {
    const held = { type: 'notice', about: 'task', to: ['teamLeader'], persons: [] } as const;
    await report(lab, house, { effects: [{ ...held, notBefore: '2026-09-07T06:00:00.000Z' }] });
    lab.clock.at = '2026-09-05T19:00:00.000Z';
    expect(await outbox.claim(10, 0)).toEqual([]);
    lab.clock.at = '2026-09-07T06:00:00.000Z';
    expect(await outbox.claim(10, 0)).toHaveLength(1);
  });

  it('remembers the furthest the settable clock ever stood ahead', async () => {
    const store = new PostgresClockStore(lab.app);
    expect(await store.ahead()).toBe(0);
    await store.setAhead(5_000_000_000);
    await store.setAhead(3);
    expect(await store.ahead()).toBe(5_000_000_000);
  });
});
