import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { readReference } from '../support/openapi.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { CaseAtWork } from '../support/work.js';
import type { Row } from '../support/work.js';

let product: TestProduct;
let leader: Caller;
let work: CaseAtWork;

beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
  ({ work } = await proposedSuspension(product, leader));
});
afterAll(() => product.close());

describe('people at the same time', () => {
  it('one key twenty times at once has one effect, ten times over', async () => {
    for (let round = 0; round < 10; round++) {
      const [key, seenVersion] = [randomUUID(), await work.version()];
      const note = (text: string) => leader.post(`${work.path}/notes`, { text, seenVersion }, key);
      const answers = await Promise.all(Array.from({ length: 20 }, () => note('Gebeld.')));
      expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['version'])}`))).toEqual(
        new Set([`201 ${seenVersion + 1}`]),
      );
      expect(answers.filter(({ body }) => body['again'] === false)).toHaveLength(1);
      expect(await note('Iets anders.')).toMatchObject({
        status: 409,
        body: { type: 'urn:meldpad:problem:keyReused' },
      });
      expect(await work.version()).toBe(seenVersion + 1);
    }
  });

  it('one of two wins, and the other is told that the case moved on, ten times over', async () => {
    const principal = await product.as('bas.torenvalk');
    for (let round = 0; round < 10; round++) {
      const seenVersion = await work.version();
      const answers = await Promise.all(
        [leader, principal].map((one) => one.post(`${work.path}/notes`, { text: 'Wie eerst?', seenVersion })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const late = answers.find(({ status }) => status === 409);
      expect(late?.body).toMatchObject({ type: 'urn:meldpad:problem:caseMovedOn', currentVersion: seenVersion + 1 });
    }
  });
});

describe('staff', () => {
  it('cannot write in the name of whoever reported', async () => {
    const answer = await work.step(leader, 'message.send', { from: 'reporter', text: 'Laat maar.' });
    expect(answer).toMatchObject({ status: 409, body: { type: 'urn:meldpad:problem:refused' } });
    expect((answer.body['refusals'] as Row[]).length).toBeGreaterThan(0);
  });
});

describe('a case that turns out to be about who leads the school', () => {
  it('leaves the sight of the leadership at once, and is seen by the board', async () => {
    const turned = await CaseAtWork.reported(product.caller, leader);
    const correction = { step: 1, reason, 'set.aboutLeadership': 'leadership' };
    expect(await turned.step(leader, 'step.correct', correction)).toMatchObject({ status: 201 });
    const principal = await product.as('bas.torenvalk');
    const board = await product.as('marit.waterjuffer');
    const seen = await Promise.all([leader, principal, board].map((reader) => reader.get(turned.path)));
    expect(seen.map(({ status }) => status)).toEqual([404, 404, 200]);
  });
});

describe('a person that a step names', () => {
  it('must be in the directory here, and for an assignment one whose role is to lead', async () => {
    const stranger = { kind: 'employee', role: 'witness', name: 'x', person: randomUUID() };
    expect(await work.step(leader, 'party.add', stranger)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'data.person', code: 'person.invalid' }] },
    });
    const auditor = await product.as('rens.bosuil');
    const to = String((await auditor.get('/api/v1/me')).body['person']);
    expect(await work.step(leader, 'case.assign', { to })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'data.to', code: 'person.invalid' }] },
    });
  });
});

describe('the FG', () => {
  it('is asked, and decides nothing: refused with the reason', async () => {
    const dpo = await product.as('nadia.egelantier');
    await work.done(leader, 'consultation.ask', { role: 'dpo', question: 'Mag dit?' });
    const answer = await work.step(dpo, 'measure.decide', { decision: 'impose', reason }, { track: 't1' });
    expect([answer.status, answer.body['type']]).toEqual([409, 'urn:meldpad:problem:refused']);
    for (const refusal of answer.body['refusals'] as Row[]) {
      expect(refusal).toMatchObject({
        code: expect.stringMatching(/./),
        text: { nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
      });
    }
  });
});

describe('whoever keeps the product or audits it', () => {
  it.each(['thijs.lepelaar', 'rens.bosuil'])('gets nothing of a case on any route: %s', async (login) => {
    const outsider = await product.as(login);
    const { routes } = await readReference(product.caller);
    const ofCases = routes.filter(({ path }) => path.startsWith('/api/v1/cases/{case}') && !path.endsWith('/readings'));
    expect(ofCases.length).toBeGreaterThan(12);
    const answers = await Promise.all(
      ofCases
        .filter(({ method }) => method === 'GET')
        .map(({ path }) => outsider.get(path.replace('{case}', work.id).replace('{letter}', randomUUID()))),
    );
    const seenVersion = await work.version();
    const changes = [
      ['steps', { type: 'note.add', data: { text: 'x' } }],
      ['parties', { data: { kind: 'pupil', role: 'subject', band: 'from12', name: 'x' } }],
      ['notes', { text: 'x' }],
      ['messages', { text: 'x' }],
      ['reports', { data: { reporterKind: 'pupil', naming: 'anonymous', knownAt: '2026-01-05T09:00:00.000Z' } }],
      ['letters', { letter: 'decision', party: 'p1' }],
    ] as const;
    for (const [route, body] of changes)
      answers.push(await outsider.post(`${work.path}/${route}`, { ...body, seenVersion }));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    for (const list of ['cases', 'tasks', 'decisions', 'consultations']) {
      expect((await outsider.get(`/api/v1/${list}`)).body).toMatchObject({ rows: [] });
    }
  });

  it('tells who saw a case to the auditor who saw a case, and not to the administrator', async () => {
    const [auditor, administrator] = [await product.as('rens.bosuil'), await product.as('thijs.lepelaar')];
    const { status, body } = await auditor.get(`${work.path}/readings`);
    expect(status).toBe(200);
    const told = new Set((body['rows'] as Row[]).flatMap((row) => Object.keys(row)));
    expect([...told].sort()).toEqual(['at', 'letter', 'name', 'person', 'roles', 'tasked', 'what']);
    expect((await administrator.get(`${work.path}/readings`)).status).toBe(404);
  });
});
