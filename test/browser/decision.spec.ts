import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Caller } from '../support/http.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { rowsOf, type CaseAtWork } from '../support/work.js';

let run: ProductRun;
let leader: Caller;

beforeAll(async () => {
  run = await startBrowserRun('decision');
  leader = await run.product.as('anouk.wilgenroos');
}, 60_000);
afterAll(() => run.close(), 30_000);

/** Somebody at a browser who is logged in, at Mijn werk. */
async function at(login: string, options: Parameters<ProductRun['visit']>[0] = {}) {
  const visit = await run.visit(options);
  await visit.go(`/api/v1/demo/login?as=${login}&returnTo=/werk`);
  await visit.at(options.english ? 'My work' : 'Mijn werk');
  visit.taps = 0;
  return visit;
}

const decided = async (work: CaseAtWork, by: Caller) =>
  rowsOf(await by.get('/api/v1/decisions/taken')).filter(({ caseId }) => caseId === work.id);

describe('a proposal that waits for a decision', () => {
  let work: CaseAtWork;
  let principal: Caller;
  beforeEachProposal();

  function beforeEachProposal(): void {
    beforeAll(async () => {
      principal = await run.product.as('bas.torenvalk');
      ({ work } = await proposedSuspension(run.product, leader));
    }, 60_000);
  }

  it('is not decided by whoever proposed it: the page says who can', async () => {
    const visit = await at('anouk.wilgenroos');
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at('Besluit over schorsing');
    const text = await visit.text();
    expect(text).toContain('U hebt dit zelf voorgesteld');
    expect(text).toMatch(/Wie wel mag besluiten: .*[Dd]irect/);
    expect(text).not.toContain('Leg dit besluit vast');
  }, 60_000);

  it('is decided in three clicks from the inbox, and what happens next is told', async () => {
    const visit = await at('bas.torenvalk');
    await visit.press('Besluit over schorsing');
    await visit.at('Besluit over schorsing');
    await visit.pick('Ik leg de maatregel op');
    await visit.type('Waarom?', reason);
    await visit.press('Leg dit besluit vast');
    await visit.page.waitForTimeout(1000);
    console.log(await visit.text());
    expect(visit.taps).toBe(3);
    expect(await decided(work, principal)).toHaveLength(1);
  }, 60_000);
});
