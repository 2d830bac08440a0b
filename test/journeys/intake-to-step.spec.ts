import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startEdge } from '../support/server.js';
import type { RunningEdge } from '../support/server.js';
import { groupChat, report } from '../support/reports.js';

let edge: RunningEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.close());

const receiptForm = /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/;

describe('a report without a login', () => {
  it('is received, and its receipt leads back to it however it is typed', async () => {
    const { status, body } = await report(edge.caller);
    expect([status, body['addressee']]).toEqual([201, 'leadership']);
    expect(body['receipt']).toMatch(receiptForm);
    const typed = String(body['receipt']).toLowerCase().replaceAll('-', ' ');
    expect((await edge.caller.holding(typed).get('/api/v1/receipt')).body).toMatchObject({ status: 'received' });
  });

  it('goes past the leadership when it is, or may be, about who leads the school', async () => {
    const about = async (aboutLeadership: string) =>
      (await report(edge.caller, { ...groupChat, aboutLeadership })).body['addressee'];
    expect([await about('no'), await about('leadership'), await about('board'), await about('unknown')]).toEqual([
      'leadership',
      'board',
      'board',
      'board',
    ]);
  });

  it('gives the same receipt when it is sent twice over a bad line, and opens one case', async () => {
    const before = edge.cases.cases.size;
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(edge.caller, groupChat, key)));
    expect(new Set(answers.map(({ body }) => body['receipt'])).size).toBe(1);
    expect(edge.cases.cases.size - before).toBe(1);
  });

  it('is refused when its key was used for another report', async () => {
    const key = randomUUID();
    await report(edge.caller, groupChat, key);
    const other = await report(edge.caller, { ...groupChat, story: 'Iets anders.' }, key);
    expect(other).toMatchObject({ status: 409, body: { type: 'urn:meldpad:problem:keyReused' } });
  });

  it('holds no name when it is anonymous', async () => {
    const named = await report(edge.caller, { ...groupChat, reporter: 'Een naam' });
    expect(named).toMatchObject({ status: 400, body: { errors: [{ path: 'data.reporter', code: 'field.notAsked' }] } });
  });

  it('names every field that is wrong at once', async () => {
    const { story: _, ...rest } = groupChat;
    const { body } = await report(edge.caller, { ...rest, story: 7, kind: 'party', acuteDanger: 'no', sender: 'x' });
    const paths = (body['errors'] as { path: string }[]).map(({ path }) => path).sort();
    expect(paths).toEqual(['data.acuteDanger', 'data.kind', 'data.sender', 'data.story']);
  });

  it('can be added to, written about and withdrawn by its receipt', async () => {
    const { body } = await report(edge.caller);
    const holder = edge.caller.holding(String(body['receipt']));
    const statuses = [
      (await holder.post('/api/v1/receipt/additions', { text: 'Er is nog iets.' })).status,
      (await holder.post('/api/v1/receipt/messages', { text: 'Is er al nieuws?' })).status,
      (await holder.post('/api/v1/receipt/withdrawal', {})).status,
    ];
    expect(statuses).toEqual([204, 204, 204]);
  });

  it('is not found by a receipt that leads nowhere', async () => {
    expect(await edge.caller.holding('0000-0000-0000-0000-0000').get('/api/v1/receipt')).toMatchObject({ status: 404 });
  });
});

describe('a step in a case', () => {
  let caseId: string;
  beforeEach(async () => {
    await report(edge.caller);
    caseId = [...edge.cases.cases.keys()].at(-1) ?? '';
  });
  const steps = () => `/api/v1/cases/${caseId}/steps`;
  const note = (seenVersion: number, text = 'Gebeld met de mentor.') => ({
    type: 'note.add',
    data: { text },
    seenVersion,
  });

  it('is offered as a form, with the reasons against those not allowed', async () => {
    const { body } = await edge.caller.as('teamLeader').get(`${steps()}/available`);
    const offered = body['steps'] as { type: string; allowed: boolean; unmet: unknown[] }[];
    expect(body['version']).toBe(1);
    expect(offered.map(({ type }) => type)).toContain('case.take');
    expect(offered.filter(({ allowed, unmet }) => allowed !== (unmet.length === 0))).toEqual([]);
  });

  it('is recorded, with its text beside the page and not in the log', async () => {
    const caller = edge.caller.as('teamLeader');
    const taken = await caller.post(steps(), note(1));
    expect(taken).toMatchObject({ status: 201, body: { version: 2, steps: [2], again: false } });
    const page = await caller.get(`/api/v1/cases/${caseId}`);
    expect(Object.values(page.body['texts'] as object)).toContain('Gebeld met de mentor.');
    expect(JSON.stringify((await caller.get(`/api/v1/cases/${caseId}/log`)).body)).not.toContain('mentor');
  });

  it('is refused with every unmet rule, its clause, who may and a sentence', async () => {
    const answer = await edge.caller.as('teamLeader').post(steps(), { type: 'case.close', data: {}, seenVersion: 1 });
    const refusals = answer.body['refusals'] as {
      code: string;
      cites: string[];
      lifts: string;
      text: { nl: string; en: string };
    }[];
    expect([answer.status, answer.type]).toEqual([409, 'application/problem+json; charset=utf-8']);
    expect(refusals.length).toBeGreaterThan(0);
    for (const { text } of refusals)
      expect(text).toEqual({ nl: expect.stringMatching(/./), en: expect.stringMatching(/./) });
  });

  it('is told that the case moved on when somebody else was first', async () => {
    const [one, other] = await Promise.all([
      edge.caller.as('teamLeader').post(steps(), note(1)),
      edge.caller.as('principal').post(steps(), note(1)),
    ]);
    expect([one.status, other.status].sort()).toEqual([201, 409]);
    const late = one.status === 409 ? one : other;
    expect(late.body).toMatchObject({ type: 'urn:meldpad:problem:caseMovedOn', currentVersion: 2 });
  });

  it('has one effect when it is sent twenty times at once with one key', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => edge.caller.as('teamLeader').post(steps(), note(1), key)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['version'])}`))).toEqual(
      new Set(['201 2']),
    );
    expect(edge.cases.cases.get(caseId)?.steps).toHaveLength(2);
  });

  it('is refused when its key was used for another step', async () => {
    const key = randomUUID();
    await edge.caller.as('teamLeader').post(steps(), note(1), key);
    const other = await edge.caller.as('teamLeader').post(steps(), note(2, 'Iets anders.'), key);
    expect(other.body).toMatchObject({ type: 'urn:meldpad:problem:keyReused' });
  });

  it('takes the version from If-Match as well', async () => {
    const { seenVersion: _, ...bare } = note(1);
    const ask = (headers: Record<string, string>) =>
      edge.caller
        .as('teamLeader')
        .ask(steps(), { method: 'POST', body: bare, headers: { 'idempotency-key': randomUUID(), ...headers } });
    expect(await ask({})).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'seenVersion', code: 'field.required' }] },
    });
    expect(await ask({ 'if-match': '"1"' })).toMatchObject({ status: 201 });
  });

  it('cannot be a letter or a first report by hand', async () => {
    const wrong = async (type: string) =>
      (await edge.caller.as('board').post(steps(), { type, data: {}, seenVersion: 1 })).body['errors'];
    expect(await wrong('letter.issue')).toEqual([{ path: 'type', code: 'step.issuedAsLetter' }]);
    expect(await wrong('report.receive')).toEqual([{ path: 'type', code: 'step.opensItsOwnCase' }]);
  });

  it('answers 404 to a stranger, to an administrator, and for a case that does not exist, all the same', async () => {
    const answers = await Promise.all([
      edge.caller.as('stranger').get(`/api/v1/cases/${caseId}`),
      edge.caller.as('administrator').get(`/api/v1/cases/${caseId}`),
      edge.caller.as('teamLeader').get(`/api/v1/cases/${randomUUID()}`),
      edge.caller.as('teamLeader').get('/api/v1/cases/no-id'),
      edge.caller.as('stranger').post(steps(), note(1)),
    ]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});
