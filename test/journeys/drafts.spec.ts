import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat, report } from '../support/reports.js';

let product: TestProduct;
let leader: Caller;
let caseId: string;
beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
  await report(product.caller);
  const { body } = await leader.get('/api/v1/cases');
  caseId = (body['rows'] as { caseId: string }[])[0]?.caseId ?? '';
});
afterAll(() => product.close());

const value = { text: 'Gebeld met de ouders.', urgent: true, days: 3, norms: ['OZHW-4.10a'] };
const at = (place: string): string => `/api/v1/drafts/${place}`;
const typed = (kept: object = value) => ({ value: kept });
const keptBy = async (caller: Caller, path: string) => {
  const { status, body } = await caller.get(path);
  return [status, body];
};
/** That nothing is kept is an answer, and no error. */
const nothing = [200, { value: {}, keptAt: null, until: null }];

describe('what somebody typed and did not send', () => {
  it('is kept, and is there after the next login', async () => {
    expect(await keptBy(leader, at('form.report'))).toEqual(nothing);
    expect((await leader.put(at('form.report'), typed())).status).toBe(204);
    await leader.ask('/api/v1/logout', { method: 'POST' });
    expect((await leader.get(at('form.report'))).status).toBe(401);
    leader = await product.as('anouk.wilgenroos');
    const { status, body, headers } = await leader.get(at('form.report'));
    expect([status, body['value'], headers.get('cache-control')]).toEqual([200, value, 'no-store']);
    const lives = Date.parse(String(body['until'])) - Date.parse(String(body['keptAt']));
    expect(lives).toBe(30 * 86_400_000);
  });

  it('is nobody else’s, and goes when he wants', async () => {
    expect(await keptBy(await product.as('idris.meerkoet'), at('form.report'))).toEqual(nothing);
    expect((await leader.ask(at('form.report'), { method: 'DELETE' })).status).toBe(204);
    expect(await keptBy(leader, at('form.report'))).toEqual(nothing);
  });

  it('goes with the command that it was for, once that has done its work', async () => {
    const place = `case.${caseId}.note.add`;
    await leader.put(at(place), typed());
    const { body } = await leader.get(`/api/v1/cases/${caseId}`);
    const { version } = body['case'] as { version: number };
    const headers = { 'idempotency-key': randomUUID(), draft: place };
    const send = (seenVersion: number) =>
      leader.ask(`/api/v1/cases/${caseId}/notes`, { method: 'POST', headers, body: { text: 'Gebeld.', seenVersion } });
    expect((await send(version + 1)).status).toBe(409);
    expect((await leader.get(at(place))).body['value']).toEqual(value);
    expect((await send(version)).status).toBe(201);
    expect(await keptBy(leader, at(place))).toEqual(nothing);
  });

  it('is kept about cases he may see, and in places there are', async () => {
    const hr = await product.as('ingrid.grasmus');
    expect((await hr.put(at(`case.${caseId}.note.add`), typed())).status).toBe(404);
    for (const place of ['form', 'report', 'case.1.note', `case.${caseId}`, 'form.a%20b', `form.${'x'.repeat(60)}`]) {
      expect([place, (await leader.put(at(place), typed())).status]).toEqual([place, 404]);
    }
    const sent = await leader.ask('/api/v1/notices/seen', {
      method: 'POST',
      headers: { draft: 'x y' },
      body: { ids: [] },
    });
    expect(sent.body['errors']).toEqual([{ path: 'header.draft', code: 'text.pattern' }]);
  });

  it('holds what a form holds, and no more than that', async () => {
    const refused = async (kept: object) => {
      const { status, body } = await leader.put(at('form.odd'), typed(kept));
      return [status, body['errors']];
    };
    const wrong = (path: string) => [400, [{ path, code: 'value.invalid' }]];
    expect(await refused({ a: null })).toEqual(wrong('value.a'));
    expect(await refused({ a: { b: 'c' } })).toEqual(wrong('value.a'));
    expect(await refused({ a: [{ b: 'c' }] })).toEqual(wrong('value.a'));
    expect((await refused({ a: 'x'.repeat(66_000) }))[0]).toBe(413);
    expect((await leader.put(at('form.odd'), typed({ a: 'x'.repeat(60_000) }))).status).toBe(204);
    expect((await leader.put(at('form.odd'), typed({}))).status).toBe(204);
  });
});

describe('what somebody without an account typed and did not send', () => {
  const tab = (): Caller => product.caller.with({ 'tab-secret': randomBytes(16).toString('base64url') });
  const reporting = '/api/v1/intake/zilverdijk/draft';

  it('is kept for a day, for his tab alone', async () => {
    const [mine, other] = [tab(), tab()];
    expect((await mine.put(reporting, typed())).status).toBe(204);
    expect(await keptBy(other, reporting)).toEqual(nothing);
    const { body } = await mine.get(reporting);
    expect(body['value']).toEqual(value);
    expect(Date.parse(String(body['until'])) - Date.parse(String(body['keptAt']))).toBe(86_400_000);
    expect(await keptBy(mine, '/api/v1/intake/onderduin/draft')).toEqual(nothing);
    expect((await mine.ask(reporting, { method: 'DELETE' })).status).toBe(204);
    expect(await keptBy(mine, reporting)).toEqual(nothing);
  });

  it('is gone when the report is sent, and not before', async () => {
    const mine = tab();
    await mine.put(reporting, typed());
    const sent = (data: object) => mine.post('/api/v1/intake/zilverdijk/reports', { school: 'lyceum', data });
    expect((await sent({})).status).toBe(400);
    expect(await keptBy(mine, reporting)).not.toEqual(nothing);
    expect((await sent(groupChat)).status).toBe(201);
    expect(await keptBy(mine, reporting)).toEqual(nothing);
  });

  it('with a receipt is kept for each form, and gone when that is sent', async () => {
    const { body } = await report(product.caller);
    const mine = tab().holding(String(body['receipt']));
    const form = (name: string): string => `/api/v1/receipt/drafts/${name}`;
    for (const name of ['addition', 'message', 'withdrawal']) await mine.put(form(name), typed({ text: name }));
    expect((await mine.get(form('message'))).body['value']).toEqual({ text: 'message' });
    expect(await keptBy(tab().holding(String(body['receipt'])), form('message'))).toEqual(nothing);
    expect((await mine.post('/api/v1/receipt/messages', { text: 'Hoe staat het?' })).status).toBe(204);
    expect(await keptBy(mine, form('message'))).toEqual(nothing);
    expect((await mine.get(form('addition'))).body['value']).toEqual({ text: 'addition' });
    expect((await mine.get(form('report'))).status).toBe(404);
  });

  it('needs a secret that nobody guesses, a place that exists, and a receipt that leads somewhere', async () => {
    const errors = async (caller: Caller) => (await caller.put(reporting, typed())).body['errors'];
    expect(await errors(product.caller)).toEqual([{ path: 'header.tab-secret', code: 'field.required' }]);
    expect(await errors(product.caller.with({ 'tab-secret': 'short' }))).toEqual([
      { path: 'header.tab-secret', code: 'text.pattern' },
    ]);
    expect((await tab().put('/api/v1/intake/nowhere/draft', typed())).status).toBe(404);
    expect((await tab().put('/api/v1/receipt/drafts/message', typed())).status).toBe(401);
    expect(
      (await tab().holding('0000-0000-0000-0000-0000').put('/api/v1/receipt/drafts/message', typed())).status,
    ).toBe(404);
  });
});

describe('keeping drafts without an account', () => {
  it('is limited by address, apart from reporting', async () => {
    const limited = await startTestProduct({ draft: 3 });
    const mine = limited.caller.with({ 'tab-secret': randomBytes(16).toString('base64url') });
    const statuses = [];
    for (let nth = 0; nth < 4; nth += 1)
      statuses.push((await mine.put('/api/v1/intake/zilverdijk/draft', typed())).status);
    expect(statuses).toEqual([204, 204, 204, 429]);
    expect((await report(limited.caller)).status).toBe(201);
    await limited.close();
  });
});
