import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BadInput, NotFound, type Recorded } from '#libs/application';
import { PostgresReadings, PostgresWorkLists } from '#libs/persistence';
import { decided, shape, ledgerLab, obligation, report, take, type House, type Lab } from '../support/ledger-lab.js';

/** A report that goes past the leadership, with work for the board alone. */
const forBoard = { data: { addressee: 'board' }, obligations: [obligation('a/case/1', { by: ['board'] })] };

describe('pages', () => {
  let lab: Lab;
  let house: House;
  let readings: PostgresReadings;
  let lists: PostgresWorkLists;

  beforeAll(async () => {
    lab = await ledgerLab();
    readings = new PostgresReadings(lab.app, lab.keys, lab.clock);
    lists = new PostgresWorkLists(lab.app, lab.clock);
  });
  beforeEach(async () => {
    house = await lab.founded(`pages-${randomUUID()}`);
  });
  afterAll(() => lab.close());

  const withPupil = async (at: Recorded, name: string, pupilNumber: string): Promise<Recorded> =>
    lab.ledger.take(
      {
        actor: house.actor('teamLeader'),
        caseId: at.caseId,
        seenVersion: at.version,
        stamp: { key: randomUUID(), digest: 'd' },
      },
      (open) => {
        const sealed = open.seal(name);
        open.identify(sealed, pupilNumber);
        const draft = {
          type: 'party.add',
          party: 'p1',
          data: { kind: 'pupil', role: 'subject', band: 'from12', name: sealed },
        } as const;
        return [decided(open.state, open, draft, [])];
      },
    );

  it('shows the case page as one document, with names opened beside it, and notes who saw it', async () => {
    const due = { due: '2026-09-08T22:00:00.000Z', lastDay: '2026-09-08' };
    const opened = await report(lab, house, { story: 'a story', obligations: [obligation('a/case/1', { due })] });
    const { json, texts } = await readings.page(
      house.actor('teamLeader'),
      (await withPupil(opened, 'Noor Voorbeeld', '1234')).caseId,
    );
    const page = shape(json);
    expect(page).toMatchObject({
      case: {
        caseId: opened.caseId,
        number: opened.number,
        version: 2,
        kind: 'incident',
        stage: 'reported',
        linkedTo: null,
      },
      parties: [{ id: 'p1', kind: 'pupil', role: 'subject', band: 'from12', person: null }],
      tracks: [],
      steps: [
        { seq: 1, type: 'report.receive' },
        { seq: 2, type: 'party.add' },
      ],
      people: { [house.staff.teamLeader]: expect.stringContaining('teamLeader') },
    });
    expect(Object.values(texts)).toEqual(['Noor Voorbeeld']);
    const seen = shape(await readings.accessLog(house.actor('auditor'), {}));
    expect(seen.rows).toMatchObject([
      { person: house.staff.teamLeader, caseId: opened.caseId, number: opened.number, what: 'page' },
    ]);
  });

  it('opens the texts of steps on the timeline, a part at a time', async () => {
    const opened = await report(lab, house, { story: 'a story' });
    await take(lab, house, opened);
    const first = await readings.timeline(house.actor('teamLeader'), opened.caseId, { limit: 1 });
    expect(Object.values(first.texts)).toEqual(['a story']);
    const { next } = shape(first.json);
    const second = await readings.timeline(house.actor('teamLeader'), opened.caseId, {
      limit: 1,
      ...(next === null ? {} : { after: next }),
    });
    expect(Object.values(second.texts)).toEqual(['a note']);
  });

  it('shows the log with its hashes, each chained to the one before', async () => {
    const opened = await report(lab, house);
    await take(lab, house, opened);
    const { rows, next } = shape(await readings.log(house.actor('teamLeader'), opened.caseId, {}));
    expect(rows.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2]);
    expect(rows[1]?.before).toBe(rows[0]?.hash);
    expect(next).toBeNull();
  });

  it('knows no page of a case that the reader may not see', async () => {
    const { caseId } = await report(lab, house, forBoard);
    const reader = house.actor('teamLeader');
    const asked = [
      readings.page(reader, caseId),
      readings.timeline(reader, caseId, {}),
      readings.log(reader, caseId, {}),
      readings.letters(reader, caseId),
    ];
    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({ status: 'rejected', reason: new NotFound('case') });
  });

  it('puts the most urgent tasks first in the inbox: overdue, then by term, those without one last', async () => {
    const at = (day: string): { due: string; lastDay: string } => ({ due: `${day}T22:00:00.000Z`, lastDay: day });
    await report(lab, house, {
      obligations: [
        obligation('none/case/1'),
        obligation('late/case/1', { due: at('2026-08-20'), status: 'overdue' }),
        obligation('soon/case/1', { due: at('2026-09-02'), by: ['teamLeader', 'principal'] }),
        obligation('board/case/1', { by: ['board'] }),
        obligation('own/case/1', { person: house.staff.teacher, due: at('2026-09-03') }),
      ],
      effects: [{ type: 'notice', about: 'task', to: [], persons: [house.staff.teacher], obligation: 'own/case/1' }],
    });
    const inbox = async (who: Parameters<House['actor']>[0]): Promise<(string | undefined)[]> =>
      shape(await lists.inbox(house.actor(who), 50)).rows.map(
        ({ obligation: key }: { obligation: string }) => key.split('/')[0],
      );
    expect(await inbox('teamLeader')).toEqual(['late', 'soon', 'none']);
    expect(await inbox('principal')).toEqual(['soon']);
    expect(await inbox('board')).toEqual(['board']);
    expect(await inbox('teacher')).toEqual(['own']);
    expect(await inbox('auditor')).toEqual([]);
  });

  it('lists the cases somebody may see, filtered and in parts, and no others', async () => {
    for (const kind of ['incident', 'mediaRequest', 'incident'] as const) await report(lab, house, { data: { kind } });
    await report(lab, house, forBoard);
    await report(lab, house, { school: house.otherSchool });
    const first = shape(await lists.cases(house.actor('teamLeader'), { limit: 2 }));
    const second = shape(await lists.cases(house.actor('teamLeader'), { limit: 2, after: first.next ?? '' }));
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ caseId }) => caseId)).size).toBe(3);
    expect(
      shape(await lists.cases(house.actor('teamLeader'), { kind: 'mediaRequest', sort: 'openedAt' })).rows,
    ).toHaveLength(1);
    expect(shape(await lists.cases(house.actor('auditor'), {})).rows).toEqual([]);
    expect(shape(await lists.cases(house.actor('board'), { closed: false })).rows).toHaveLength(1);
  });

  it('lists the cases whose terms are over, or end within seven days', async () => {
    const at = (day: string): { due: string; lastDay: string } => ({ due: `${day}T22:00:00.000Z`, lastDay: day });
    const [late, soon, later] = ['2026-08-20', '2026-09-05', '2026-10-01'];
    for (const day of [late, soon, later])
      await report(lab, house, { obligations: [obligation('a/case/1', { due: at(day) })] });
    await report(lab, house);
    const ends = async (due: 'overdue' | 'week'): Promise<unknown[]> =>
      shape(await lists.cases(house.actor('teamLeader'), { due })).rows.map(({ nextDue }) => nextDue?.slice(0, 10));
    expect(await ends('overdue')).toEqual([late]);
    expect(await ends('week')).toEqual([soon, late]);
  });

  it('refuses a place to go on that it did not give', async () => {
    await expect(async () => lists.cases(house.actor('teamLeader'), { after: 'x' })).rejects.toThrow(BadInput);
  });

  it('finds a case by its number, a name or a pupil number, exactly and within what the reader may see', async () => {
    const opened = await report(lab, house);
    await withPupil(opened, 'Noor  Voorbéeld', '00-12');
    const found = async (
      who: Parameters<House['actor']>[0],
      sought: Parameters<PostgresReadings['find']>[1],
    ): Promise<number> => shape(await readings.find(house.actor(who), sought)).rows.length;
    expect(await found('teamLeader', { number: opened.number.toLowerCase() })).toBe(1);
    expect(await found('teamLeader', { name: 'noor voorbeeld' })).toBe(1);
    expect(await found('teamLeader', { pupilNumber: '00-12' })).toBe(1);
    expect(await found('teamLeader', { name: 'Noor' })).toBe(0);
    expect(await found('board', { name: 'noor voorbeeld' })).toBe(0);
    expect(
      shape(await readings.accessLog(house.actor('dpo'), {})).rows.map(({ what }: { what: string }) => what),
    ).toEqual(['find', 'find', 'find', 'find', 'find']);
  });

  it('shows the holder of a receipt where it stands and the messages, and nothing else', async () => {
    const receiptHash = randomUUID();
    const opened = await report(lab, house, { receiptHash });
    const holder = { ...house.actor('reporter'), receipt: receiptHash };
    await take(lab, house, opened, {
      as: holder,
      draft: ({ seal }) => ({ type: 'message.send', data: { from: 'reporter', text: seal('is there news?') } }),
    });
    const { json, texts } = await readings.receipt(holder);
    const { messages, status } = shape(json);
    expect(status).toBe('received');
    expect(messages.map(({ from, content }: { from: string; content: string }) => [from, texts[content]])).toEqual([
      ['reporter', 'is there news?'],
    ]);
    await expect(readings.receipt({ ...holder, receipt: 'another' })).rejects.toThrow(new NotFound('report'));
    await expect(lab.ledger.look(house.actor('reporter'), opened.caseId)).rejects.toThrow(NotFound);
  });

  it('keeps the access log from everybody but the auditor and the FG', async () => {
    await expect(readings.accessLog(house.actor('board'), {})).rejects.toThrow(NotFound);
  });

  describe('of a case say who saw it', () => {
    const readersOf = async (who: Parameters<House['actor']>[0], caseId: string, part = {}) =>
      shape(await readings.readersOf(house.actor(who), caseId, part));
    const briefly = ({ rows }: Awaited<ReturnType<typeof readersOf>>) =>
      rows.map(({ person, what, tasked }) => [person, what, tasked]);

    it('to whoever leads it, the newest first, with the roles of that day and whether he had work there', async () => {
      const { caseId } = await report(lab, house, { obligations: [obligation('a/case/1')] });
      await readings.page(house.actor('teamLeader'), caseId);
      await readings.timeline(house.actor('principal'), caseId, {});
      const { teamLeader, principal } = house.staff;
      const first = await readersOf('principal', caseId);
      expect(briefly(first)).toEqual([
        [principal, 'timeline', false],
        [teamLeader, 'page', true],
      ]);
      expect(first.rows[1]).toMatchObject({ name: expect.stringContaining('teamLeader'), roles: ['teamLeader'] });
      const again = await readersOf('teamLeader', caseId, { limit: 1 });
      expect(briefly(again)).toEqual([[principal, 'readings', null]]);
      expect(briefly(await readersOf('teamLeader', caseId, { limit: 1, after: again.next ?? '' }))).toEqual([
        [principal, 'timeline', false],
      ]);
    });

    it('not to people without a lead, not of a case that one may not see, and never when a reporter looked', async () => {
      const receiptHash = randomUUID();
      const { caseId } = await report(lab, house, { receiptHash });
      await readings.receipt({ ...house.actor('reporter'), receipt: receiptHash });
      expect(briefly(await readersOf('teamLeader', caseId))).toEqual([]);
      const past = await report(lab, house, forBoard);
      for (const who of ['administrator', 'teacher'] as const)
        await expect(readersOf(who, caseId)).rejects.toThrow(NotFound);
      await expect(readersOf('teamLeader', past.caseId)).rejects.toThrow(NotFound);
      await expect(readersOf('dpo', randomUUID())).rejects.toThrow(NotFound);
    });

    it('to the FG and the auditor of any case, and which accesses were without a task', async () => {
      const { caseId, number } = await report(lab, house, { obligations: [obligation('a/case/1')] });
      await readings.page(house.actor('teamLeader'), caseId);
      await readings.page(house.actor('principal'), caseId);
      expect((await readersOf('auditor', caseId)).rows).toHaveLength(2);
      const { rows } = shape(await readings.accessLog(house.actor('dpo'), { withoutTask: true }));
      expect(rows).toMatchObject([{ person: house.staff.principal, caseId, number, what: 'page', tasked: false }]);
      await take(lab, house, { caseId, version: 1 }, { as: house.actor('principal') });
      await readings.page(house.actor('principal'), caseId);
      expect(shape(await readings.accessLog(house.actor('dpo'), { withoutTask: true })).rows).toHaveLength(1);
    });
  });
});
