import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Figures, NotFound } from '#libs/application';
import type { Recorded } from '#libs/application';
import { PostgresCaseNumbers, PostgresWorkLists } from '#libs/persistence';
import { ledgerLab, obligation, report, shape, take, type House, type Lab } from '../support/ledger-lab.js';

const forBoard = { data: { addressee: 'board' }, obligations: [obligation('a/case/1', { by: ['board'] })] };

describe('what oversees many cases', () => {
  let lab: Lab;
  let house: House;
  let figures: Figures;
  let lists: PostgresWorkLists;

  beforeAll(async () => {
    lab = await ledgerLab();
    figures = new Figures(new PostgresCaseNumbers(lab.app, lab.clock));
    lists = new PostgresWorkLists(lab.app, lab.clock);
  });
  beforeEach(async () => {
    house = await lab.founded(`oversight-${randomUUID()}`);
  });
  afterAll(() => lab.close());

  const several = async (many: number, opening?: Parameters<typeof report>[2]): Promise<void> => {
    for (let nth = 0; nth < many; nth += 1) await report(lab, house, opening);
  };

  it('counts what the board may see as it is, and what it may not see only from five on', async () => {
    await several(2, forBoard);
    await several(4);
    const few = await figures.run(house.actor('board'));
    expect(few.stages).toEqual([
      { school: house.school, machine: 'incident', stage: 'reported', cases: { count: null, seen: 2 } },
    ]);
    expect(few.open).toEqual({ count: null, seen: 2 });
    expect(few.categories).toEqual([{ category: 'groupChat', cases: { count: null, seen: 2 } }]);
    await several(1);
    const enough = await figures.run(house.actor('board'));
    expect(enough.stages[0]?.cases).toEqual({ count: 7, seen: 2 });
    expect(enough.months).toHaveLength(12);
    expect(enough.months.at(-1)).toEqual({
      month: '2026-09',
      opened: { count: 7, seen: 2 },
      closed: { count: 0, seen: 0 },
    });
    expect(enough.months[0]?.month).toBe('2025-10');
  });

  it('counts terms that are over, and those that end within seven days, each once', async () => {
    const at = (day: string) => ({ due: `${day}T22:00:00.000Z`, lastDay: day });
    const obligations = [
      obligation('late/case/1', { by: ['board'], due: at('2026-08-20'), status: 'overdue' }),
      obligation('soon/case/1', { by: ['board', 'principal'], due: at('2026-09-05') }),
      obligation('later/case/1', { by: ['board'], due: at('2026-10-20') }),
      obligation('never/case/1', { by: ['board'] }),
    ];
    await report(lab, house, { ...forBoard, obligations });
    expect((await figures.run(house.actor('secondBoard'))).terms).toEqual([
      { school: house.school, overdue: { count: 1, seen: 1 }, soon: { count: 1, seen: 1 } },
    ]);
  });

  it('tells numbers to the board and to nobody who works in cases, runs the system or watches it', async () => {
    for (const who of ['teamLeader', 'principal', 'dpo', 'auditor', 'administrator', 'teacher'] as const)
      await expect(figures.run(house.actor(who))).rejects.toThrow(NotFound);
  });

  it('counts nothing of another organisation', async () => {
    await several(6);
    const elsewhere = await lab.founded(`elsewhere-${randomUUID()}`);
    expect((await figures.run(elsewhere.actor('board'))).stages).toEqual([]);
  });

  const filed = (at: Recorded, file: 'pupilFile' | 'personnelFile', paper: string): Promise<Recorded> =>
    take(lab, house, at, { draft: { type: 'paper.file', party: 'p1', data: { paper, file } } });

  async function withFiles(opening?: Parameters<typeof report>[2]): Promise<Recorded> {
    let now = await report(lab, house, opening);
    const party = { kind: 'pupil', role: 'subject', band: 'from12' } as const;
    now = await take(lab, house, now, { draft: { type: 'party.add', party: 'p1', data: party } });
    now = await filed(now, 'pupilFile', '1');
    now = await filed(now, 'personnelFile', '1');
    const leaving = { paper: '2', file: 'pupilFile', because: 'duplicate' } as const;
    return take(lab, house, now, { draft: { type: 'paper.leaveOut', party: 'p1', data: leaving } });
  }

  it('lists papers in files across cases, filtered, the newest first and a part at a time', async () => {
    const cases = [await withFiles(), await withFiles()];
    const all = shape(await lists.files(house.actor('teamLeader'), {}));
    expect(all.rows).toHaveLength(6);
    expect(all.rows[0]).toMatchObject({ number: cases[1]?.number, paper: '2', filed: false, because: 'duplicate' });
    const left = shape(await lists.files(house.actor('principal'), { filed: false, file: 'pupilFile' }));
    expect(left.rows.map(({ paper }: { paper: string }) => paper)).toEqual(['2', '2']);
    const found: unknown[] = [];
    let after: string | undefined;
    do {
      const part = shape(await lists.files(house.actor('teamLeader'), { limit: 2, ...(after && { after }) }));
      found.push(...part.rows);
      after = part.next ?? undefined;
    } while (after !== undefined);
    expect(found).toEqual(all.rows);
  });

  it('says of a paper that is a step which one it is and when it was taken', async () => {
    const opened = await report(lab, house);
    const party = { kind: 'pupil', role: 'subject', band: 'from12' } as const;
    const now = await take(lab, house, opened, { draft: { type: 'party.add', party: 'p1', data: party } });
    await filed(await filed(now, 'pupilFile', 's2'), 'pupilFile', 's99');
    const { rows } = shape(await lists.files(house.actor('teamLeader'), {}));
    expect(rows).toMatchObject([
      { paper: 's99', letter: null, step: null },
      { paper: 's2', letter: null, step: { type: 'party.add', at: lab.clock.now() } },
    ]);
  });

  it('lists no paper of a case that the reader may not see, and none at all to who keeps no files and leads nothing', async () => {
    await withFiles();
    expect(shape(await lists.files(house.actor('board'), {})).rows).toEqual([]);
    for (const who of ['dpo', 'auditor', 'administrator', 'teacher'] as const)
      await expect(lists.files(house.actor(who), {})).rejects.toThrow(NotFound);
  });
});
