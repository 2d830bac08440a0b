import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat, report } from '../support/reports.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { CaseAtWork, eventually, rowsOf } from '../support/work.js';
import type { Row } from '../support/work.js';

let product: TestProduct;
let leader: Caller;
let principal: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  [leader, principal] = await Promise.all([product.as('anouk.wilgenroos'), product.as('bas.torenvalk')]);
});
afterAll(() => product.close());

describe('tasks', () => {
  it('come a part at a time, each once, in either order', async () => {
    for (let count = 0; count < 5; count++) await report(product.caller);
    const whole = rowsOf(await leader.get('/api/v1/tasks')).map(({ obligation, caseId }) =>
      [obligation, caseId].join(' '),
    );
    const paged = async (sort: string): Promise<readonly string[]> => {
      const found: string[] = [];
      for (let after = ''; ;) {
        const part = await leader.get(`/api/v1/tasks?limit=2&sort=${sort}${after}`);
        found.push(...rowsOf(part).map(({ obligation, caseId }) => [obligation, caseId].join(' ')));
        if (part.body['next'] === null) return found;
        after = `&after=${part.body['next'] as string}`;
      }
    };
    expect(await paged('due')).toEqual(whole);
    expect(await paged('-due')).toEqual([...whole].reverse());
  });

  it('go on from the inbox where it stopped', async () => {
    const whole = rowsOf(await leader.get('/api/v1/tasks'));
    const first = await leader.get('/api/v1/tasks?limit=3');
    const rest = await leader.get(`/api/v1/tasks?after=${String(first.body['next'])}`);
    expect([...rowsOf(first), ...rowsOf(rest)]).toEqual(whole);
  });

  it('can be narrowed to a school, and to those whose term has run out', async () => {
    const [school] = rowsOf(await leader.get('/api/v1/cases')).map((row) => row['school']);
    const all = rowsOf(await leader.get('/api/v1/tasks'));
    expect(rowsOf(await leader.get(`/api/v1/tasks?school=${String(school)}`))).toEqual(all);
    expect(rowsOf(await leader.get(`/api/v1/tasks?school=${randomUUID()}`))).toEqual([]);
    expect(rowsOf(await leader.get('/api/v1/tasks?overdue=true'))).toEqual(
      all.filter(({ overdue }) => overdue === true),
    );
    expect(rowsOf(await leader.get('/api/v1/tasks?overdue=false'))).toEqual(
      all.filter(({ overdue }) => overdue === false),
    );
  });

  it('are refused when the place to go on from is none', async () => {
    for (const after of ['x', Buffer.from('2026-13-45T00:00:00.000Z|x|y').toString('base64url')]) {
      expect(await leader.get(`/api/v1/tasks?after=${after}`)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'after' }] },
      });
    }
  });
});

describe('consultations and decisions', () => {
  it('show whoever was asked for advice what he was asked, until he gave it', async () => {
    const work = await CaseAtWork.reported(product.caller, leader);
    await work.done(leader, 'case.take');
    await work.done(leader, 'consultation.ask', { role: 'dpo', question: 'Mag dit?' });
    const dpo = await product.as('nadia.egelantier');
    const asked = async () => rowsOf(await dpo.get('/api/v1/consultations')).filter(({ caseId }) => caseId === work.id);
    expect(await asked()).toMatchObject([{ step: 'consultation.answer', role: 'dpo' }]);
    await work.done(dpo, 'consultation.answer', { role: 'dpo', advises: 'for', advice: 'Ja.' });
    expect(await asked()).toEqual([]);
  });

  it('show a proposal to whoever may decide it, not to who proposed it, and no more once it is decided', async () => {
    const { work } = await proposedSuspension(product, leader);
    const awaited = async (caller: Caller) =>
      rowsOf(await caller.get('/api/v1/decisions')).filter(({ caseId }) => caseId === work.id);
    expect(await awaited(principal)).toMatchObject([
      {
        step: 'measure.decide',
        track: 't1',
        party: 'p1',
        proposal: { measure: 'suspension' },
        proposedBy: { role: 'teamLeader' },
      },
    ]);
    expect(JSON.stringify(await awaited(principal))).not.toContain('"content"');
    expect([await awaited(leader), await awaited(await product.as('loes.heggenmus'))]).toEqual([[], []]);
    await work.done(
      principal,
      'measure.decide',
      { decision: 'impose', teacherNotHeard: reason, reason },
      { track: 't1' },
    );
    expect(await awaited(principal)).toEqual([]);
  });
});

describe('a report of somebody who is logged in', () => {
  const own = { ...groupChat, reporterKind: 'employee', naming: 'named' };
  const receive = (caller: Caller, data: object, key?: string) =>
    caller.post('/api/v1/reports', { school: 'lyceum', data }, key);

  it('is recorded in his own name, without letting him into the case', async () => {
    const employee = await product.as('yara.zandloper');
    const { person } = (await employee.get('/api/v1/me')).body;
    expect(await receive(employee, own)).toMatchObject({ status: 201, body: { addressee: 'leadership' } });
    const [row] = rowsOf(await leader.get('/api/v1/cases?limit=1'));
    const timeline = await leader.get(`/api/v1/cases/${String(row?.['caseId'])}/timeline`);
    expect(rowsOf(timeline)[0]).toMatchObject({ type: 'report.receive', by: { person, role: 'employee' } });
    expect(await employee.get(`/api/v1/cases/${String(row?.['caseId'])}`)).toMatchObject({ status: 404 });
  });

  it('is shown to him, and to nobody else, with how far it is; the receipt carries his messages', async () => {
    const employee = await product.as('milan.kwikstaart');
    const { receipt } = (await receive(employee, own)).body;
    expect(rowsOf(await employee.get('/api/v1/reports'))).toMatchObject([
      { status: 'received', kind: 'incident', withdrawn: false },
    ]);
    const [row] = rowsOf(await leader.get('/api/v1/cases?limit=1'));
    await leader.post(`/api/v1/cases/${String(row?.['caseId'])}/steps`, {
      type: 'case.take',
      data: {},
      seenVersion: 1,
    });
    expect(rowsOf(await employee.get('/api/v1/reports'))).toMatchObject([
      { status: 'inProgress', number: row?.['number'] },
    ]);
    expect(rowsOf(await leader.get('/api/v1/reports'))).toEqual([]);
    expect(
      await product.caller.holding(String(receipt)).post('/api/v1/receipt/additions', { text: 'Nog iets.' }),
    ).toMatchObject({ status: 204 });
  });

  it('has one effect and one receipt when it is sent twenty times at once', async () => {
    const employee = await product.as('femke.duinroos');
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(employee, own, key)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['receipt'])}`)).size).toBe(1);
    expect(rowsOf(await employee.get('/api/v1/reports'))).toHaveLength(1);
  });

  it('is not anonymous, nor of somebody from outside', async () => {
    expect(await receive(leader, { ...own, naming: 'anonymous' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'data.naming' }] },
    });
    expect(await receive(leader, { ...own, reporterKind: 'parent' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'data.reporterKind' }] },
    });
  });
});

describe('notices', () => {
  it('are seen once somebody says so, his own alone', async () => {
    await report(product.caller);
    const notices = async (caller: Caller): Promise<readonly Row[]> => rowsOf(await caller.get('/api/v1/notices'));
    const unseen = await eventually(async () => (await notices(leader)).find(({ seen }) => seen === false));
    const id = unseen?.['id'];
    expect(await principal.post('/api/v1/notices/seen', { ids: [id] })).toMatchObject({ status: 204 });
    expect((await notices(leader)).find((one) => one['id'] === id)).toMatchObject({ seen: false });
    expect(await leader.post('/api/v1/notices/seen', { ids: [id] })).toMatchObject({ status: 204 });
    expect((await notices(leader)).find((one) => one['id'] === id)).toMatchObject({ seen: true });
  });
});
