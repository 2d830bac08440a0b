import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { groupChat } from '../support/reports.js';
import { fitsNarrow, loggedIn } from '../support/visits.js';
import { CaseAtWork } from '../support/work.js';

let run: ProductRun;
let work: CaseAtWork;

beforeAll(async () => {
  run = await startBrowserRun('fg');
  const leader = await run.product.as('anouk.wilgenroos');
  const { now } = (await leader.get('/api/v1/clock')).body;
  work = await CaseAtWork.reported(run.product.caller, leader, { ...groupChat, personalData: 'yes', knownAt: now });
});
afterAll(() => run.close());

describe('the overview of the FG', () => {
  it('shows a possible breach with its clock before he may see the case', async () => {
    const visit = await loggedIn(run, 'nadia.egelantier');
    await visit.press('FG-overzicht');
    await visit.at('FG-overzicht');
    const text = await visit.text();
    expect(text).toContain(`Zaak ${work.number}`);
    expect(text).toMatch(/Voor \w+dag \d+ \w+ om \d\d\.\d\d uur, nog \d+ uur/);
    expect(text).toContain('U ziet deze zaak pas als u om advies is gevraagd.');
    expect(text).toContain('Er is nu geen vervanger.');
    await fitsNarrow(visit.page);
    await visit.close();
  });

  it('leads by one link to the answer he was asked for, and keeps what became of the breach with its reason', async () => {
    const leader = await run.product.as('anouk.wilgenroos');
    const board = await run.product.as('marit.waterjuffer');
    const dpo = await run.product.as('nadia.egelantier');
    const { now } = (await leader.get('/api/v1/clock')).body;
    await work.done(leader, 'case.take');
    await work.done(leader, 'party.add', { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' });
    const raised = { of: 'dataBreach', discoveredAt: now, reason: 'Een lijst met namen stond open.' };
    await work.done(leader, 'qualification.raise', raised, { party: 'p1' });
    await work.done(leader, 'consultation.ask', { role: 'dpo', question: 'Melden?' }, { track: 't1' });
    const visit = await loggedIn(run, 'nadia.egelantier');
    await visit.go('/fg');
    await visit.at('FG-overzicht');
    await visit.examine('FG-overzicht met een vraag');
    const link = visit.page.locator('a[href*="/stap/consultation.answer"]');
    expect(await link.count()).toBe(1);
    const advice = { role: 'dpo', advises: 'doNotNotify', advice: 'Nee.' };
    await work.done(dpo, 'consultation.answer', advice, { track: 't1' });
    const decided = { answer: true, notify: 'doNotNotify', highRisk: false, reason: 'Alleen de mentor kon erbij.' };
    await work.done(board, 'qualification.decide', decided, { track: 't1' });
    await visit.reload();
    await visit.at('FG-overzicht');
    await visit.examine('FG-overzicht met het register');
    const text = await visit.text();
    expect(text).toContain('Niet gemeld');
    expect(text).toContain('FG: niet melden. Alleen de mentor kon erbij.');
    expect(text).toContain('Er is nu geen mogelijk datalek.');
    await fitsNarrow(visit.page);
    await visit.close();
  });

  it('names accesses without a task and who stands in, in English on a phone', async () => {
    const visit = await loggedIn(run, 'nadia.egelantier', { english: true, size: 'phone' });
    await visit.go('/fg');
    await visit.at('Privacy overview');
    const text = await visit.text();
    expect(text).toContain('Nobody looked at a case without a task.');
    expect(text).toContain('There is no deputy now.');
    await visit.close();
  });

  it('is not for others, who are told so', async () => {
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go('/fg');
    await visit.at('U hebt hier geen toegang');
    await visit.close();
  });
});
