import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Visit } from '../support/visit.js';
import { asksBeforeLeaving } from '../support/visits.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('staff');
});
afterAll(() => run.close());

const leader = 'Anouk Wilgenroos';

/** Logs in as one of the demo people, as the page for it offers. */
async function logIn(visit: Visit, name: string): Promise<void> {
  await visit.go('/werk');
  await visit.at('Inloggen');
  await visit.press(name);
  await visit.at('Mijn werk');
}

/** The clock above every page of the practice environment is called nearly the same. */
const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

async function answerReport(visit: Visit): Promise<void> {
  await visit.pick('Lyceum Zilverdijk', 'Over welke school gaat het?');
  await visit.pick('Er is iets gebeurd', 'Waar gaat het om?');
  await visit.pick('De schoolleiding', 'Wie mag uw melding lezen?');
  await visit.pick('Groepsapp', 'Wat past erbij?');
  await visit.page.getByLabel('Wie deed het?').selectOption('pupil');
  await visit.page.getByLabel('Wie heeft er last van?').selectOption('pupil');
  await visit.pick('Nee', 'Kan het seksueel zijn?');
  await visit.pick('Nee', 'Is er een naaktfoto of seksfilmpje bij?');
  await visit.pick('Nee', 'Zijn er gegevens van iemand naar buiten gekomen?');
  await visit.pick('Nee', 'Gaat het over iemand die de school leidt?');
  await visit.pick('Nee', 'Is er nu gevaar?');
  await visit.pick('Gisteren', 'Wanneer hoorde of zag u dit?');
  await visit.type('Wat is er gebeurd?', 'In de groepsapp van 2B staat iets naars.');
}

/** A case of one's own, up to its page. */
async function openCase(visit: Visit): Promise<string> {
  await visit.press('Nieuwe melding', visit.page.getByRole('main'));
  await visit.at('Nieuwe melding');
  await answerReport(visit);
  await goOn(visit);
  await visit.at('Controleer uw antwoorden');
  await visit.press('Verstuur de melding');
  await visit.at('Uw melding is verstuurd');
  await visit.press('Naar de zaak');
  await visit.at('Groepsapp');
  return new URL(visit.page.url()).pathname;
}

describe('a team leader', () => {
  it('opens a case with four presses beside the answers, and takes it up', async () => {
    const visit = await run.visit();
    await logIn(visit, leader);
    const answers = 10;
    const before = visit.taps;
    await openCase(visit);
    expect(visit.taps - before - answers).toBe(4);
    await visit.press('Pak de zaak op');
    await visit.at('Pak de zaak op');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    await visit.at('Klaar: zaak opgepakt');
    expect(await visit.text()).toContain('Beoordeling');
  });

  it('is led from each error to where it is mended, and finds what was typed after the tab was gone', async () => {
    const visit = await run.visit({ size: 'phone' });
    await logIn(visit, 'Idris Meerkoet');
    await visit.go('/nieuw');
    await visit.at('Nieuwe melding');
    await visit.type('Wat is er gebeurd?', 'Dit mag niet verloren gaan.');
    await visit.page.getByText('Bewaard. U kunt later verdergaan.').waitFor();
    await goOn(visit);
    await visit.page.getByRole('heading', { name: 'Er zijn 12 fouten' }).waitFor();
    await visit.examine('a report with errors');
    expect(await visit.page.title()).toBe('(12 fouten) Nieuwe melding - Meldpad');
    await visit.press('Is er nu gevaar? Kies een antwoord.');
    expect(await visit.page.evaluate('document.activeElement.closest("fieldset").innerText')).toContain(
      'Is er nu gevaar?',
    );
    await visit.go('/werk');
    await visit.at('Mijn werk');
    await visit.go('/nieuw');
    await visit.at('Nieuwe melding');
    expect(await visit.page.getByLabel('Wat is er gebeurd?').inputValue()).toBe('Dit mag niet verloren gaan.');
  });

  it('reads a refusal as help: what is missing, its clause, and one link to do it', async () => {
    const visit = await run.visit();
    await logIn(visit, leader);
    const path = await openCase(visit);
    await visit.press('Pak de zaak op');
    await visit.at('Pak de zaak op');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    await visit.at('Klaar: zaak opgepakt');
    await visit.go(`${path}/stap/review.finish`);
    await visit.at('Rond de beoordeling af');
    await visit.pick('Onderzoek de feiten', 'Hoe gaat het verder?');
    await visit.type('Waarom?', 'De feiten staan nog niet vast.');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    await visit.page.getByRole('heading', { name: 'Dit kan zo niet' }).waitFor();
    await visit.press('OZHW-2.2');
    await visit.page.locator('blockquote').first().waitFor();
    await visit.examine('a refusal with its clause');
    await visit.press('Bepaal of dit bij het protocol hoort');
    await visit.at('Bepaal of dit bij het protocol hoort');
  });

  it('is told what somebody else recorded meanwhile, and keeps what he typed', async () => {
    const visit = await run.visit();
    await logIn(visit, leader);
    const path = await openCase(visit);
    await visit.go(`${path}/stap/note.add`);
    await visit.at('Maak een notitie');
    await visit.page.getByRole('main').getByRole('textbox').fill('Mijn notitie.');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    const other = await run.product.as('bas.torenvalk');
    const caseId = path.split('/').at(-1);
    const { version } = (await other.get(`/api/v1/cases/${caseId}/steps/available`)).body;
    const note = { text: 'Notitie van een ander.', seenVersion: version };
    expect(await other.post(`/api/v1/cases/${caseId}/notes`, note)).toMatchObject({ status: 201 });
    await visit.press('Leg dit vast');
    await visit.page.getByRole('heading', { name: 'Deze zaak is intussen veranderd' }).waitFor();
    await visit.examine('a case that moved on');
    expect(await visit.text()).toMatch(/Notitie gemaakt: Bas Torenvalk[^]*Mijn notitie\./);
    await visit.press('Ik heb dit gezien, verder');
    await visit.page.getByRole('heading', { name: 'Deze zaak is intussen veranderd' }).waitFor({ state: 'detached' });
    await visit.press('Leg dit vast');
    await visit.at('Klaar: notitie gemaakt');
  });

  it('goes on after the session ended where he was, without losing a word', async () => {
    const visit = await run.visit();
    await logIn(visit, leader);
    const path = await openCase(visit);
    await visit.go(`${path}/stap/note.add`);
    await visit.at('Maak een notitie');
    const text = visit.page.getByRole('main').getByRole('textbox');
    await text.fill('Eerste zin.');
    await visit.page.getByText('Bewaard. U kunt later verdergaan.').waitFor();
    expect(await asksBeforeLeaving(visit.page)).toBe(false);
    await visit.page.context().clearCookies();
    await text.fill('Eerste zin. Tweede zin.');
    await visit.page.getByText('U bent uitgelogd.').waitFor();
    expect(await asksBeforeLeaving(visit.page)).toBe(true);
    await visit.examine('a session that ended');
    const opened = visit.page.context().waitForEvent('page');
    await visit.press('Opnieuw inloggen (nieuw tabblad)');
    const tab = await opened;
    await tab.getByRole('link', { name: leader }).click();
    await tab.getByRole('heading', { name: 'U bent weer ingelogd' }).waitFor();
    await visit.page.getByText('U bent uitgelogd.').waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('Eerste zin. Tweede zin.');
    await visit.page.getByText('Bewaard. U kunt later verdergaan.').waitFor();
    expect(await asksBeforeLeaving(visit.page)).toBe(false);
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    await visit.at('Klaar: notitie gemaakt');
  });

  it('narrows down the cases in the address, and finds one by its number', async () => {
    const visit = await run.visit({ english: true });
    await visit.go('/zaken');
    await visit.at('Log in');
    await visit.press(leader);
    await visit.at('Cases');
    await visit.page.getByLabel('Stage', { exact: true }).selectOption({ label: 'Review' });
    await visit.page.waitForURL('**/zaken?fase=review');
    await visit.page.getByRole('textbox', { name: 'Case number' }).fill('2026-00000');
    await visit.press('Find');
    await visit.page.getByText('Nothing found.').waitFor();
    await visit.back();
    await visit.page.waitForURL('**/zaken');
  });
});

describe('somebody who is not logged in, or asks for what is not there', () => {
  it('comes back to where he wanted to go', async () => {
    const visit = await run.visit();
    await visit.go('/zaken?stand=open');
    await visit.at('Inloggen');
    await visit.press(leader);
    await visit.at('Zaken');
    expect(new URL(visit.page.url()).search).toBe('?stand=open');
  });

  it('is told so', async () => {
    const visit = await run.visit();
    await visit.go('/nergens');
    await visit.at('Deze pagina is er niet');
    await logIn(visit, leader);
    await visit.go('/zaak/00000000-0000-4000-8000-000000000000');
    await visit.at('Deze pagina is er niet');
  });
});
