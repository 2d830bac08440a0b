import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Visit } from '../support/visit.js';
import { fitsNarrow } from '../support/visits.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('registers');
});
afterAll(() => run.close());

const title = 'Registers van de school';
const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

async function come(login: string, options: Parameters<ProductRun['visit']>[0] = {}): Promise<Visit> {
  const visit = await run.visit(options);
  await visit.go(`/api/v1/demo/login?as=${login}&returnTo=/registers`);
  await visit.at(options.english ? 'Registers of the school' : title);
  return visit;
}

describe('what a registrar keeps of pupils', () => {
  it('is found by number alone: a consent is recorded, found and ended', async () => {
    const visit = await come('koen.waterral');
    expect(await visit.text()).toContain('Antwoorden van leerlingen en ouders');
    expect(await visit.text()).not.toContain('Schriftelijke toestemmingen van de directeur');
    await visit.type('Leerlingnummer', 'een naam');
    await visit.press('Zoek op');
    await visit.at(title, 1);
    expect(await visit.page.locator('.error-summary').innerText()).toContain(
      'Vul een leerlingnummer in, zoals L-4711.',
    );
    await visit.examine('number that is none');
    await visit.press('Leg een toestemming voor publicatie vast');
    await visit.at('Leg een toestemming voor publicatie vast');
    await goOn(visit);
    await visit.at('Leg een toestemming voor publicatie vast', 5);
    await visit.type('Leerlingnummer van de school', 'L-4711');
    await visit.type('Wat mag worden gepubliceerd?', 'Schoolfotograaf 2026');
    await visit.pick('Een ouder');
    await visit.pick('Vandaag', 'Vanaf welke dag geldt dit?');
    await visit.type('In welk stuk staat dit?', 'Formulier 2026-114');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg een toestemming voor publicatie vast');
    await visit.at('De toestemming is vastgelegd');
    expect(await visit.text()).toMatch(
      /De toestemming geldt vanaf \d+ \S+ \d{4}\. Meldpad houdt er vanaf die dag rekening mee\./,
    );
    await visit.press('Naar Registers');
    await visit.at(title);
    await visit.type('Leerlingnummer', 'L-4711');
    await visit.press('Zoek op');
    await visit.page.getByText('Toestemming om iets te publiceren: Schoolfotograaf 2026').first().waitFor();
    await visit.examine('consent found');
    await fitsNarrow(visit.page);
    expect(visit.page.url()).not.toContain('4711');
    await visit.tap(visit.page.getByRole('link', { name: /^Beëindig deze toestemming/ }));
    await visit.at('Beëindig een toestemming');
    const ended = 'Toestemming om iets te publiceren: Schoolfotograaf 2026';
    await visit.reload();
    await visit.page.getByText(ended, { exact: true }).waitFor();
    expect(await visit.text()).not.toContain('L-4711');
    await visit.pick('Vandaag', 'Vanaf welke dag niet meer?');
    await goOn(visit);
    await visit.press('Beëindig een toestemming');
    await visit.at('De toestemming is beëindigd');
    expect(await visit.text()).toMatch(new RegExp(`“${ended}” geldt vanaf \\d+ \\S+ \\d{4} niet meer\\.`));
    await visit.press('Naar Registers');
    await visit.type('Leerlingnummer', 'L-4711');
    await visit.press('Zoek op');
    await visit.page.getByText('Geldt niet meer').waitFor();
    await visit.go('/registers/einde?soort=toestemming&welke=unseen');
    await visit.page.getByRole('link', { name: 'Zoek het eerst op in het register' }).waitFor();
    await visit.close();
  });
});

describe('what a principal allows and tells', () => {
  it('is recorded for a pupil where the protocol looks it up; a name in place of a paper is refused as help', async () => {
    const visit = await come('baukje.pijlkruid', { size: 'phone' });
    await visit.press('Leg een schriftelijke toestemming vast');
    await visit.at('Leg een schriftelijke toestemming vast');
    expect(await visit.text()).toContain('U legt vast: opnemen op school.');
    await visit.pick('Een leerling', 'Voor wie?');
    await visit.type('Leerlingnummer van de school', '2026114');
    await visit.type('Waarvoor is het?', 'Musical 2026');
    await visit.pick('Vandaag', 'Vanaf welke dag geldt dit?');
    await visit.type('In welk stuk staat dit?', '!');
    await goOn(visit);
    await visit.press('Leg een schriftelijke toestemming vast');
    await visit.page.getByRole('heading', { name: 'Dit kan zo niet' }).waitFor();
    expect(await visit.text()).toContain('Noem het stuk waarin dit staat');
    await visit.examine('leave refused');
    await visit.press('Iets veranderen');
    expect(await visit.page.getByLabel('Waarvoor is het?').inputValue()).toBe('Musical 2026');
    await visit.type('In welk stuk staat dit?', 'Brief 2026-12');
    await goOn(visit);
    await visit.press('Leg een schriftelijke toestemming vast');
    await visit.at('De toestemming is vastgelegd');
    await visit.press('Naar Registers');
    await visit.at(title);
    await visit.page.getByText('Opnemen op school: Musical 2026').first().waitFor();
    await visit.press('Leg een antwoord vast');
    await visit.at('Leg een antwoord vast');
    expect(await visit.page.getByRole('radio', { name: 'Mailbox van school geweigerd' }).count()).toBe(1);
    await visit.close();
  });

  it('is a protected environment where the protocol knows those, and nothing else', async () => {
    const visit = await come('roos.ganzerik');
    await visit.press('Leg een beschermde omgeving vast');
    await visit.at('Leg een beschermde omgeving vast');
    await visit.type('Voor welk doel in het onderwijs?', 'Uitwisseling 2026');
    await visit.page.getByLabel('Wie heeft de accounts?').selectOption({ label: 'Marwa Goudveil' });
    await visit.page.getByLabel('Wie kijkt mee voor de school?').selectOption({ label: 'Gijs Boomklever' });
    await visit.type('In welke brief staat de toestemming van de schoolleiding?', 'Besluit 2026-3');
    await visit.type('In welke brief staat de toestemming van de ouders?', 'Formulieren 2026-3');
    await visit.type('Hoe kunnen ouders meekijken?', 'Leesaccount voor ouders');
    await visit.pick('Vandaag', 'Vanaf welke dag geldt dit?');
    await visit.pick('Morgen', 'Vanaf welke dag niet meer?');
    await goOn(visit);
    await visit.press('Leg een beschermde omgeving vast');
    await visit.at('De omgeving is vastgelegd');
    await visit.press('Naar Registers');
    await visit.at(title);
    await visit.page.getByText('Accounts van Marwa Goudveil. Gijs Boomklever kijkt mee voor de school.').waitFor();
    expect(await visit.text()).not.toContain('Schriftelijke toestemmingen van de directeur');
    await visit.close();
  });

  it('is what the school did of its tasks: not before its day, and with the way it was made known', async () => {
    const visit = await come('berend.slechtvalk');
    await visit.examine('tasks of the school');
    const task = 'Maak leerlingen bekend met de regels, en met wat zij zelf moeten doen.';
    await visit.tap(visit.page.getByRole('link', { name: task }));
    await visit.at(task);
    await visit.pick('Een andere dag', 'Op welke dag is het gedaan?');
    for (const [part, value] of [
      ['Dag', '1'],
      ['Maand', '1'],
      ['Jaar', '2099'],
    ] as const)
      await visit.page.getByLabel(part, { exact: true }).fill(value);
    await visit.pick('In een les');
    await goOn(visit);
    await visit.press('Leg vast dat dit is gedaan');
    await visit.page.getByText('Dit is nog niet gebeurd: die dag moet nog komen.').waitFor();
    await visit.press('Iets veranderen');
    await visit.pick('Vandaag', 'Op welke dag is het gedaan?');
    await goOn(visit);
    await visit.press('Leg vast dat dit is gedaan');
    await visit.at('De taak is vastgelegd');
    await visit.press('Naar Registers');
    await visit.at(title);
    await visit.page.getByText('in een les').waitFor();
    await visit.close();
  });
});

describe('the registers for whoever keeps none', () => {
  it('show a team leader what was allowed, without a form', async () => {
    const visit = await come('anouk.wilgenroos', { english: true });
    const text = await visit.text();
    expect(text).toContain('No written leave is on record yet.');
    expect(text).toContain('Only the principal records this.');
    expect(text).not.toContain('Record a written leave');
    await visit.go('/registers/schriftelijk');
    await visit.at('This page is not here');
    await visit.close();
  });
});
