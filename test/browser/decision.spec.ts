import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Caller } from '../support/http.js';
import { possibleBreach } from '../support/possible-breach.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { byKeyboard, fitsNarrow, loggedIn } from '../support/visits.js';
import { type CaseAtWork, rowsOf, type Row } from '../support/work.js';

let run: ProductRun;
let leader: Caller;
let principal: Caller;

beforeAll(async () => {
  run = await startBrowserRun('decision');
  leader = await run.product.as('anouk.wilgenroos');
  principal = await run.product.as('bas.torenvalk');
});
afterAll(() => run.close());

const page = 'Besluit over schorsing';
const done = 'Uw besluit is vastgelegd';
const proposed = async (): Promise<CaseAtWork> => (await proposedSuspension(run.product, leader)).work;
const decided = async (work: CaseAtWork): Promise<readonly Row[]> =>
  rowsOf(await principal.get('/api/v1/decisions/taken')).filter(({ caseId }) => caseId === work.id);

describe('a proposal that waits for a decision', () => {
  it('is not decided by whoever proposed it: the page says who can', async () => {
    const work = await proposed();
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    const text = await visit.text();
    expect(text).toContain('U hebt dit zelf voorgesteld');
    expect(text).toContain('Wie dit mag: directeur of bestuur.');
    expect(text).not.toContain('Leg dit besluit vast');
    expect(text).toContain('Algemene regels GEN-2');
    await visit.close();
  });

  it('is decided in three clicks from the inbox, and what happens next is told', async () => {
    const work = await proposed();
    const visit = await loggedIn(run, 'bas.torenvalk');
    await visit.examine('Mijn werk met een besluit');
    const told = /U hebt (\d+) open ta/.exec(await visit.text())?.[1];
    expect(told).toBe(String(await visit.page.locator('main ul.rows > li').count()));
    await visit.tap(visit.page.locator(`a[href="/besluit/${work.id}/t1"]`));
    await visit.at(page);
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill(reason);
    await visit.pick('Ik leg de maatregel op');
    await visit.page.getByRole('heading', { name: 'Als u kiest: Ik leg de maatregel op' }).waitFor();
    expect(await visit.text()).toMatch(/De feiten onder dit voorstel\s+[^]*Wat is vastgesteld/);
    await visit.examine('Besluit, gekozen');
    await visit.page.getByText('Meer toelichten').press('Enter');
    await visit.page.getByLabel('zonder de leraar te horen').fill(reason);
    await visit.press('Leg dit besluit vast');
    await visit.at(done);
    expect(visit.taps).toBe(3);
    expect(await visit.text()).toMatch(/Maak.*bekend|bekend/);
    expect(await decided(work)).toMatchObject([{ decision: { decision: 'impose' }, reason }]);
    await visit.press('Naar de andere besluiten');
    await visit.at('Besluiten');
    expect(await visit.text()).toContain('Schorsing: Ik leg de maatregel op');
    await visit.close();
  });

  it('is decided by the board in three clicks from the inbox', async () => {
    const [board, dpo] = [await run.product.as('marit.waterjuffer'), await run.product.as('nadia.egelantier')];
    const work = await possibleBreach(run.product, leader);
    const advice = { role: 'dpo', advises: 'doNotNotify', advice: 'Er is niets gelekt.' };
    await work.done(dpo, 'consultation.answer', advice, { track: 't1' });
    const visit = await loggedIn(run, 'marit.waterjuffer');
    await visit.tap(visit.page.locator(`a[href="/besluit/${work.id}/t1"]`));
    await visit.at('Besluit over de vraag of dit een datalek is');
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill(reason);
    await visit.tap(visit.page.getByRole('radio', { name: 'Nee', exact: true }).first());
    await visit.press('Leg dit besluit vast');
    await visit.at(done);
    expect(visit.taps).toBe(3);
    const taken = rowsOf(await board.get('/api/v1/decisions/taken')).filter(({ caseId }) => caseId === work.id);
    expect(taken).toMatchObject([{ step: 'qualification.decide', decision: { answer: false }, reason }]);
    await visit.close();
  });

  it('is refused with what is missing, and says how it is mended; nothing typed is lost', async () => {
    const work = await proposed();
    const visit = await loggedIn(run, 'bas.torenvalk', { size: 'phone' });
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    await visit.press('Leg dit besluit vast');
    await visit.page.getByRole('heading', { name: 'Er zijn 2 fouten' }).waitFor();
    expect(await visit.page.title()).toMatch(/^\(2 fouten\) /);
    await visit.examine('Besluit met fouten');
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill(reason);
    await visit.pick('Ik leg de maatregel op');
    await visit.press('Leg dit besluit vast');
    await visit.page.getByRole('heading', { name: 'Dit kan zo niet' }).waitFor();
    await visit.examine('Besluit geweigerd');
    await visit.reload();
    await visit.at(page);
    expect(await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).inputValue()).toBe(reason);
    expect(await decided(work)).toEqual([]);
    await visit.close();
  });

  it('tells whoever decides on an older version what changed, keeps his reasons, and lets him decide after that', async () => {
    const work = await proposed();
    const visit = await loggedIn(run, 'bas.torenvalk');
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill('Na overleg zie ik het anders.');
    await visit.pick('Ik wijs het voorstel af');
    await work.done(leader, 'note.add', { text: 'De ouders belden.' });
    await visit.press('Leg dit besluit vast');
    await visit.page.getByRole('heading', { name: 'De zaak is intussen veranderd' }).waitFor();
    await visit.examine('Besluit op een oudere stand');
    expect(await visit.text()).toMatch(/Notitie gemaakt: Anouk Wilgenroos/);
    await visit.press('Leg dit besluit vast');
    await visit.at(done);
    expect(await decided(work)).toMatchObject([
      { decision: { decision: 'reject' }, reason: 'Na overleg zie ik het anders.' },
    ]);
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    expect(await visit.text()).toContain('Hierover is al besloten');
    await visit.close();
  });

  it('can be decided by keyboard alone, in English, and fits the narrowest screen', async () => {
    const work = await proposed();
    const visit = await loggedIn(run, 'bas.torenvalk', { english: true });
    const keys = byKeyboard(visit.page);
    await keys.to(`a[href="/besluit/${work.id}/t1"]`);
    await keys.press('Enter');
    await visit.at('Decision on suspension');
    await fitsNarrow(visit.page);
    await keys.to('input[type=radio]');
    await keys.press('ArrowDown');
    await keys.to('#f-reason');
    await visit.page.keyboard.type(reason);
    await keys.to('form button:not([type=button])');
    await keys.press('Enter');
    await visit.at('Your decision was recorded');
    await fitsNarrow(visit.page);
    expect(visit.taps).toBe(0);
    expect(await decided(work)).toHaveLength(1);
    await visit.close();
  });
});
