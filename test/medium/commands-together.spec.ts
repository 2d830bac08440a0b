import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyReused, NotFound, type Recorded } from '#libs/application';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { grown, ledgerLab, report, stamp, take, type House, type Lab } from '../support/ledger-lab.js';

const many = 16;

/** Many round trips on a machine that may be busy. */
describe('commands that come in at the same time', () => {
  let lab: Lab;
  let house: House;
  let neighbour: House;
  const change = (text: string, values: readonly unknown[]): Promise<unknown> =>
    asSuperuser(lab.database.urls.superuser, (client) => client.query(text, [...values]));
  const versionOf = async (caseId: string): Promise<unknown> =>
    asSuperuser(lab.database.urls.superuser, async (client) => {
      const { rows } = await client.query<{ version: number; steps: string }>(
        `select c.version, (select count(*) from meldpad.step s where s.case_id = c.id)::int as steps from meldpad."case" c where c.id = $1`,
        [caseId],
      );
      return rows[0];
    });
  const casesOf = (of: House): Promise<Recorded[]> =>
    Promise.all(Array.from({ length: many }, () => grown(lab, of, 2)));

  beforeAll(async () => {
    lab = await ledgerLab();
    [house, neighbour] = [await lab.founded('together'), await lab.founded('neighbour')];
  });
  afterAll(() => lab.close());

  it('are each stored once, of two organisations side by side', async () => {
    const [mine, theirs] = [await casesOf(house), await casesOf(neighbour)];
    const answers = await Promise.all(
      mine.flatMap((at, place) => [take(lab, house, at), take(lab, neighbour, theirs[place] ?? at)]),
    );
    expect(answers.map(({ version, again }) => ({ version, again }))).toEqual(
      Array.from({ length: 2 * many }, () => ({ version: 3, again: false })),
    );
    for (const { caseId } of [...mine, ...theirs]) expect(await versionOf(caseId)).toEqual({ version: 3, steps: 3 });
  });

  it('open a case each, with an answer of its own', async () => {
    const answers = await Promise.all(Array.from({ length: many }, () => report(lab, house)));
    expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(many);
    expect(new Set(answers.map(({ number }) => number)).size).toBe(many);
    for (const { caseId } of answers) expect(await versionOf(caseId)).toEqual({ version: 1, steps: 1 });
  });

  it('go through the walls one by one: who lost his role is refused among those who have theirs', async () => {
    const cases = await casesOf(house);
    const [own = cases[0], ...others] = cases;
    if (own === undefined) throw new Error('no case');
    const at = await take(lab, house, own, { as: house.actor('principal') });
    await change(`update meldpad.role_assignment set until_day = '2026-08-01' where person = $1`, [
      house.staff.principal,
    ]);
    const half = many / 2;
    const outcomes = await Promise.allSettled([
      ...others.slice(0, half).map((one) => take(lab, house, one)),
      take(lab, house, at, { as: house.actor('principal') }),
      ...others.slice(half).map((one) => take(lab, house, one)),
    ]);
    expect(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))).toEqual([
      new NotFound('case'),
    ]);
    expect(await versionOf(at.caseId)).toEqual({ version: 3, steps: 3 });
    for (const { caseId } of others) expect(await versionOf(caseId)).toEqual({ version: 3, steps: 3 });
  });

  it('do not fail with one that fails: a key used twice at once, on two cases', async () => {
    const cases = await casesOf(house);
    const { key } = stamp();
    const outcomes = await Promise.allSettled(
      cases.map((at, place) =>
        take(lab, house, at, place === 9 || place === 11 ? { stamp: stamp(key, `to case ${place}`) } : {}),
      ),
    );
    const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(failures).toEqual([new KeyReused()]);
    const versions = await Promise.all(cases.map(({ caseId }) => versionOf(caseId)));
    expect(versions.filter((one) => JSON.stringify(one) === '{"version":3,"steps":3}')).toHaveLength(many - 1);
  });
});
