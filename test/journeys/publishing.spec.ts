import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { editions, type Edition } from '#libs/domain';
import { callFirst, firstDay, neverCloses, nextEdition, quickCheck } from '../support/editions-own.js';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { CaseAtWork, eventually, rowsOf, type Row } from '../support/work.js';

const drafts = '/api/v1/edition-drafts';
const morning = `${firstDay}T08:00:00.000Z`;
const id = 'ZILVERDIJK-2027';
const next = nextEdition(id);
const assent = { on: '2026-11-20', document: 'Instemming GMR 2026-31' };
const adoption = { document: 'Besluit CvB 2026-114' };

let product: TestProduct;
let administrator: Caller;
let board: Caller;
let otherBoard: Caller;
let leader: Caller;
let principal: Caller;
let before: CaseAtWork;

beforeAll(async () => {
  product = await startTestProduct({}, quickCheck());
  administrator = await product.as('thijs.lepelaar');
  board = await product.as('marit.waterjuffer');
  otherBoard = await product.as('olivier.steenloper');
  leader = await product.as('anouk.wilgenroos');
  principal = await product.as('bas.torenvalk');
  before = await CaseAtWork.reported(product.caller, leader);
});
afterAll(() => product.close());

const codesOf = ({ body }: Answer): readonly unknown[] =>
  ((body['refusals'] ?? body['errors']) as readonly Row[]).map(({ code }) => code);
const refused = (answer: Answer): readonly unknown[] => [answer.status, ...codesOf(answer)];

/** Asks for the check and waits for what comes of it. */
async function checked(by: Caller, draft: string): Promise<Row> {
  expect((await by.post(`${drafts}/${draft}/check`, {})).status).toBe(202);
  const found = await eventually(async () => {
    const { body } = await by.get(`${drafts}/${draft}`);
    return body['stage'] === 'checking' ? undefined : body;
  });
  return found ?? {};
}

const entries = async (): Promise<readonly unknown[]> =>
  rowsOf(await administrator.get('/api/v1/organisation/log?limit=100'))
    .filter(({ type }) => String(type).startsWith('edition.'))
    .map(({ type }) => type);

describe('an edition on its way', () => {
  it('is sent in as JSON: what is wrong is named with its place and its cure', async () => {
    const broken = {
      ...next,
      layer: 'statute',
      rules: [...next.rules, { ...callFirst, id: 'ZIL.other', by: ['janitor'] }],
    };
    const { status, body } = await administrator.post(drafts, { edition: broken });
    expect(status).toBe(400);
    const errors = body['errors'] as readonly Row[];
    expect(errors[0]).toMatchObject({
      path: expect.stringMatching(/^edition\/rules\/\d+\/by/),
      code: 'edition.unsound',
    });
    for (const { wrong, cure } of errors)
      expect([String(wrong).length > 5, String(cure).length > 5]).toEqual([true, true]);

    const unknownFact = { ...callFirst, when: { fact: 'case.mood', is: 'bad' } };
    const validated = await administrator.post(`${drafts}/validate`, { edition: { ...next, rules: [unknownFact] } });
    expect(validated.body['errors']).toMatchObject([
      {
        path: '/rules/0/when/fact',
        wrong: 'case.mood is no fact',
        nl: { wrong: 'case.mood is geen feit dat bekend is' },
      },
    ]);
    expect((await administrator.post(`${drafts}/validate`, { edition: next })).body['errors']).toEqual([]);
    expect((await administrator.get('/api/v1/edition-schema')).body).toMatchObject({ title: 'Edition' });
  });

  it('is only an organisation’s own to make: no statute, no end, no name of the product, no name of another layer', async () => {
    const wrong = async (edition: object): Promise<unknown> => {
      const { body } = await administrator.post(`${drafts}/validate`, { edition });
      return (body['errors'] as readonly Row[]).map(({ path }) => path);
    };
    expect(await wrong({ ...next, layer: 'general' })).toEqual(['/layer']);
    expect(await wrong({ ...next, id: 'OZHW-2020' })).toEqual(['/id']);
    expect(await wrong({ ...next, inForce: { from: firstDay, until: '2028-01-01' } })).toEqual(['/inForce/until']);
    const statuteRule = (editions.find(({ layer }) => layer === 'statute') as Edition).rules[0];
    expect(await wrong({ ...next, rules: [{ ...callFirst, id: statuteRule?.id }] })).toEqual(['/rules/0/id']);
  });

  it('is drafted by an administrator or the board, and by nobody else', async () => {
    for (const caller of [leader, principal]) {
      expect(refused(await caller.post(drafts, { edition: next }))).toEqual([409, 'notYourRole']);
      expect((await caller.get(drafts)).status).toBe(404);
    }
    expect(await administrator.post(drafts, { edition: next })).toMatchObject({ status: 201, body: { id } });
    expect(refused(await board.post(drafts, { edition: next }))).toEqual([409, 'editionKnown']);
    expect(rowsOf(await board.get(drafts))).toMatchObject([{ id, stage: 'draft', inForce: { from: firstDay } }]);
  });

  it('is shown by what it says otherwise than the edition before it', async () => {
    const difference = rowsOf(await administrator.get(`/api/v1/editions/${id}/difference?from=OZHW-2020`));
    expect(difference).toEqual([{ what: 'rule', id: 'duty ZIL.call', how: 'added', says: callFirst.en, fields: [] }]);
    expect((await leader.get(`/api/v1/editions/${id}/difference?from=OZHW-2020`)).status).toBe(404);
  });

  it('goes no further than it is: no consent without a check, no adoption without either', async () => {
    expect(refused(await administrator.post(`${drafts}/${id}/consent`, assent))).toEqual([409, 'notChecked']);
    expect(refused(await board.post(`${drafts}/${id}/publish`, adoption))).toEqual([409, 'notChecked']);
  });

  it('is refused by a check that fails, which tells its story', async () => {
    const failing = nextEdition('ZILVERDIJK-NEVER', neverCloses);
    expect((await administrator.post(drafts, { edition: failing })).status).toBe(201);
    const found = await checked(administrator, failing.id);
    expect(found['stage']).toBe('failed');
    const [behaviour] = (found['check'] as Row)['behaviour'] as readonly Row[];
    const failures = behaviour?.['failures'] as readonly Row[];
    expect(failures[0]).toMatchObject({ property: 'way out' });
    expect((failures[0]?.['story'] as readonly string[])[0]).toContain('report.receive');
    expect(failures[0]?.['nl']).toMatchObject({ says: 'Elke zaak kan altijd nog worden afgesloten.' });
    expect(failures[0]?.['events']).toMatchObject([
      { step: 'report.receive', who: { nl: 'de melder' } },
      ...Array.from({ length: (failures[0]?.['events'] as readonly Row[]).length - 1 }, () => expect.anything()),
    ]);
    expect(refused(await administrator.post(`${drafts}/${failing.id}/consent`, assent))).toEqual([409, 'checkFailed']);
    expect(refused(await board.post(`${drafts}/${failing.id}/publish`, adoption))).toEqual([409, 'checkFailed']);
    expect((await administrator.post(`${drafts}/${failing.id}/discard`, {})).status).toBe(204);
    expect((await administrator.get(`${drafts}/${failing.id}`)).status).toBe(404);
  });

  it('is checked, consented to and adopted, by two people; a changed text begins anew', async () => {
    expect(await checked(administrator, id)).toMatchObject({ stage: 'checked', check: { unsound: [], unheld: [] } });
    expect(refused(await board.post(`${drafts}/${id}/publish`, adoption))).toEqual([409, 'noConsent']);
    expect(refused(await administrator.post(`${drafts}/${id}/consent`, { ...assent, on: '2999-01-01' }))).toEqual([
      409,
      'dayToCome',
    ]);
    expect((await administrator.post(`${drafts}/${id}/consent`, assent)).status).toBe(204);

    // A member of the board mends a title: check and consent were for another text, and he is one of its writers now.
    const mended = { ...next, title: { ...next.title, en: `${next.title.en}, mended` } };
    expect((await board.post(`${drafts}/${id}/revise`, { edition: mended })).status).toBe(204);
    expect(await administrator.get(`${drafts}/${id}`)).toMatchObject({ body: { stage: 'draft' } });
    expect((await administrator.get(`${drafts}/${id}`)).body['consent']).toBeUndefined();
    expect(await checked(administrator, id)).toMatchObject({ stage: 'checked' });
    expect((await administrator.post(`${drafts}/${id}/consent`, assent)).status).toBe(204);

    expect(refused(await administrator.post(`${drafts}/${id}/publish`, adoption))).toEqual([409, 'notYourRole']);
    expect(refused(await board.post(`${drafts}/${id}/publish`, adoption))).toEqual([409, 'samePerson']);
    expect(await otherBoard.post(`${drafts}/${id}/publish`, adoption)).toMatchObject({
      status: 201,
      body: { id, from: firstDay },
    });
    expect(await entries()).toEqual([
      ...['edition.drafted', 'edition.drafted', 'edition.checkAsked', 'edition.checked', 'edition.discarded'],
      ...['edition.checkAsked', 'edition.checked', 'edition.consented', 'edition.revised'],
      ...['edition.checkAsked', 'edition.checked', 'edition.consented', 'edition.adopted'],
    ]);
  });
});

describe('an edition the board adopted', () => {
  it('is never changed again, and can be taken out as the JSON it came as', async () => {
    for (const answer of [
      await administrator.post(`${drafts}/${id}/revise`, { edition: next }),
      await administrator.post(drafts, { edition: next }),
      await administrator.post(`${drafts}/${id}/discard`, {}),
      await otherBoard.post(`${drafts}/${id}/publish`, adoption),
    ])
      expect(refused(answer)).toEqual([409, 'editionPublished']);
    const { body } = await leader.get(`/api/v1/editions/${id}`);
    expect(body['rules']).toEqual(JSON.parse(JSON.stringify(next.rules)));
    expect(rowsOf(await leader.get('/api/v1/editions'))).toContainEqual(
      expect.objectContaining({ id, status: 'published', published: expect.objectContaining({ consent: assent }) }),
    );
  });

  it('stays out of sight of every other organisation', async () => {
    const neighbour = await product.as('pim.scholekster');
    for (const path of [
      `/api/v1/editions/${id}`,
      `${drafts}/${id}`,
      `/api/v1/editions/${id}/difference?from=OZHW-2020`,
    ])
      expect((await neighbour.get(path)).status).toBe(404);
    for (const [path, body] of [
      ['check', {}],
      ['consent', assent],
      ['discard', {}],
      ['publish', adoption],
    ] as const)
      expect((await neighbour.post(`${drafts}/${id}/${path}`, body)).status).toBe(404);
    expect((await neighbour.post(`${drafts}/${id}/revise`, { edition: next })).status).toBe(404);
    expect(rowsOf(await neighbour.get('/api/v1/editions-in-force'))).toEqual([]);
  });

  it('is what new cases open under from its first day on; until then, and for cases that run, nothing changes', async () => {
    const protocolOf = async (one: CaseAtWork): Promise<unknown> =>
      ((await leader.get(one.path)).body['case'] as Row)['protocol'];
    const early = await CaseAtWork.reported(product.caller, leader);
    expect(await protocolOf(early)).toBe('OZHW-2020');
    expect((await administrator.put('/api/v1/clock', { now: morning })).status).toBe(200);
    const late = await CaseAtWork.reported(product.caller, leader);
    expect(await protocolOf(late)).toBe(id);
    expect(await protocolOf(before)).toBe('OZHW-2020');

    for (const one of [before, early, late]) await one.caughtUp(morning);
    for (const one of [before, late]) await one.done(leader, 'case.take');
    const rulesOf = async (one: CaseAtWork): Promise<readonly unknown[]> =>
      rowsOf(await leader.get(`${one.path}/obligations`)).map(({ rule }) => rule);
    expect(await rulesOf(late)).toContain('ZIL.call');
    expect(await rulesOf(before)).not.toContain('ZIL.call');
    const finishing = { route: 'investigate', reason: 'Zoals besproken.' };
    for (const one of [before, late])
      await one.done(leader, 'scope.assess', { inScope: true, reason: finishing.reason });
    expect(refused(await late.step(leader, 'review.finish', finishing))).toEqual([409, 'openObligation']);
    expect((await before.step(leader, 'review.finish', finishing)).status).toBe(201);
  });
});

describe('a running case', () => {
  const reason = 'De nieuwe versie beschermt wie meldde beter.';
  let running: CaseAtWork;

  beforeAll(async () => {
    const [row] = rowsOf(await leader.get('/api/v1/cases?limit=100')).slice(1);
    running = CaseAtWork.of(row ?? {}, leader);
    await running.done(leader, 'case.take');
  });

  it('shows what another edition would change in its obligations, without changing anything', async () => {
    const version = await running.version();
    const { status, body } = await principal.get(`${running.path}/edition`);
    expect([status, body['from'], body['to']]).toEqual([200, 'OZHW-2020', id]);
    expect((body['begins'] as readonly Row[]).map(({ key }) => key)).toEqual(['ZIL.call/case/1']);
    expect([body['ends'], body['changes'], body['refusals']]).toEqual([[], [], []]);
    expect(await running.version()).toBe(version);
    const told = (await leader.get(`${running.path}/edition`)).body;
    expect(told['refusals']).toMatchObject([{ code: 'notYourRole', who: ['principal'] }]);
    expect(told['begins']).toEqual(body['begins']);
  });

  it('is moved with a reason by who may, as a step that says what changed; and goes on under its new edition', async () => {
    const move = async (by: Caller, body: object): Promise<Answer> =>
      by.post(`${running.path}/edition`, { ...body, seenVersion: await running.version() });
    expect(codesOf(await move(principal, {}))).toContain('text.expected');
    expect(refused(await move(leader, { reason }))).toEqual([409, 'notYourRole']);
    expect((await move(await product.as('pim.scholekster'), { reason })).status).toBe(404);
    expect(refused(await running.step(principal, 'case.moveEdition', { edition: id, reason }))).toEqual([
      400,
      'step.movesTheCase',
    ]);
    expect((await move(principal, { reason })).status).toBe(201);
    expect(refused(await move(principal, { reason }))).toEqual([409, 'sameEdition']);

    const { body } = await principal.get(running.path);
    expect((body['case'] as Row)['protocol']).toBe(id);
    const steps = rowsOf(await principal.get(`${running.path}/timeline`));
    expect(steps.find(({ type }) => type === 'case.moveEdition')).toMatchObject({
      data: { edition: id, begins: ['ZIL.call/case/1'], ends: [], changes: [] },
    });
    const [duty] = rowsOf(await leader.get(`${running.path}/obligations`)).filter(({ rule }) => rule === 'ZIL.call');
    expect(duty).toMatchObject({ status: 'open', due: { lastDay: '2027-01-06' } });
    await running.done(leader, 'scope.assess', { inScope: true, reason });
    expect(refused(await running.step(leader, 'review.finish', { route: 'investigate', reason }))).toEqual([
      409,
      'openObligation',
    ]);
  });
});
