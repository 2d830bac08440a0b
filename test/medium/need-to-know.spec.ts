import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, type Recorded } from '#libs/application';
import type { PlainData, StepDraft } from '#libs/domain';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import {
  ledgerLab,
  obligation,
  report,
  take,
  type House,
  type Lab,
  type Staff,
  type Taking,
} from '../support/ledger-lab.js';

describe('need to know', () => {
  let lab: Lab;
  let house: House;
  /** A second team leader of the same school, and a member of the supervisory board. */
  const further = { colleague: randomUUID(), overseer: randomUUID() } as const;
  const { colleague } = further;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('few-eyes');
    await asSuperuser(lab.database.urls.superuser, async (client) => {
      const { organisation, school } = house;
      for (const [person, role] of [
        [further.colleague, 'teamLeader'],
        [further.overseer, 'supervisoryBoard'],
      ]) {
        await client.query('insert into meldpad.person (organisation, id, name) values ($1, $2, $3)', [
          organisation,
          person,
          `another ${role}`,
        ]);
        await client.query(
          `insert into meldpad.role_assignment (organisation, id, person, role, school, from_day) values ($1, $2, $3, $4, $5, '2020-01-01')`,
          [organisation, randomUUID(), person, role, role === 'teamLeader' ? school : null],
        );
      }
    });
  });
  afterAll(() => lab.close());

  const nothingOpen: Taking['obligations'] = [];
  const seen = async ({ caseId }: Recorded, who: keyof Staff | keyof typeof further): Promise<boolean> => {
    const actor =
      who === 'colleague' || who === 'overseer'
        ? { ...house.actor('teamLeader'), person: further[who] }
        : house.actor(who);
    try {
      await lab.ledger.look(actor, caseId);
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  };
  const raised = (data: PlainData): StepDraft => ({ type: 'qualification.raise', party: 'p1', track: 't1', data });
  const offence = raised({ of: 'possiblyCriminal', offence: 'other', legalGround: 'uavg32d' });

  /** Taken up by the team leader, a pupil as p1, the FG and HR having had something to do in it. */
  async function worked(): Promise<Recorded> {
    let now = await report(lab, house, { obligations: [obligation('x/case/1', { by: ['dpo', 'hr', 'confidant'] })] });
    now = await take(lab, house, now, { draft: { type: 'case.take', data: {} }, obligations: nothingOpen });
    return take(lab, house, now, {
      draft: ({ seal }) => ({
        type: 'party.add',
        party: 'p1',
        data: { kind: 'pupil', role: 'subject', band: 'from12', name: seal('N. N.') },
      }),
      obligations: nothingOpen,
    });
  }

  describe('G14: a case that holds data on a possible offence', () => {
    const open = [obligation('police/case/1', { by: ['board'] })];

    it('is seen by whoever has it, who leads the school, and who has something open to do; by no other team leader', async () => {
      const before = await worked();
      expect(await Promise.all([seen(before, 'teamLeader'), seen(before, 'colleague')])).toEqual([true, true]);
      const now = await take(lab, house, before, { draft: offence, obligations: open });
      const readers = ['teamLeader', 'principal', 'board', 'colleague'] as const;
      expect(await Promise.all(readers.map((who) => seen(now, who)))).toEqual([true, true, true, false]);
    });

    it('leaves the sight of a role whose work in it is done, the FG apart; and is back in it with new work', async () => {
      const before = await worked();
      const tokens = async ({ caseId }: Recorded): Promise<readonly string[]> =>
        asSuperuser(lab.database.urls.superuser, async (client) => {
          const { rows } = await client.query<{ sight: string[] }>('select sight from meldpad."case" where id = $1', [
            caseId,
          ]);
          return (rows[0]?.sight ?? []).filter((token) => token.endsWith('@*')).sort();
        });
      expect(await tokens(before)).toEqual(['confidant@*', 'dpo@*', 'hr@*', 'principal@*', 'teamLeader@*']);
      let now = await take(lab, house, before, { draft: offence, obligations: open });
      expect(await tokens(now)).toEqual(['board@*', 'dpo@*', 'principal@*']);
      now = await take(lab, house, now, { obligations: [obligation('file/case/1', { by: ['hr'] })] });
      expect(await tokens(now)).toEqual(['board@*', 'dpo@*', 'hr@*', 'principal@*']);
    });

    it('follows whoever gets the case, and is anybody’s of the leadership again once the answer is no', async () => {
      let now = await take(lab, house, await worked(), { draft: offence, obligations: open });
      now = await take(lab, house, now, { draft: { type: 'case.assign', data: { to: colleague } }, obligations: open });
      expect(await Promise.all([seen(now, 'teamLeader'), seen(now, 'colleague')])).toEqual([false, true]);
      now = await take(lab, house, now, {
        as: house.actor('board'),
        draft: { type: 'qualification.decide', party: 'p1', track: 't1', data: { answer: false } },
      });
      expect(await Promise.all([seen(now, 'teamLeader'), seen(now, 'colleague')])).toEqual([true, true]);
    });

    it('is no business of this rule where another question was raised', async () => {
      const now = await take(lab, house, await worked(), {
        draft: raised({ of: 'culpableConduct' }),
        obligations: open,
      });
      expect(await seen(now, 'colleague')).toBe(true);
    });
  });

  describe('the supervisory board', () => {
    it('is let in by what is its own alone, and by no work that somebody below it may do', async () => {
      const leaders = obligation('announce/t1/1', { by: ['teamLeader', 'principal', 'board', 'supervisoryBoard'] });
      const boards = obligation('consult/case/1', { by: ['board', 'supervisoryBoard'] });
      const sees = (one: Recorded) => Promise.all([seen(one, 'board'), seen(one, 'overseer')]);
      expect(await sees(await report(lab, house, { obligations: [leaders] }))).toEqual([true, false]);
      expect(await sees(await report(lab, house, { obligations: [boards] }))).toEqual([true, false]);
      const theirs = obligation('answer/case/1', { by: ['supervisoryBoard'] });
      expect(await sees(await report(lab, house, { obligations: [theirs] }))).toEqual([false, true]);
    });

    it('takes the place of a board that is all walled off, once something is the board’s, also beside a leadership that is not', async () => {
      let now = await report(lab, house);
      for (const person of [house.staff.board, house.staff.secondBoard])
        now = await take(lab, house, now, {
          draft: ({ seal }) => ({
            type: 'party.add',
            party: person === house.staff.board ? 'p1' : 'p2',
            data: { kind: 'boardMember', role: 'subject', person, name: seal('N. N.') },
          }),
        });
      expect(await Promise.all([seen(now, 'principal'), seen(now, 'overseer')])).toEqual([true, false]);
      now = await take(lab, house, now, {
        obligations: [obligation('call/case/1', { by: ['board', 'supervisoryBoard'] })],
      });
      const readers = ['principal', 'board', 'overseer'] as const;
      expect(await Promise.all(readers.map((who) => seen(now, who)))).toEqual([true, false, true]);
      now = await take(lab, house, now, {});
      expect(await seen(now, 'overseer')).toBe(true);
    });
  });

  describe('somebody let in for something of his own', () => {
    const own = obligation('secrecy/a2/1', { by: ['serviceBureau'], person: randomUUID() });
    const asked = (): Taking => {
      const person = house.staff.teacher;
      const effects = [{ type: 'notice', about: 'task', to: [], persons: [person], obligation: own.key }] as const;
      return { obligations: [{ ...own, person }], effects };
    };
    const onTrack = raised({ of: 'culpableConduct' });
    const settled = { type: 'qualification.decide', party: 'p1', track: 't1', data: { answer: true } } as const;

    it('is out again when it is done, or gone', async () => {
      for (const after of [[{ ...own, status: 'met' as const, person: house.staff.teacher }], []]) {
        let now = await take(lab, house, await worked(), { draft: onTrack, ...asked() });
        expect(await seen(now, 'teacher')).toBe(true);
        now = await take(lab, house, now, { obligations: asked().obligations ?? [] });
        expect(await seen(now, 'teacher')).toBe(true);
        now = await take(lab, house, now, { draft: settled, obligations: after });
        expect(await seen(now, 'teacher')).toBe(false);
      }
    });

    it('stays while he is let in on another ground', async () => {
      let now = await take(lab, house, await worked(), { draft: onTrack, ...asked() });
      now = await take(lab, house, now, {
        draft: { type: 'case.assign', data: { to: house.staff.teacher } },
        obligations: asked().obligations ?? [],
      });
      now = await take(lab, house, now, { draft: settled, obligations: nothingOpen });
      expect(await seen(now, 'teacher')).toBe(true);
      now = await take(lab, house, now, { draft: { type: 'case.assign', data: { to: house.staff.principal } } });
      expect(await seen(now, 'teacher')).toBe(false);
    });

    it('who may look at data is let in for as long as the leave runs', async () => {
      const request = (data: PlainData, type: StepDraft['type']): StepDraft => ({ type, track: 't1', data });
      const granted = { scope: ['mailHeaders'], authorised: house.staff.teacher, until: '2026-09-20' };
      let now = await take(lab, house, await worked(), {
        draft: { type: 'scope.assess', data: { inScope: true } },
        obligations: nothingOpen,
      });
      const steps = [
        request({ scope: ['mailHeaders'], until: '2026-09-20' }, 'inspection.request'),
        request(granted, 'inspection.grant'),
        request({ actions: ['mailHeaders'] }, 'inspection.setActions'),
        request({}, 'inspection.acceptSecrecy'),
      ];
      for (const draft of steps) now = await take(lab, house, now, { draft, obligations: nothingOpen });
      expect(await seen(now, 'teacher')).toBe(true);
      now = await take(lab, house, now, { draft: request({}, 'inspection.expire'), obligations: nothingOpen });
      expect(await seen(now, 'teacher')).toBe(false);
    });
  });
});
