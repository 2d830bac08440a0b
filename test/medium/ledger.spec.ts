import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseMovedOn, KeyReused, NotFound, type OpenCase } from '#libs/application';
import type { StepDraft } from '#libs/domain';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { grown, ledgerLab, obligation, report, stamp, take, type House, type Lab } from '../support/ledger-lab.js';

describe('the case ledger', () => {
  let lab: Lab;
  let house: House;
  const count = (table: string, caseId: string): Promise<number> =>
    asSuperuser(lab.database.urls.superuser, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::integer as count from ${table} where case_id = $1`,
        [caseId],
      );
      return rows[0]?.count ?? 0;
    });

  const stamped = (caseId: string): Promise<string | undefined> =>
    asSuperuser(lab.database.urls.superuser, async (client) => {
      const { rows } = await client.query<{ fingerprint: string }>(
        'select fingerprint from meldpad.checkpoint where case_id = $1',
        [caseId],
      );
      return rows[0]?.fingerprint;
    });

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('ledger');
  });
  afterAll(() => lab.close());

  it('opens a case under a number that tells nothing, and takes a step on it', async () => {
    const first = await report(lab, house, { story: 'what happened' });
    expect(first).toMatchObject({ version: 1, steps: [1], again: false });
    expect(first.number).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await take(lab, house, first)).toMatchObject({
      caseId: first.caseId,
      number: first.number,
      version: 2,
      steps: [2],
    });
  });

  it('fixes the kind of school when a case opens, with the cluster of special education', async () => {
    const special = { denomination: 'public', legalForm: 'foundation', sector: 'VSO', cluster: 'cluster2' };
    const opening = async ({ caseId }: { readonly caseId: string }): Promise<unknown> =>
      (await lab.ledger.look(house.actor('system'), caseId)).state.opening;
    const { organisation, specialSchool: school } = house;
    expect(await opening(await report(lab, house, { school }))).toMatchObject({ ...special, organisation, school });
    expect(await opening(await report(lab, house))).not.toHaveProperty('cluster');
  });

  it('replays the log to the same state as its checkpoint, and ignores the checkpoint of another build', async () => {
    const opened = await grown(lab, house, 18);
    const taken = await take(lab, house, opened, { draft: { type: 'case.take', data: {} } });
    expect(await count('meldpad.checkpoint', opened.caseId)).toBe(1);
    const [leader, { caseId }] = [house.actor('teamLeader'), opened];
    const live = await lab.ledger.look(leader, caseId);
    const read = await lab.ledgerOf('first build').look(leader, caseId);
    const replayed = await lab.ledgerOf('second build').look(leader, caseId);
    expect(read.state).toEqual(JSON.parse(JSON.stringify(live.state)));
    expect(replayed.state).toEqual(read.state);
    expect(replayed.state.version).toBe(taken.version);
    await take(lab, house, taken, { ledger: lab.ledgerOf('second build') });
    const again = await lab.ledgerOf('second build').look(leader, caseId);
    expect(again.state.version).toBe(taken.version + 1);
    expect(await stamped(caseId)).toBe('second build');
  });

  it('does not believe a checkpoint that was changed in the database', async () => {
    const { caseId } = await grown(lab, house, 16);
    await asSuperuser(lab.database.urls.superuser, (client) =>
      client.query(
        `update meldpad.checkpoint set state = replace(state, '"reported"', '"closed"') where case_id = $1`,
        [caseId],
      ),
    );
    expect((await lab.ledgerOf('first build').look(house.actor('teamLeader'), caseId)).state.stage).toBe('reported');
  });

  it('of two at once lets one win and tells the other that the case moved on', async () => {
    const opened = await report(lab, house);
    const outcomes = await Promise.allSettled([take(lab, house, opened), take(lab, house, opened)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toEqual(new CaseMovedOn(1, 2));
    expect(await count('meldpad.step', opened.caseId)).toBe(2);
  });

  it('gives the same key twenty times in parallel one effect and one answer', async () => {
    const opened = await report(lab, house);
    const same = stamp();
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(lab, house, opened, { stamp: same })));
    expect(new Set(answers.map(({ again: _again, ...answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(answers.filter(({ again }) => !again)).toHaveLength(1);
    expect(await count('meldpad.step', opened.caseId)).toBe(2);
  });

  it('opens one case for the same key twenty times in parallel', async () => {
    const same = stamp();
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(lab, house, { stamp: same })));
    expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(1);
  });

  it('refuses a key that comes back with another body', async () => {
    const opened = await report(lab, house);
    const { key } = stamp();
    await take(lab, house, opened, { stamp: stamp(key, 'one body') });
    await expect(take(lab, house, opened, { stamp: stamp(key, 'another body') })).rejects.toThrow(KeyReused);
  });

  it('writes nothing when the judge refuses', async () => {
    const opened = await report(lab, house);
    const refuse = (): never => {
      throw new Error('refused');
    };
    await expect(
      lab.ledger.take({ actor: house.actor('teamLeader'), caseId: opened.caseId, stamp: stamp() }, refuse),
    ).rejects.toThrow('refused');
    expect(await count('meldpad.step', opened.caseId)).toBe(1);
  });

  it('stores tasks and deadlines as the obligations say, in the same commit, and takes away what was met', async () => {
    const due = { due: '2026-09-08T22:00:00.000Z', lastDay: '2026-09-08' };
    const opened = await report(lab, house, {
      obligations: [obligation('a/case/1', { due }), obligation('b/case/1', { by: ['teamLeader', 'principal'] })],
    });
    expect([await count('meldpad.task', opened.caseId), await count('meldpad.deadline', opened.caseId)]).toEqual([
      3, 1,
    ]);
    await take(lab, house, opened, {
      obligations: [obligation('a/case/1', { due, status: 'met' }), obligation('b/case/1', { status: 'overdue' })],
    });
    expect([await count('meldpad.task', opened.caseId), await count('meldpad.deadline', opened.caseId)]).toEqual([
      1, 0,
    ]);
  });

  it('leaves what follows outside the case in the outbox', async () => {
    const effects = [{ type: 'notice', about: 'task', to: ['teamLeader'], persons: [] }] as const;
    const { caseId } = await report(lab, house, { effects });
    expect(await count('meldpad.outbox', caseId)).toBe(1);
  });

  it('knows no case that the actor may not see, and none that does not exist', async () => {
    const { caseId, version } = await report(lab, house, {
      data: { addressee: 'board' },
      obligations: [obligation('a/case/1', { by: ['board'] })],
    });
    await expect(take(lab, house, { caseId, version })).rejects.toThrow(new NotFound('case'));
    await expect(take(lab, house, { caseId: stamp().key, version })).rejects.toThrow(new NotFound('case'));
    expect(await take(lab, house, { caseId, version }, { as: house.actor('board') })).toMatchObject({ version: 2 });
  });

  it('lets in whoever gets something to do, and nobody else of the house', async () => {
    const { caseId, version } = await report(lab, house);
    await expect(lab.ledger.look(house.actor('dpo'), caseId)).rejects.toThrow(NotFound);
    await take(lab, house, { caseId, version }, { obligations: [obligation('privacy/case/1', { by: ['dpo'] })] });
    expect((await lab.ledger.look(house.actor('dpo'), caseId)).asking.roles).toEqual(['dpo']);
    for (const who of ['auditor', 'administrator', 'teacher', 'board'] as const) {
      await expect(lab.ledger.look(house.actor(who), caseId)).rejects.toThrow(NotFound);
    }
  });

  it('walls off a member of staff as soon as he is a party, whatever he holds', async () => {
    const opened = await report(lab, house);
    await lab.ledger.look(house.actor('principal'), opened.caseId);
    await take(lab, house, opened, {
      draft: ({ seal }) => ({
        type: 'party.add',
        party: 'p1',
        data: { kind: 'employee', role: 'subject', person: house.staff.principal, name: seal('N. N.') },
      }),
    });
    await expect(lab.ledger.look(house.actor('principal'), opened.caseId)).rejects.toThrow(NotFound);
    const { state, asking } = await lab.ledger.look(house.actor('teamLeader'), opened.caseId);
    expect(state.parties['p1']).toMatchObject({ person: house.staff.principal });
    expect(asking.vacant).toEqual(['principal']);
  });

  describe('a declared conflict of interest', () => {
    const conflict =
      (type: 'conflict.declare' | 'conflict.lift', person: string) =>
      ({ seal }: Pick<OpenCase, 'seal'>): StepDraft => ({ type, data: { person, reason: seal('too close') } });

    it('hides the case from the one who has it, and counts towards a vacancy, until it is lifted', async () => {
      const opened = await report(lab, house);
      const declared = await take(lab, house, opened, { draft: conflict('conflict.declare', house.staff.principal) });
      await expect(lab.ledger.look(house.actor('principal'), opened.caseId)).rejects.toThrow(NotFound);
      expect((await lab.ledger.look(house.actor('teamLeader'), opened.caseId)).asking.vacant).toEqual(['principal']);
      await take(lab, house, declared, { draft: conflict('conflict.lift', house.staff.principal) });
      const { asking } = await lab.ledger.look(house.actor('principal'), opened.caseId);
      expect(asking).toMatchObject({ conflicted: false, roles: ['principal'] });
      expect(asking.vacant).toBeUndefined();
    });

    it('brings the board in sight of a case nobody else of the leadership is left for', async () => {
      const opened = await report(lab, house);
      const first = await take(lab, house, opened, { draft: conflict('conflict.declare', house.staff.principal) });
      await expect(lab.ledger.look(house.actor('board'), opened.caseId)).rejects.toThrow(NotFound);
      await take(lab, house, first, { draft: conflict('conflict.declare', house.staff.teamLeader) });
      const { asking } = await lab.ledger.look(house.actor('board'), opened.caseId);
      expect([...(asking.vacant ?? [])].sort()).toEqual(['principal', 'teamLeader']);
    });

    it('says who holds each level while something waits for a decision, and not otherwise', async () => {
      const opened = await report(lab, house);
      expect((await lab.ledger.look(house.actor('teamLeader'), opened.caseId)).asking.holders).toBeUndefined();
      const named = await take(lab, house, opened, {
        draft: ({ seal }) => ({
          type: 'party.add',
          party: 'p1',
          data: { kind: 'employee', role: 'subject', name: seal('N. N.') },
        }),
      });
      await take(lab, house, named, {
        draft: ({ seal }) => ({
          type: 'qualification.raise',
          party: 'p1',
          track: 't1',
          data: { of: 'neglectOfDuty', reason: seal('why') },
        }),
      });
      const { asking } = await lab.ledger.look(house.actor('teamLeader'), opened.caseId);
      const { staff } = house;
      expect(asking.holders).toMatchObject({ teamLeader: [staff.teamLeader], principal: [staff.principal] });
      expect([...(asking.holders?.board ?? [])].sort()).toEqual([staff.board, staff.secondBoard].sort());
      expect(asking.vacant).toBeUndefined();
    });
  });
});
