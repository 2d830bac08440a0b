import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Caller } from '../support/http.js';
import { groupChat } from '../support/reports.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { loggedIn } from '../support/visits.js';
import { CaseAtWork, rowsOf } from '../support/work.js';

let run: ProductRun;
let administrator: Caller;
let leader: Caller;

beforeAll(async () => {
  run = await startBrowserRun('delegations');
  administrator = await run.product.as('thijs.lepelaar');
  leader = await run.product.as('anouk.wilgenroos');
});
afterAll(() => run.close());

const today = async (days = 0): Promise<string> => {
  const now = String((await administrator.get('/api/v1/clock')).body['now']);
  return new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
};

async function standIn(to: string, from: string, role: string): Promise<string> {
  const people = rowsOf(await administrator.get('/api/v1/organisation/people'));
  const schools = rowsOf(await administrator.get('/api/v1/organisation/schools'));
  const idOf = (name: string): string => String(people.find((one) => one['name'] === name)?.['id']);
  const answer = await administrator.post('/api/v1/organisation/delegations', {
    from: idOf(from),
    to: idOf(to),
    role,
    school: String(schools.find(({ shortName }) => shortName === 'lyceum')?.['id']),
    since: await today(),
    until: await today(20),
    ground: 'Besluit vervanging 2026-11',
  });
  expect(answer.status).toBe(201);
  return String(answer.body['id']);
}

describe('whoever stands in for somebody', () => {
  it('is told on whose behalf he decides, and both names stand in the case; once it is revoked he decides no more', async () => {
    const { work } = await proposedSuspension(run.product, leader);
    const delegation = await standIn('Hanna Sleutelbloem', 'Bas Torenvalk', 'principal');
    const visit = await loggedIn(run, 'hanna.sleutelbloem');
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at('Besluit over schorsing');
    expect(await visit.text()).toContain('U doet dit namens Bas Torenvalk.');
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill(reason);
    await visit.pick('Ik wijs het voorstel af');
    await visit.examine('Besluit namens een ander');
    await visit.press('Leg dit besluit vast');
    await visit.at('Uw besluit is vastgelegd');
    const { rows } = (await leader.get(`${work.path}/timeline?limit=100`)).body as {
      rows: readonly { type: string; by: object }[];
    };
    expect(rows.find(({ type }) => type === 'measure.decide')?.by).toMatchObject({ role: 'principal' });
    await visit.go(`/zaak/${work.id}`);
    await visit.page.getByText('in plaats van Bas Torenvalk').first().waitFor();
    const other = await proposedSuspension(run.product, leader);
    await administrator.post(`/api/v1/organisation/delegations/${delegation}/revoke`, {});
    const later = await loggedIn(run, 'hanna.sleutelbloem');
    await later.go(`/besluit/${other.work.id}/t1`);
    await later.at('Deze pagina is er niet');
    await visit.close();
    await later.close();
  });

  it('chooses plainly where he may do it himself as well, and is told when he did not', async () => {
    await standIn('Idris Meerkoet', 'Anouk Wilgenroos', 'teamLeader');
    const work = await CaseAtWork.reported(run.product.caller, leader, groupChat);
    const visit = await loggedIn(run, 'idris.meerkoet', { size: 'phone' });
    await visit.go(`/zaak/${work.id}/stap/case.take`);
    await visit.at('Pak de zaak op');
    await visit.press('Verder', visit.page.getByRole('main'));
    await visit.at('Pak de zaak op', 1);
    await visit.pick('Anouk Wilgenroos', 'Namens wie doet u dit?');
    await visit.press('Verder', visit.page.getByRole('main'));
    await visit.at('Controleer uw antwoorden');
    expect(await visit.text()).toContain('Anouk Wilgenroos');
    await visit.press('Leg dit vast');
    await visit.at('Klaar: zaak opgepakt');
    await visit.go(`/zaak/${work.id}`);
    await visit.page.getByText('in plaats van Anouk Wilgenroos').first().waitFor();
    await visit.close();
  });
});
