import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Visit } from '../support/visit.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('beheer');
});
afterAll(() => run.close());

const loginAs = (login: string, goOnAt: string): string =>
  `/api/v1/demo/login?as=${login}&returnTo=${encodeURIComponent(goOnAt)}`;

/** The clock above every page of the practice environment is called nearly the same. */
const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

async function fillRole(visit: Visit, who: string, role: string, school: string): Promise<void> {
  await visit.page.getByLabel('Wie?').selectOption({ label: who });
  await visit.page.getByLabel('Welke rol?').selectOption({ label: role });
  await visit.pick(school, 'Voor welke school?');
  await visit.pick('Vandaag', 'Vanaf welke dag?');
  await goOn(visit);
}

describe('an administrator who gives somebody a role', () => {
  it('is told what is missing, looks over what he chose, and reads on a page that it was done', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('thijs.lepelaar', '/beheer'));
    await visit.at('Beheer');
    await visit.press('Mensen en rollen');
    await visit.at('Mensen en rollen');
    await visit.press('Geef iemand een rol');
    await visit.at('Geef iemand een rol');
    await goOn(visit);
    await visit.page.getByRole('heading', { name: 'Er zijn 4 fouten' }).waitFor();
    expect(await visit.page.title()).toMatch(/^\(4 fouten\)/);
    await visit.examine('role with errors');
    await fillRole(visit, 'Milan Kwikstaart', 'leidinggevende', 'Lyceum Zilverdijk');
    await visit.at('Controleer uw antwoorden');
    expect(await visit.text()).toContain('Milan Kwikstaart');
    await visit.press('Geef deze rol');
    await visit.at('De rol is gegeven');
    await visit.go('/beheer/logboek');
    await visit.at('Logboek van de organisatie');
    expect(await visit.text()).toContain('Iemand kreeg een rol');
    await visit.close();
  });

  it('is told why not, as help, where two roles do not go together; nothing he chose is lost', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go(loginAs('thijs.lepelaar', '/beheer/rol'));
    await visit.at('Geef iemand een rol');
    await fillRole(visit, 'Nadia Egelantier', 'directeur', 'Lyceum Zilverdijk');
    await visit.press('Geef deze rol');
    await visit.page.getByRole('heading', { name: 'Dit kan zo niet' }).waitFor();
    await visit.examine('role refused');
    await visit.press('Iets veranderen');
    await visit.at('Geef iemand een rol');
    expect(await visit.page.getByLabel('Welke rol?').inputValue()).toBe('principal');
    await visit.page.setViewportSize({ width: 320, height: 700 });
    expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    await visit.close();
  });
});

describe('an administrator who keeps the days of a school', () => {
  it('adds a holiday, and is told where it ends before it begins', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('mei.lindebloesem', '/beheer/scholen'));
    await visit.at('Scholen en schooldagen');
    await visit.press('Voeg een vakantie toe');
    await visit.at('Voeg een vakantie toe');
    await visit.type('Hoe heet de vakantie?', 'Carnaval');
    await visit.pick('Morgen', 'Wat is de eerste vrije dag?');
    await visit.pick('Vandaag', 'Op welke dag is er weer school?');
    await goOn(visit);
    await visit.press('Bewaar de schooldagen');
    await visit.page.getByText('Kies een einddatum na de begindatum.').waitFor();
    await visit.examine('school days refused');
    await visit.press('Iets veranderen');
    await visit.pick('Vandaag', 'Wat is de eerste vrije dag?');
    await visit.pick('Morgen', 'Op welke dag is er weer school?');
    await goOn(visit);
    await visit.press('Bewaar de schooldagen');
    await visit.at('De schooldagen zijn bewaard');
    await visit.press('Naar Scholen en schooldagen');
    await visit.at('Scholen en schooldagen');
    expect(await visit.text()).toContain('Carnaval');
    await visit.close();
  });
});

describe('an administrator who brings in a next edition', () => {
  it('is told what is no edition, keeps a sound one as a draft, and sees the difference', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('thijs.lepelaar', '/beheer/protocollen'));
    await visit.at('Protocollen');
    await visit.press('Maak een concept');
    await visit.at('Maak een concept');
    await visit.press('Bewaar als concept');
    await visit.page.getByRole('heading', { name: 'Er zijn 2 fouten' }).waitFor();
    await visit.examine('draft with errors');
    await visit.pick('Een protocol voor alle scholen');
    await visit.type('Of schrijf of plak de tekst hier', '{"id": "ZILVER-2"}');
    await visit.press('Kijk of de tekst klopt');
    await visit.page.getByRole('heading', { name: 'In de tekst klopt nog iets niet' }).waitFor();
    await visit.examine('draft unsound');
    const { body } = await (await run.product.as('thijs.lepelaar')).get('/api/v1/editions/OZHW-2020');
    const next = { ...body, id: 'ZILVER-2027', source: 'ZILVER', edition: '2', inForce: { from: '2099-01-01' } };
    await visit.type('Of schrijf of plak de tekst hier', JSON.stringify(next).replaceAll('"OZHW-', '"ZILVER-'));
    await visit.press('Bewaar als concept');
    await visit.at('Protocol sociale media 2');
    expect(await visit.text()).toContain('Concept, nog niet gecontroleerd');
    await visit.press('Gooi het concept weg');
    await visit.at('Gooi het concept weg');
    await goOn(visit);
    await visit.press('Gooi het concept weg');
    await visit.at('Het concept is weggegooid');
    await visit.close();
  });
});

describe('the pages of the administrator', () => {
  it('are all there, in both languages, without a fault', async () => {
    const visit = await run.visit({ english: true });
    await visit.go(loginAs('mei.lindebloesem', '/beheer'));
    await visit.at('Administration');
    for (const name of ['Delegations', 'Consent of the participation council', 'E-mail', 'Protocols']) {
      await visit.press(name);
      await visit.at(name);
      await visit.press('Back to Administration');
      await visit.at('Administration');
    }
    await visit.close();
  });

  it('are not for a team leader: he is told that there is no such page', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/beheer/logboek'));
    await visit.at('Deze pagina is er niet');
    expect(await visit.page.getByRole('link', { name: 'Beheer', exact: true }).count()).toBe(0);
    await visit.close();
  });
});
