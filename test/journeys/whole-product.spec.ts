import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat, report } from '../support/reports.js';

let product: TestProduct;
let leader: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
});
afterAll(() => product.close());

const rowsOf = (body: Readonly<Record<string, unknown>>) =>
  body['rows'] as readonly Readonly<Record<string, unknown>>[];
const newestCase = async (): Promise<string> =>
  String(rowsOf((await leader.get('/api/v1/cases?limit=1')).body)[0]?.['caseId']);

describe('the whole product, on PostgreSQL', () => {
  it('brings a report to the inbox of whoever must take it up, and his step to the log', async () => {
    const { body } = await report(product.caller);
    const holder = product.caller.holding(String(body['receipt']));
    const [task] = rowsOf((await leader.get('/api/v1/tasks')).body);
    expect(task).toMatchObject({ step: 'case.take', kind: 'incident' });
    expect((await holder.get('/api/v1/receipt')).body).toMatchObject({ status: 'received', nextBy: task?.['due'] });
    const caseId = String(task?.['caseId']);
    const taken = await leader.post(`/api/v1/cases/${caseId}/steps`, { type: 'case.take', data: {}, seenVersion: 1 });
    expect(taken).toMatchObject({ status: 201, body: { version: 2, steps: [2] } });
    const log = await leader.get(`/api/v1/cases/${caseId}/log`);
    expect(rowsOf(log.body).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(rowsOf(log.body)[1]).toMatchObject({ before: rowsOf(log.body)[0]?.['hash'] });
    const status = await holder.get('/api/v1/receipt');
    expect(status.body).toMatchObject({ status: 'inProgress', school: 'Lyceum Zilverdijk' });
  });

  it('carries messages both ways between the school and whoever holds the receipt', async () => {
    const { body } = await report(product.caller);
    const caseId = await newestCase();
    await leader.post(`/api/v1/cases/${caseId}/messages`, { text: 'Dank voor uw melding.', seenVersion: 1 });
    const holder = product.caller.holding(String(body['receipt']));
    await holder.post('/api/v1/receipt/messages', { text: 'Is er al nieuws?' });
    const { messages, texts } = (await holder.get('/api/v1/receipt')).body as {
      messages: { from: string; content: string }[];
      texts: Record<string, string>;
    };
    expect(messages.map(({ from, content }) => [from, texts[content]])).toEqual([
      ['school', 'Dank voor uw melding.'],
      ['reporter', 'Is er al nieuws?'],
    ]);
  });

  it('gives one effect to one key, twenty times in parallel, and refuses it for another body', async () => {
    await report(product.caller);
    const caseId = await newestCase();
    const key = randomUUID();
    const note = (text: string) => leader.post(`/api/v1/cases/${caseId}/notes`, { text, seenVersion: 1 }, key);
    const answers = await Promise.all(Array.from({ length: 20 }, () => note('Gebeld.')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['version'])}`))).toEqual(
      new Set(['201 2']),
    );
    expect(await note('Iets anders.')).toMatchObject({ status: 409, body: { type: 'urn:meldpad:problem:keyReused' } });
  });

  it('gives one receipt and one case to one report, twenty times in parallel', async () => {
    const before = rowsOf((await leader.get('/api/v1/cases')).body).length;
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(product.caller, groupChat, key)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['receipt'])}`)).size).toBe(1);
    expect(rowsOf((await leader.get('/api/v1/cases')).body).length - before).toBe(1);
  });

  it('lets one of two people win, and tells the other that the case moved on', async () => {
    await report(product.caller);
    const caseId = await newestCase();
    const principal = await product.as('bas.torenvalk');
    const answers = await Promise.all(
      [leader, principal].map((one) =>
        one.post(`/api/v1/cases/${caseId}/notes`, { text: 'Wie eerst?', seenVersion: 1 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      type: 'urn:meldpad:problem:caseMovedOn',
      currentVersion: 2,
    });
  });

  it('shows a case to nobody of another school, of another organisation, or without content', async () => {
    await report(product.caller);
    const caseId = await newestCase();
    const others = await Promise.all(
      ['loes.heggenmus', 'sjoerd.bergeend', 'thijs.lepelaar', 'rens.bosuil'].map((login) => product.as(login)),
    );
    const answers = await Promise.all(others.map((other) => other.get(`/api/v1/cases/${caseId}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('finds a pupil by name and by number, and only exactly', async () => {
    await report(product.caller);
    const caseId = await newestCase();
    const data = { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' };
    expect(
      await leader.post(`/api/v1/cases/${caseId}/parties`, { data, pupilNumber: '20261', seenVersion: 1 }),
    ).toMatchObject({ status: 201 });
    const found = async (sought: object) =>
      rowsOf((await leader.post('/api/v1/cases/find', sought)).body).map((row) => row['caseId']);
    expect([
      await found({ name: 'Fenna Ruiter' }),
      await found({ pupilNumber: '20261' }),
      await found({ name: 'Fenna' }),
    ]).toEqual([[caseId], [caseId], []]);
  });

  it('lets a term lapse when the clock is moved past it', async () => {
    await report(product.caller);
    const caseId = await newestCase();
    const { now } = (await leader.get('/api/v1/clock')).body;
    const later = new Date(Date.parse(String(now)) + 14 * 86_400_000).toISOString();
    expect(await product.caller.put('/api/v1/clock', { now: later })).toMatchObject({ status: 401 });
    expect(await leader.put('/api/v1/clock', { now: later })).toMatchObject({ status: 200 });
    const lapsed = async () =>
      rowsOf((await leader.get(`/api/v1/cases/${caseId}/log`)).body).map(({ step }) => (step as { type: string }).type);
    const until = Date.now() + 15_000;
    while (!(await lapsed()).includes('deadline.lapse') && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await lapsed()).toContain('deadline.lapse');
  });

  it('calls itself ready once database and queue answer, and says that it asked them', async () => {
    const { status, body } = await product.caller.get('/health/ready');
    expect([status, body['status']]).toEqual([200, 'ok']);
    expect(body['checks']).toMatchObject([
      { name: 'database', ok: true },
      { name: 'queue', ok: true },
    ]);
  });

  it('ends a session for good at logout', async () => {
    const visitor = await product.as('yara.zandloper');
    expect(await visitor.get('/api/v1/me')).toMatchObject({ status: 200 });
    expect(await visitor.ask('/api/v1/logout', { method: 'POST' })).toMatchObject({ status: 200 });
    expect(await visitor.get('/api/v1/me')).toMatchObject({ status: 401 });
  });
});
