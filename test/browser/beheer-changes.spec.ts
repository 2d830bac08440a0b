import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Visit } from '../support/visit.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('beheer-changes');
});
afterAll(() => run.close());

/** The clock above every page of the practice environment is called nearly the same. */
const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

async function desk(path: string, heading: string, login = 'thijs.lepelaar'): Promise<Visit> {
  const visit = await run.visit();
  await visit.go(`/api/v1/demo/login?as=${login}&returnTo=${encodeURIComponent(path)}`);
  await visit.at(heading);
  return visit;
}

async function typeDay(visit: Visit, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await visit.pick('Een andere dag');
  for (const [part, value] of [
    ['Dag', day],
    ['Maand', month],
    ['Jaar', year],
  ] as const)
    await visit.page.getByLabel(part, { exact: true }).fill(value);
}

describe('an administrator who records what the council consented to', () => {
  it('is told that a day lies too far back or is still to come, and ends a consent that no longer holds', async () => {
    const visit = await desk('/beheer/instemmingen', 'Instemming van de medezeggenschapsraad');
    await visit.press('Leg een instemming vast');
    await visit.at('Leg een instemming vast');
    await visit.pick('Regels voor inzage in gegevens van personeel');
    await visit.type('In welk stuk staat dit?', 'Instemming GMR van 20 november 2026');
    await typeDay(visit, ['1', '1', '0001']);
    await goOn(visit);
    await visit.press('Leg deze instemming vast');
    await visit.page.getByText('Die dag ligt te ver terug. Kijk het jaartal na.').waitFor();
    await visit.examine('consent too long ago');
    await visit.press('Iets veranderen');
    await visit.page.getByLabel('Jaar', { exact: true }).fill('2099');
    await goOn(visit);
    await visit.press('Leg deze instemming vast');
    await visit.page.getByText('Die dag moet nog komen.').waitFor();
    await visit.press('Iets veranderen');
    await visit.pick('Gisteren');
    await goOn(visit);
    await visit.press('Leg deze instemming vast');
    await visit.at('De instemming is vastgelegd');
    await visit.press('Naar de instemmingen');
    await visit.at('Instemming van de medezeggenschapsraad');
    await visit.tap(
      visit.page.getByRole('link', { name: /^Beëindig deze instemming\s*: Instemming GMR van 20 november 2026/ }),
    );
    await visit.at('Beëindig een instemming');
    await visit.pick('Vandaag');
    await goOn(visit);
    await visit.press('Beëindig een instemming');
    await visit.at('De instemming is beëindigd');
    await visit.close();
  });
});

describe('an administrator who changes who does what', () => {
  it('records a delegation on a paper, and revokes it', async () => {
    const visit = await desk('/beheer/vervangingen', 'Vervangingen');
    await visit.press('Leg een vervanging vast');
    await visit.at('Leg een vervanging vast');
    await visit.page.getByLabel('Wie wordt vervangen?').selectOption({ label: 'Bas Torenvalk' });
    await visit.page.getByLabel('Door wie?').selectOption({ label: 'Hanna Sleutelbloem' });
    await visit.page.getByLabel('In welke rol?').selectOption({ label: 'directeur' });
    await visit.pick('Lyceum Zilverdijk', 'Voor welke school?');
    await visit.pick('Vandaag', 'Vanaf welke dag?');
    await visit.pick('Morgen', 'Vanaf welke dag niet meer?');
    await visit.type('In welk stuk staat dit?', 'Besluit vervanging 2026-11');
    await goOn(visit);
    await visit.press('Leg deze vervanging vast');
    await visit.at('De vervanging is vastgelegd');
    await visit.press('Naar Vervangingen');
    const line = visit.page.getByText('Hanna Sleutelbloem doet het werk van Bas Torenvalk als directeur');
    await line.waitFor();
    await visit.tap(visit.page.getByRole('link', { name: /^Trek in/ }).last());
    await visit.at('Trek een vervanging in');
    await goOn(visit);
    await visit.press('Trek een vervanging in');
    await visit.at('De vervanging is ingetrokken');
    await visit.close();
  });

  it('ends a role, and hands over the work of somebody who is gone', async () => {
    const visit = await desk('/beheer/mensen', 'Mensen en rollen');
    await visit.type('Zoek op naam', 'Femke Duinroos');
    await visit.tap(visit.page.getByRole('link', { name: /^Beëindig/ }).first());
    await visit.at('Beëindig een rol');
    await visit.pick('Vandaag');
    await goOn(visit);
    await visit.press('Beëindig een rol');
    await visit.at('De rol is beëindigd');
    await visit.go('/beheer/overdragen');
    await visit.at('Draag het werk van iemand over');
    await visit.page.getByLabel('Wie?').selectOption({ label: 'Saskia Zeeaster' });
    await visit.pick('Deze persoon werkt hier niet meer');
    await visit.page.getByLabel('Wie neemt het over?').selectOption({ label: 'Idris Meerkoet' });
    await goOn(visit);
    await visit.press('Draag het werk over');
    await visit.at('Het werk is overgedragen');
    await visit.go('/beheer/mensen');
    await visit.type('Zoek op naam', 'Saskia Zeeaster');
    await visit.page.getByText('Niemand gevonden.').waitFor();
    await visit.close();
  });
});

describe('an administrator who keeps study days', () => {
  it('adds one, from which new terms are counted', async () => {
    const visit = await desk('/beheer/scholen', 'Scholen en schooldagen', 'mei.lindebloesem');
    await visit.press('Voeg een studiedag toe');
    await visit.at('Voeg een studiedag toe');
    await typeDay(visit, ['14', '1', '2027']);
    await goOn(visit);
    await visit.press('Bewaar de schooldagen');
    await visit.at('De schooldagen zijn bewaard');
    await visit.press('Naar Scholen en schooldagen');
    await visit.page.getByText('donderdag 14 januari 2027').waitFor();
    await visit.close();
  });
});
