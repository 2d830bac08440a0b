import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Edition } from '#libs/domain';
import { callFirst, firstDay, nextEdition, quickCheck } from '../support/editions-own.js';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { CaseAtWork, eventually, rowsOf, type Row } from '../support/work.js';

const drafts = '/api/v1/edition-drafts';
const morning = `${firstDay}T08:00:00.000Z`;
const lyceum = '0de30000-0000-4000-8000-000000000012';
const assent = { on: '2026-11-20', document: 'Instemming MR 2026-7' };
const adoption = { document: 'Besluit CvB 2026-115' };

let product: TestProduct;
let administrator: Caller;
let board: Caller;
let leader: Caller;

beforeAll(async () => {
  product = await startTestProduct({}, quickCheck());
  administrator = await product.as('thijs.lepelaar');
  board = await product.as('marit.waterjuffer');
  leader = await product.as('anouk.wilgenroos');
});
afterAll(() => product.close());

const refused = ({ status, body }: Answer): readonly unknown[] => [
  status,
  ...((body['refusals'] ?? body['errors'] ?? []) as readonly Row[]).map(({ code }) => code),
];

async function checked(by: Caller, draft: string): Promise<Row> {
  expect((await by.post(`${drafts}/${draft}/check`, {})).status).toBe(202);
  expect(refused(await by.post(`${drafts}/${draft}/check`, {}))).toEqual([409, 'checkRuns']);
  const found = await eventually(async () => {
    const { body } = await by.get(`${drafts}/${draft}`);
    return body['stage'] === 'checking' ? undefined : body;
  });
  return found ?? {};
}

describe('the board adopts', () => {
  it('by a member who wrote nothing of it; where all did, the supervisory board does (decision 25)', async () => {
    const supervisor = await product.as('cornelia.reigersbek');
    const otherBoard = await product.as('olivier.steenloper');
    const edition = nextEdition('ZILVERDIJK-BOARD');
    const path = `${drafts}/${edition.id}`;
    expect((await board.post(drafts, { edition })).status).toBe(201);
    expect(refused(await supervisor.post(`${path}/publish`, adoption))).toEqual([409, 'notYourRole']);
    expect(refused(await board.post(`${path}/publish`, adoption))).toEqual([409, 'samePerson']);
    expect(refused(await otherBoard.post(`${path}/publish`, adoption))).toEqual([409, 'notChecked']);
    expect((await otherBoard.post(`${path}/revise`, { edition: { ...edition, edition: '2027b' } })).status).toBe(204);
    for (const writer of [board, otherBoard])
      expect(refused(await writer.post(`${path}/publish`, adoption))).toEqual([409, 'samePerson']);
    expect(refused(await supervisor.post(`${path}/publish`, adoption))).toEqual([409, 'notChecked']);
    expect((await board.post(`${path}/discard`, {})).status).toBe(204);
  });
});

describe('an organisation with too few people', () => {
  it('is told which obligations nobody could meet, and its edition is refused', async () => {
    const neighbour = await product.as('pim.scholekster');
    const edition = nextEdition('BUREN-2027');
    expect((await neighbour.post(drafts, { edition })).status).toBe(201);
    const found = await checked(neighbour, edition.id);
    expect(found['stage']).toBe('failed');
    const [school] = (found['check'] as Row)['unheld'] as readonly Row[];
    expect(school?.['levels']).toEqual([]);
    const obligations = school?.['obligations'] as readonly Row[];
    expect(obligations.length).toBeGreaterThan(0);
    for (const { by, cites, nl } of obligations)
      expect([by, Array.isArray(cites), typeof nl]).toEqual([expect.any(Array), true, 'string']);
    const neighboursBoard = await product.as('sjoerd.bergeend');
    expect(refused(await neighboursBoard.post(`${drafts}/${edition.id}/publish`, adoption))).toEqual([
      409,
      'checkFailed',
    ]);
  });
});

describe('additions of one school (OOG-4.2.2)', () => {
  const additions: Edition = {
    ...{ id: 'LYCEUM-2027', source: 'LYCEUM', layer: 'school', edition: '2027', inForce: { from: firstDay } },
    title: { nl: 'Aanvullingen van het lyceum', en: 'Additions of the lyceum' },
    clauses: [],
    rules: [{ ...callFirst, id: 'LYC.call' }],
  };

  it('name their school, and give nobody a power', async () => {
    expect(refused(await administrator.post(drafts, { edition: { ...additions, rules: [] } }))).toEqual([
      409,
      'schoolNamed',
    ]);
    const elsewhere = '0de30000-0000-4000-8000-00000000ffff';
    expect((await administrator.post(drafts, { edition: additions, school: elsewhere })).status).toBe(404);
    const power = { rule: 'power', id: 'LYC.power', cites: ['OZHW-2.2'], nl: 'Mag dit.', en: 'May do so.' };
    const gives = { ...additions, rules: [{ ...power, steps: ['measure.decide'], by: ['teamLeader'] }] };
    const { status, body } = await administrator.post(drafts, { edition: gives, school: lyceum });
    expect([status, body['errors']]).toEqual([
      400,
      [expect.objectContaining({ path: 'edition/rules/0', wrong: 'a school gives no power' })],
    ]);
  });

  it('hold for its new cases from their first day on, and for no other school', async () => {
    expect((await administrator.post(drafts, { edition: additions, school: lyceum })).status).toBe(201);
    expect(await checked(administrator, additions.id)).toMatchObject({ stage: 'checked' });
    expect((await administrator.post(`${drafts}/${additions.id}/consent`, assent)).status).toBe(204);
    expect((await board.post(`${drafts}/${additions.id}/publish`, adoption)).status).toBe(201);
    expect(rowsOf(await leader.get('/api/v1/editions-in-force'))).toEqual([
      { school: lyceum, layer: 'school', from: firstDay, edition: additions.id },
    ]);
    const rulesOf = async (one: CaseAtWork): Promise<readonly unknown[]> =>
      rowsOf(await leader.get(`${one.path}/obligations`)).map(({ rule }) => rule);
    const before = await CaseAtWork.reported(product.caller, leader);
    expect((await administrator.put('/api/v1/clock', { now: morning })).status).toBe(200);
    const after = await CaseAtWork.reported(product.caller, leader);
    for (const one of [before, after]) await one.caughtUp(morning);
    for (const one of [before, after]) await one.done(leader, 'case.take');
    expect(await rulesOf(before)).not.toContain('LYC.call');
    expect(await rulesOf(after)).toContain('LYC.call');
  });
});
