import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat } from '../support/reports.js';
import { rowsOf } from '../support/work.js';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
}, 60_000);
afterAll(() => product.close());

const question = {
  ...groupChat,
  kind: 'derailingCommunication',
  reporterKind: 'employee',
  subjectKind: 'employee',
  victimKind: 'nobody',
};

/** Reports at an organisation without a login, and sees the case as somebody who works there. */
async function reportedAt(
  organisation: string,
  school: string,
  login: string,
  data: object,
): Promise<{ who: Caller; path: string }> {
  const { status } = await product.caller.post(`/api/v1/intake/${organisation}/reports`, { school, data });
  expect(status).toBe(201);
  const who = await product.as(login);
  const [newest] = rowsOf(await who.get('/api/v1/tasks?sort=-due'));
  return { who, path: `/api/v1/cases/${String(newest?.['caseId'])}` };
}

const rulesOf = async ({ who, path }: { who: Caller; path: string }): Promise<readonly string[]> =>
  [...new Set(rowsOf(await who.get(`${path}/obligations`)).map(({ rule }) => String(rule)))].sort();

describe('a report without a login', () => {
  it.each([
    ['zilverdijk', 'lyceum', 'anouk.wilgenroos', ['GEN.take', 'OZHW-5.4.ask.dpo', 'OZHW-5.4.ask.principal']],
    ['meerwijk', 'college', 'marwa.goudveil', ['ALM-3.2b.strategy', 'GEN.take']],
    ['rietveen', 'boomgaard', 'carlijn.bosanemoon', ['GEN.take']],
  ])('at %s is judged by the protocol of that organisation', async (organisation, school, login, rules) => {
    expect(await rulesOf(await reportedAt(organisation, school, login, question))).toEqual(rules);
  });

  it('shows each organisation its own schools, and reaches no school of another', async () => {
    const { body } = await product.caller.get('/api/v1/intake/meerwijk');
    expect((body['schools'] as { shortName: string }[]).map(({ shortName }) => shortName).sort()).toEqual([
      'college',
      'praktijkschool',
    ]);
    const elsewhere = await product.caller.post('/api/v1/intake/rietveen/reports', {
      school: 'college',
      data: question,
    });
    expect(elsewhere.status).toBe(400);
  });

  it('is refused by the clause of its own protocol what that does not give', async () => {
    const incident = { ...groupChat, subjectKind: 'parent' };
    const { who, path } = await reportedAt('rietveen', 'boomgaard', 'ahmed.zwaluw', incident);
    const taken = await who.post(`${path}/steps`, { type: 'case.take', data: {}, seenVersion: 1 });
    expect(taken.status).toBe(201);
    const parent = { kind: 'parent', role: 'subject', name: 'Een ouder' };
    const answer = await who.post(`${path}/steps`, { type: 'party.add', data: parent, seenVersion: 2 });
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.body)).toContain('MAT-S0');
  });
});
