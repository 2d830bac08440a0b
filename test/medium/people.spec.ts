import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyReused, NotFound } from '#libs/application';
import {
  Erasure,
  KeyedReceipts,
  PostgresChains,
  PostgresDirectory,
  PostgresLoginDirectory,
  PostgresMailOutbox,
  PostgresNotices,
  PostgresPeopleRegister,
  PostgresReadings,
  PostgresSessionStore,
} from '#libs/persistence';
import { HeadFile } from '../../libs/persistence/src/chain/head-file.js';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { ledgerLab, obligation, report, stamp, take, type House, type Lab } from '../support/ledger-lab.js';

describe('people and their sessions in the database', () => {
  let lab: Lab;
  let house: House;
  let register: PostgresPeopleRegister;
  let directory: PostgresDirectory;
  let sessions: PostgresSessionStore;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('people');
    register = new PostgresPeopleRegister(lab.app, lab.keys, lab.clock);
    directory = new PostgresDirectory(lab.app, lab.clock);
    sessions = new PostgresSessionStore(lab.app);
  });
  afterAll(() => lab.close());

  const session = (person: string) => ({
    idHash: randomUUID(),
    login: { issuer: 'https://login.test', subject: 'people-teacher' },
    organisation: house.organisation,
    person,
    openedAt: '2026-09-01T08:00:00.000Z',
    lastSeenAt: '2026-09-01T08:00:00.000Z',
    endsAt: '2026-09-01T18:00:00.000Z',
  });

  it('are found by the short name of their organisation and by login', async () => {
    expect(await directory.organisationByShortName('people')).toMatchObject({
      id: house.organisation,
      legalForm: 'foundation',
    });
    expect(await directory.organisationByShortName('nowhere')).toBeUndefined();
    expect(await directory.schools(house.actor('reporter'))).toMatchObject([
      { id: house.school, brin: '00AA', protocol: 'test-2026' },
      { id: house.otherSchool },
      { id: house.specialSchool, sector: 'VSO', cluster: 'cluster2' },
    ]);
    const logins = new PostgresLoginDirectory(lab.app);
    expect(
      await logins.personsOf({ issuer: 'https://login.test', subject: 'people-dpo' }, '2026-09-01T08:00:00.000Z'),
    ).toMatchObject([{ organisation: house.organisation, organisationName: 'people', person: house.staff.dpo }]);
    expect(
      await logins.personsOf({ issuer: 'https://elsewhere.test', subject: 'people-dpo' }, '2026-09-01T08:00:00.000Z'),
    ).toEqual([]);
  });

  it('keep sessions as rows that end when they are revoked', async () => {
    const opened = session(house.staff.teacher);
    await sessions.add(opened);
    await sessions.seen(opened.idHash, '2026-09-01T09:00:00.000Z');
    expect(await sessions.find(opened.idHash)).toEqual({ ...opened, lastSeenAt: '2026-09-01T09:00:00.000Z' });
    await sessions.revoke(opened.idHash, '2026-09-01T10:00:00.000Z');
    expect(await sessions.choose(opened.idHash, house.organisation, house.staff.teacher)).toBe(false);
    expect(await sessions.find(opened.idHash)).toMatchObject({ revokedAt: '2026-09-01T10:00:00.000Z' });
    await sessions.forget('2026-09-02T00:00:00.000Z');
    expect(await sessions.find(opened.idHash)).toBeUndefined();
  });

  it('get roles by a change that is logged, ends the sessions it touches, and has one effect when sent twice', async () => {
    const opened = session(house.staff.teacher);
    await sessions.add(opened);
    const assignment = {
      id: randomUUID(),
      person: house.staff.teacher,
      role: 'confidant',
      school: house.school,
      from: '2026-09-01',
    } as const;
    const command = { actor: house.actor('administrator'), stamp: stamp() };
    const changes = [
      { type: 'role.assigned', assignment },
      { type: 'sessions.revoked', person: house.staff.teacher },
    ] as const;
    expect(await register.change(command, ({ persons }) => (persons.length === 8 ? changes : []))).toEqual(changes);
    expect(await register.change(command, () => [])).toEqual(changes);
    expect((await directory.rolesOf(house.actor('teacher'), house.staff.teacher)).map(({ role }) => role)).toEqual([
      'employee',
      'confidant',
    ]);
    expect(await sessions.find(opened.idHash)).toHaveProperty('revokedAt');
    await expect(
      register.change({ ...command, stamp: stamp(command.stamp.key, 'another body') }, () => []),
    ).rejects.toThrow(KeyReused);
    const chains = new PostgresChains(lab.app, lab.keys, new HeadFile('/nonexistent/heads.jsonl', lab.keys.headKey()));
    expect(await chains.verifyOrganisation(house.organisation)).toMatchObject({ whole: true, length: 3 });
  });

  it('see through a delegation what the giver sees, for its period, and both names are told', async () => {
    const delegation = {
      id: randomUUID(),
      from: house.staff.teamLeader,
      to: house.staff.teacher,
      role: 'teamLeader',
      since: '2026-09-01',
      until: '2026-09-08',
      ground: 'Besluit 2026-014',
    } as const;
    await register.change({ actor: house.actor('administrator'), stamp: stamp() }, () => [
      { type: 'delegation.given', delegation },
    ]);
    const { caseId } = await report(lab, house);
    const { asking } = await lab.ledger.look({ ...house.actor('teacher'), role: 'teamLeader' }, caseId);
    expect(asking.actor).toEqual({
      person: house.staff.teacher,
      role: 'teamLeader',
      inPlaceOf: house.staff.teamLeader,
    });
    lab.clock.at = '2026-09-08T08:00:00.000Z';
    await expect(lab.ledger.look({ ...house.actor('teacher'), role: 'teamLeader' }, caseId)).rejects.toThrow(NotFound);
    lab.clock.at = '2026-09-01T08:00:00.000Z';
  });

  it('hold by a delegation what its giver holds, at the schools where he does, no role by a mandate for decisions, and for named steps no more than those', async () => {
    const given = (from: string, role: 'principal' | 'board', more: object = {}) => ({
      type: 'delegation.given' as const,
      delegation: {
        ...{ id: randomUUID(), from, to: house.staff.dpo, role, since: '2026-09-01', until: '2026-09-08' },
        ...{ ground: 'Besluit 2026-015', ...more },
      },
    });
    await register.change({ actor: house.actor('administrator'), stamp: stamp() }, () => [
      given(house.staff.principal, 'principal'),
      given(house.staff.principal, 'principal', { school: house.otherSchool }),
      given(house.staff.board, 'board', { limitedTo: ['decide:warning'] }),
      given(house.staff.board, 'board', { limitedTo: ['decide:suspension', 'rehabilitation.decide'] }),
    ]);
    const held = await directory.rolesOf(house.actor('dpo'), house.staff.dpo);
    expect(held.toSorted((one, other) => one.role.localeCompare(other.role))).toEqual([
      { role: 'board', inPlaceOf: house.staff.board, onlyFor: ['rehabilitation.decide'] },
      { role: 'dpo' },
      { role: 'principal', school: house.school, inPlaceOf: house.staff.principal },
    ]);
  });

  it('are told of work they may see, once, and mail is kept once', async () => {
    const { caseId, number } = await report(lab, house);
    const notices = new PostgresNotices(lab.app, lab.clock);
    const notice = {
      id: randomUUID(),
      caseId,
      about: 'task',
      roles: ['teamLeader', 'board'],
      persons: [],
    } as const;
    await asSuperuser(lab.database.urls.superuser, (client) =>
      client.query(`update meldpad.person set email = 'someone@school.test' where id = '${house.staff.teamLeader}'`),
    );
    const another = { ...notice, id: randomUUID(), persons: [house.staff.principal] };
    const told = [notice, another].map(({ id }) => ({
      notice: id,
      person: house.staff.teamLeader,
      email: 'someone@school.test',
    }));
    expect(await notices.notify(house.organisation, [notice, another])).toEqual(told);
    expect(await notices.notify(house.organisation, [notice])).toEqual(told.slice(0, 1));
    const mail = new PostgresMailOutbox(lab.app, lab.clock);
    for (const subject of ['first', 'second'])
      await mail.put(house.organisation, [{ id: notice.id, to: 'a@b.test', subject, body: number }]);
    expect((await mail.list(house.organisation, 10)).map(({ subject }) => subject)).toEqual(['first']);
  });

  it('follow a report by a receipt that is stored as a keyed hash, however it is typed', async () => {
    const receipts = new KeyedReceipts(lab.app, lab.keys);
    const { code, hash } = receipts.issue();
    const { caseId } = await report(lab, house, { receiptHash: hash });
    expect(await receipts.holder(code.toLowerCase().replaceAll('-', ' '))).toEqual({
      caseId,
      actor: { organisation: house.organisation, person: 'reporter', role: 'reporter', receipt: hash },
    });
    expect(await receipts.holder(receipts.issue().code)).toBeUndefined();
  });

  it('are forgotten with the key of a case, while its log stays verifiable and the clock goes on', async () => {
    const opened = await report(lab, house, { story: 'a story' });
    const erasure = new Erasure(lab.app, lab.clock);
    await erasure.erase(house.organisation, opened.caseId);
    const readings = new PostgresReadings(lab.app, lab.keys, lab.clock);
    expect((await readings.timeline(house.actor('teamLeader'), opened.caseId, {})).texts).toEqual({});
    await take(lab, house, opened, { as: house.actor('system'), draft: { type: 'case.take', data: {} } });
    const chains = new PostgresChains(lab.app, lab.keys, new HeadFile('/nonexistent/heads.jsonl', lab.keys.headKey()));
    expect(await chains.verifyCase(house.organisation, opened.caseId)).toMatchObject({ whole: true, length: 2 });
    expect(await erasure.reapply(house.organisation)).toBe(0);
  });

  it('are forgotten again after a restore brought their key back, by the command that docs/operations.md gives', async () => {
    const { caseId } = await report(lab, house, { story: 'a story' });
    const superuser = (text: string): Promise<unknown> =>
      asSuperuser(lab.database.urls.superuser, (client) => client.query(text));
    await superuser(`create table public.backup as select * from keystore.case_key where case_id = '${caseId}'`);
    await new Erasure(lab.app, lab.clock).erase(house.organisation, caseId);
    await superuser('insert into keystore.case_key select * from public.backup; drop table public.backup');
    const text = 'select short_name, meldpad.reapply_erasures(organisation) from meldpad.organisation_name';
    expect(readFileSync('docs/operations.md', 'utf8')).toContain(text);
    expect(await lab.app.rows({ name: 'reapply', text }, [])).toEqual([{ short_name: 'people', reapply_erasures: 1 }]);
    const keys = await superuser(`select from keystore.case_key where case_id = '${caseId}'`);
    expect(keys).toMatchObject({ rowCount: 0 });
  });

  it('are told in somebody’s place what that person would be told, and nothing more', async () => {
    const there = await lab.founded('standing-in');
    const { principal, dpo, board } = there.staff;
    const given = (from: string, role: 'principal' | 'board', more: object = {}) => ({
      type: 'delegation.given' as const,
      delegation: {
        ...{
          id: randomUUID(),
          from,
          to: dpo,
          role,
          since: '2026-09-01',
          until: '2026-09-08',
          ground: 'Besluit 2026-020',
        },
        ...more,
      },
    });
    await register.change({ actor: there.actor('administrator'), stamp: stamp() }, () => [
      given(principal, 'principal'),
      given(board, 'board', { limitedTo: ['decide:warning'] }),
    ]);
    await asSuperuser(lab.database.urls.superuser, (client) =>
      client.query(`update meldpad.person set email = 'standin@school.test' where id = '${dpo}'`),
    );
    const notices = new PostgresNotices(lab.app, lab.clock);
    const told = async (role: 'principal' | 'board', school: string): Promise<boolean> => {
      const { caseId } = await report(lab, there, { school, obligations: [obligation('x/case/1', { by: [role] })] });
      const notice = { id: randomUUID(), caseId, about: 'task', roles: [role], persons: [] };
      return (await notices.notify(there.organisation, [notice])).some(({ person }) => person === dpo);
    };
    expect(await told('principal', there.school)).toBe(true);
    expect(await told('principal', there.otherSchool)).toBe(false);
    expect(await told('board', there.school)).toBe(false);
  });
});
