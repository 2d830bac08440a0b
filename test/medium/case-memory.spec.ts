import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseMovedOn, KeptChanging, KeyReused, NotFound } from '#libs/application';
import type { QueryResultRow } from 'pg';
import { CaseMemory, type Database, type PostgresCaseLedger } from '#libs/persistence';
import type { Statement, Value } from '../../libs/persistence/src/database/database.js';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { grown, ledgerLab, obligation, report, stamp, take, type House, type Lab } from '../support/ledger-lab.js';

describe('what a process remembers of its cases', () => {
  let lab: Lab;
  let house: House;
  let other: PostgresCaseLedger;
  const change = (text: string, values: readonly unknown[]): Promise<unknown> =>
    asSuperuser(lab.database.urls.superuser, (client) => client.query(text, [...values]));

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('memory');
    other = lab.ledgerOf('first build', new CaseMemory());
  });
  afterAll(() => lab.close());

  it('is told that the case moved on when another process took a step meanwhile', async () => {
    const at = await grown(lab, house, 3);
    const elsewhere = await take(lab, house, at, { ledger: other });
    await expect(take(lab, house, at)).rejects.toEqual(new CaseMovedOn(3, 4));
    expect(await take(lab, house, elsewhere)).toMatchObject({ version: 5, again: false });
  });

  it('answers a key as before, also from memory, and refuses it with another body', async () => {
    const at = await grown(lab, house, 2);
    const same = stamp();
    const first = await take(lab, house, at, { stamp: same });
    expect(await take(lab, house, at, { stamp: same })).toEqual({ ...first, again: true });
    expect(await take(lab, house, first, { stamp: same })).toEqual({ ...first, again: true });
    await expect(take(lab, house, first, { stamp: stamp(same.key, 'otherwise') })).rejects.toEqual(new KeyReused());
  });

  it('judges nobody by a role he no longer holds', async () => {
    const at = await grown(lab, house, 2);
    const asked: unknown[] = [];
    const step = (): Promise<unknown> =>
      take(lab, house, at, {
        as: house.actor('principal'),
        draft: ({ asking }) => {
          asked.push(asking.roles);
          return { type: 'case.take', data: {} };
        },
      });
    await take(lab, house, await grown(lab, house, 2), { as: house.actor('principal') });
    await change(`update meldpad.role_assignment set until_day = '2026-08-01' where person = $1`, [
      house.staff.principal,
    ]);
    await expect(step()).rejects.toEqual(new NotFound('case'));
    await change(`update meldpad.role_assignment set until_day = null where person = $1`, [house.staff.principal]);
    asked.length = 0;
    await step();
    expect(asked.at(-1)).toEqual(['principal']);
  });

  it('says so when roles or facts change each time they are read, for a report and for a step', async () => {
    const at = await grown(lab, house, 2);
    const asked: string[] = [];
    const rows = (statement: Statement, values: readonly Value[]): Promise<QueryResultRow[]> => {
      if (!['append', 'open_case'].includes(statement.name)) return lab.app.rows(statement, values);
      asked.push(statement.name);
      return Promise.resolve([{ outcome: 'stale', detail: null }]);
    };
    const ledger = lab.ledgerOf('first build', undefined, Object.assign(Object.create(lab.app) as Database, { rows }));
    await expect(report({ ...lab, ledger }, house)).rejects.toEqual(new KeptChanging());
    await expect(take(lab, house, at, { ledger })).rejects.toEqual(new KeptChanging());
    expect(asked).toEqual(['open_case', 'open_case', 'open_case', 'append', 'append', 'append']);
  });

  it('takes no step on a log that was changed outside, though it remembers the case', async () => {
    const at = await grown(lab, house, 3);
    await change(`update meldpad."case" set hash = decode(repeat('ab', 32), 'hex') where id = $1`, [at.caseId]);
    await expect(take(lab, house, at)).rejects.toMatchObject({ name: 'ChainBroken' });
  });

  it('leaves tasks and deadlines alone that stay as they are, and rewrites those that do not', async () => {
    const due = { due: '2026-09-09T22:00:00.000Z', lastDay: '2026-09-09' };
    const [one, two] = [obligation('review/case/1', { due }), obligation('hear/case/1', { due })];
    const rows = async (caseId: string): Promise<unknown> =>
      asSuperuser(lab.database.urls.superuser, async (client) => {
        const { rows: found } = await client.query<{ obligation: string }>(
          `select t.obligation from meldpad.task t join meldpad.deadline d using (organisation, case_id, obligation)
            where t.case_id = $1 order by 1`,
          [caseId],
        );
        return found.map((row) => row.obligation);
      });
    let at = await take(lab, house, await grown(lab, house, 2), { obligations: [one] });
    at = await take(lab, house, at, { obligations: [one] });
    expect(await rows(at.caseId)).toEqual(['review/case/1']);
    at = await take(lab, house, at, { obligations: [one, two] });
    expect(await rows(at.caseId)).toEqual(['hear/case/1', 'review/case/1']);
    at = await take(lab, house, at, { obligations: [two], ledger: other });
    at = await take(lab, house, at, { obligations: [one, two] });
    expect(await rows(at.caseId)).toEqual(['hear/case/1', 'review/case/1']);
  });

  it('forgets the cases asked for least lately when it holds too much', async () => {
    const small = new CaseMemory(12);
    const ledger = lab.ledgerOf('first build', small);
    const cases = [];
    for (let made = 0; made < 4; made += 1) cases.push(await grown(lab, house, 3, ledger));
    const known = cases.map(({ caseId }) => small.caseOf(house.organisation, caseId) !== undefined);
    expect(known).toEqual([false, false, true, true]);
    expect(await take(lab, house, cases[0] ?? { caseId: '', version: 0 }, { ledger })).toMatchObject({ version: 4 });
  });
});
