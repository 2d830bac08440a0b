import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge } from '../support/server.js';
import { KeptChanging } from '#libs/application';
import type { RunningEdge } from '../support/server.js';
import { report } from '../support/reports.js';

let edge: RunningEdge;
beforeAll(async () => {
  edge = await startEdge({ receipt: 3 });
});
afterAll(() => edge.close());

const problem = (name: string, status: number) => ({
  status,
  type: 'application/problem+json; charset=utf-8',
  body: { type: `urn:meldpad:problem:${name}`, status },
});

describe('whatever goes wrong is answered as a problem document', () => {
  it('says 404 for an address that is not there, without repeating it', async () => {
    const answer = await edge.caller.get('/api/v1/secret-word');
    expect(answer).toMatchObject(problem('notFound', 404));
    expect(JSON.stringify(answer.body)).not.toContain('secret-word');
  });

  it('says 405 and what is allowed for the wrong method', async () => {
    const answer = await edge.caller.ask('/api/v1/cases/find', { method: 'DELETE' });
    expect(answer).toMatchObject(problem('methodNotAllowed', 405));
    expect(answer.headers.get('allow')).toContain('POST');
  });

  it('says 413 for a body of a megabyte', async () => {
    const answer = await edge.caller.as('teamLeader').post('/api/v1/cases/find', { name: 'x'.repeat(1_000_000) });
    expect(answer).toMatchObject(problem('tooLarge', 413));
  });

  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'says 415 for %s',
    async (type) => {
      const ask = { method: 'POST', body: 'name=x', headers: { 'content-type': type } };
      expect(await edge.caller.as('teamLeader').ask('/api/v1/cases/find', ask)).toMatchObject(problem('notJson', 415));
    },
  );

  it.each(['{', '', 'null', '[]', '"text"', '{"__proto__":{"x":1}}', `${'['.repeat(50_000)}`])(
    'says 400 for the body %#',
    async (body) => {
      expect(await edge.caller.as('teamLeader').ask('/api/v1/cases/find', { method: 'POST', body })).toMatchObject({
        status: 400,
      });
    },
  );

  it('says 400 for an address that cannot be read', async () => {
    expect(await edge.caller.get('/api/v1/%zz')).toMatchObject(problem('badRequest', 400));
  });

  it('says 401 without a session, with one that never was, and with one that ended', async () => {
    const ended = edge.caller.as('board');
    expect(await ended.ask('/api/v1/logout', { method: 'POST' })).toMatchObject({ status: 200 });
    const answers = await Promise.all(
      [edge.caller, edge.caller.with({ cookie: 'session=made-up' }), ended].map((caller) =>
        caller.get('/api/v1/tasks'),
      ),
    );
    for (const answer of answers) expect(answer).toMatchObject(problem('notLoggedIn', 401));
  });

  it('says 403 for a change without proof of origin, or with that of another session', async () => {
    const bare = edge.caller.with({ cookie: 'session=session-of-principal' });
    const answers = await Promise.all([
      bare.post('/api/v1/cases/find', { number: '2026-AAAAA' }),
      bare.with({ 'x-csrf-token': 'csrf-session-of-teamLeader' }).post('/api/v1/cases/find', { number: '2026-AAAAA' }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject(problem('csrfMissing', 403));
  });

  it('says 400 for a command without a key', async () => {
    const answer = await edge.caller.ask('/api/v1/intake/zilverdijk/reports', {
      method: 'POST',
      body: { school: 'lyceum', data: {} },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'header.idempotency-key', code: 'field.required' }] },
    });
  });

  it('says 429 after too many tries with receipts', async () => {
    const tries = [];
    for (let count = 0; count < 5; count++)
      tries.push((await edge.caller.holding('0000-0000-0000-0000-0000').get('/api/v1/receipt')).status);
    expect(tries).toEqual([404, 404, 404, 429, 429]);
    expect(await edge.caller.holding('0000-0000-0000-0000-0000').get('/api/v1/receipt')).toMatchObject(
      problem('tooManyRequests', 429),
    );
  });

  it('says 401 after a login that did not work, whatever host the client says it asked', async () => {
    const asked = get(`${edge.address}/api/v1/login/callback?code=x`, {
      headers: { host: '[', cookie: 'login=pending' },
    });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(401);
  });

  it('says 503 where what a case is judged by does not hold still', async () => {
    const still = edge.cases.look.bind(edge.cases);
    edge.cases.look = () => Promise.reject(new KeptChanging());
    const answer = await edge.caller.as('teamLeader').get(`/api/v1/cases/${randomUUID()}/obligations`);
    edge.cases.look = still;
    expect(answer).toMatchObject(problem('unavailable', 503));
  });

  it('lets nothing of the inside out when something of ours breaks', async () => {
    const broken = edge.cases.look.bind(edge.cases);
    await report(edge.caller);
    edge.cases.look = () => Promise.reject(new Error('relation "cases" does not exist'));
    const answer = await edge.caller.as('teamLeader').get(`/api/v1/cases/${randomUUID()}/obligations`);
    edge.cases.look = broken;
    expect(answer).toMatchObject(problem('internal', 500));
    expect(JSON.stringify(answer.body)).not.toContain('relation');
  });
});

describe('every answer', () => {
  it('carries a strict policy and is not kept where it holds content', async () => {
    const { headers } = await edge.caller.as('teamLeader').get('/api/v1/tasks');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')?.toLowerCase()).toBe('deny');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the settable clock', () => {
  it('goes forward and never back', async () => {
    const caller = edge.caller.as('administrator');
    expect(await caller.put('/api/v1/clock', { now: '2026-12-01T08:00:00.000Z' })).toMatchObject({
      status: 200,
      body: { now: '2026-12-01T08:00:00.000Z' },
    });
    expect(await caller.put('/api/v1/clock', { now: '2026-11-01T08:00:00.000Z' })).toMatchObject(
      problem('clockWouldGoBack', 409),
    );
    for (const now of ['2100-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
      expect(await caller.put('/api/v1/clock', { now })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'now', code: 'moment.tooFar' }] },
      });
    expect(await caller.put('/api/v1/clock', { now: '2026-13-01T08:00:00Z' })).toMatchObject(
      problem('invalidInput', 400),
    );
  });

  it('is moved by nobody who is not logged in', async () => {
    const answer = await edge.caller.put('/api/v1/clock', { now: '2027-01-01T08:00:00.000Z' });
    expect(answer).toMatchObject(problem('notLoggedIn', 401));
    expect((await edge.caller.get('/api/v1/clock')).body['now']).not.toContain('2027');
  });

  it('does not exist outside the embedded mode, and neither does the mail outbox', async () => {
    const elsewhere = await startEdge({}, false);
    const statuses = await Promise.all(
      ['/api/v1/clock', '/api/v1/mail'].map(async (path) => (await elsewhere.caller.as('principal').get(path)).status),
    );
    const { body } = await elsewhere.caller.get('/api/openapi.json');
    await elsewhere.close();
    expect(statuses).toEqual([404, 404]);
    expect(Object.keys(body['paths'] as object)).not.toContain('/api/v1/clock');
  });
});

describe('health', () => {
  it('says that it lives, and what it checked before it calls itself ready', async () => {
    expect((await edge.caller.get('/health/live')).body).toEqual({ status: 'ok', checks: [] });
    expect((await edge.caller.get('/health/ready')).body).toEqual({
      status: 'ok',
      checks: [{ name: 'database', ok: true, ms: 0 }],
    });
  });
});
