import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { editions } from '#libs/domain';
import { onStoredCases } from '../../apps/cli/src/protocol/stored-cases.js';
import { callFirst, nextEdition } from '../support/editions-own.js';
import type { Answer, Caller } from '../support/http.js';
import { groupChat } from '../support/reports.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { storedRows } from '../support/stored-rows.js';
import { CaseAtWork, type Row } from '../support/work.js';

const id = 'ZILVERDIJK-2027';
const drafts = '/api/v1/edition-drafts';
const against = 'OZHW-2020';

describe('a draft, tried through the API before anybody adopts it', () => {
  let product: TestProduct;
  let administrator: Caller;
  let board: Caller;

  const tried = (by: Caller, trial: object, draft = id): Promise<Answer> =>
    by.post(`${drafts}/${draft}/simulate`, { against, ...trial });
  const causes = ({ body }: Answer): readonly unknown[] =>
    (body['groups'] as readonly Row[]).map(({ kind, step, cause }) => [kind, step, (cause as Row)['rule']]);

  beforeAll(async () => {
    product = await startTestProduct();
    administrator = await product.as('thijs.lepelaar');
    board = await product.as('marit.waterjuffer');
    const here = await CaseAtWork.reported(product.caller, board, { ...groupChat, addressee: 'board' });
    await here.done(board, 'case.take');
    expect((await administrator.post(drafts, { edition: nextEdition(id) })).status).toBe(201);
  });
  afterAll(() => product.close());

  it('says which stored cases would go otherwise, of those that whoever asks may see', async () => {
    const seen = await tried(board, { on: 'stored' });
    expect([seen.status, seen.body['cases'], seen.body['differing']]).toEqual([200, 1, 1]);
    expect(causes(seen)).toEqual([['demanded', 'call.record', callFirst.id]]);
    const unseen = await tried(administrator, { on: 'stored' });
    expect([unseen.body['cases'], unseen.body['groups']]).toEqual([0, []]);
  });

  it('says it of made-up cases, the same for the same seed, with what it does not show', async () => {
    const made = await tried(administrator, { on: 'made', count: 6, seed: 7 });
    expect([made.status, made.body['cases']]).toEqual([200, 6]);
    expect(causes(made)).toContainEqual(['demanded', 'call.record', callFirst.id]);
    expect(made.body['bounds']).not.toEqual([]);
    expect((await tried(board, { on: 'made', count: 6, seed: 7 })).body).toEqual(made.body);
  });

  it('writes nothing', async () => {
    const before = await storedRows(product.database);
    await tried(board, { on: 'stored' });
    await tried(administrator, { on: 'made', count: 2 });
    expect(await storedRows(product.database)).toEqual(before);
  });

  it('is for whoever may see drafts, beside an edition of the same layer, and of no more cases than a request has time for', async () => {
    const others = await Promise.all(
      ['anouk.wilgenroos', 'rens.bosuil', 'pim.scholekster'].map((login) => product.as(login)),
    );
    for (const other of others) expect((await tried(other, { on: 'stored' })).status).toBe(404);
    expect((await tried(board, { on: 'stored' }, 'NOWHERE')).status).toBe(404);
    expect((await tried(board, { on: 'stored', against: 'NOWHERE' })).status).toBe(404);
    const layer = await tried(board, { on: 'stored', against: 'STATUTE-2026' });
    expect([layer.status, (layer.body['refusals'] as readonly Row[])[0]?.['code']]).toEqual([409, 'otherLayer']);
    expect((await tried(board, { on: 'made', count: 1_001 })).status).toBe(400);
  });

  it('is tried from the command line as somebody of the organisation, by his e-mail address or id, and as nobody else', async () => {
    const simulated = { editions, draft: nextEdition(id), against };
    const by = (as: string, organisation = 'zilverdijk') =>
      onStoredCases(simulated, { organisation, as }, product.environment, () => undefined);
    const { person } = (await board.get('/api/v1/me')).body;
    const people = (await administrator.get('/api/v1/organisation/people')).body['rows'] as readonly Row[];
    const { email } = people.find((one) => one['id'] === person) ?? {};
    for (const as of [String(person), String(email)])
      expect(await by(as)).toMatchObject({ cases: 1, differing: 1, leftOff: 0 });
    await expect(by('00000000-0000-4000-8000-000000000001')).rejects.toThrow('Nobody of zilverdijk is known as');
    await expect(by(String(person), 'onderduin')).rejects.toThrow('Nobody of onderduin is known as');
    await expect(by(String(person), 'nowhere')).rejects.toThrow('There is no organisation nowhere.');
  });
});
