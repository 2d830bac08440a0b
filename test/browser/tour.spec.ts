import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { fill, type Answers } from '../support/filling.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';
import type { Visit } from '../support/visit.js';
import { recordedAs } from '../support/recorded-as.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('tour');
});
afterAll(() => run.close());

const reason = 'Zo is het besproken.';
const main = (visit: Visit): Locator => visit.page.getByRole('main');
const stopOf = (tour: Visit, number: number): Locator =>
  main(tour)
    .locator('ol.rows > li')
    .nth(number - 1);

/** What a stop asks to do, by the names that it gives. */
const stepsAt = (tour: Visit, number: number): Promise<readonly string[]> =>
  stopOf(tour, number).locator('strong').allInnerTexts();

const day = (after: number): string => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  return new Date(Date.parse(today) + after * 86_400_000).toISOString().slice(0, 10);
};

/** What somebody who follows the tour answers. */
const answers: Readonly<Record<string, Answers>> = {
  'Voeg een betrokkene toe': { kind: 'pupil', role: 'subject', band: 'from12', name: 'Sem' },
  'Bepaal of dit bij het protocol hoort': { inScope: true, reason },
  'Rond de beoordeling af': { route: 'investigate', reason },
  'Hoor de betrokkene': {
    purpose: 'facts',
    on: day(0),
    manner: 'inPerson',
    parentsPresent: 'yes',
    minutes: reason,
  },
  'Stel vast wat deze persoon heeft gedaan': { founded: 'founded', ownConduct: true, ownRole: 'posted', reason },
  'Bepaal welke gedragsregels zijn overtreden': { norms: ['OZHW-4.10a'], exception: 'none', reason },
  'Leg vast wat dit gedrag kan zijn': { reason },
  'Besluit wat dit gedrag is': { answer: true, reason },
  'Stel een maatregel voor': {
    measure: 'deviceBan',
    ground: 'ownConduct',
    from: day(1),
    until: day(3),
    lesserConsidered: ['conversation'],
    urgent: false,
    reason,
  },
  'Besluit over de maatregel': { decision: 'impose', reason },
  'Maak het besluit bekend': { manner: 'letter', on: day(0), remedyClause: true },
  'Rond het feitenonderzoek af': { summary: reason },
  'Leg vast wat er met deze persoon gebeurt': { outcome: 'measure', reason },
};

/** Takes a step by the link that the page of the case offers, and comes back to the case. */
async function takes(visit: Visit, name: string): Promise<void> {
  const link = main(visit).getByRole('link', { name, exact: true, includeHidden: true }).first();
  await link.waitFor({ state: 'attached' });
  for (const fold of await link.locator('xpath=ancestor::details[not(@open)]').all())
    await visit.tap(fold.locator('summary').first());
  await visit.tap(link);
  const send = main(visit).locator('form button.button:not([type=button])');
  await send.waitFor();
  expect(await fill(visit.page, answers[name] ?? {})).toEqual([]);
  await visit.tap(send);
  const decided = visit.page.getByRole('heading', { level: 1, name: 'Uw besluit is vastgelegd' });
  const look = visit.page.getByRole('button', { name: 'Leg dit vast' });
  await look.or(decided).waitFor();
  if (await look.isVisible()) {
    await visit.tap(look);
    await visit.page.getByRole('heading', { level: 1, name: recordedAs(name) }).waitFor();
  }
  await visit.press('Naar de zaak', main(visit));
}

async function takesAll(visit: Visit, names: readonly string[]): Promise<void> {
  for (const name of names) await takes(visit, name);
}

/** Presses the link of a stop, which goes on in the tab of the stops. */
async function goOnAt(tour: Visit, stops: Visit, number: number, heading: string): Promise<void> {
  await tour.tap(stopOf(tour, number).getByRole('link'));
  await stops.at(heading);
  expect(tour.tabs).toBe(2);
}

const openCase = (visit: Visit): Promise<void> => visit.tap(main(visit).locator('a[href^="/zaak/"]').first());

describe('the guided tour', () => {
  it('is found from where everybody comes in', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/');
    await visit.at('Waarmee kunnen wij u helpen?');
    await visit.press('Probeer Meldpad uit: leef één zaak mee');
    await visit.at('Rondleiding');
    await visit.close();
  });

  it('is found from the login, and told in English', async () => {
    const visit = await run.visit();
    await visit.go('/inloggen');
    await visit.at('Inloggen');
    await visit.press('Volg de rondleiding door één zaak');
    await visit.at('Rondleiding');
    await visit.press('English');
    await visit.at('Guided tour');
    expect(await main(visit).locator('ol > li strong').allInnerTexts()).toContain('Propose a measure');
    await visit.close();
  });

  it('lets a newcomer live one case: from the report of a pupil, past whoever decides and files, until it is closed', async () => {
    const tour = await run.visit();
    await tour.go('/rondleiding');
    await tour.at('Rondleiding');
    const stops = await tour.inOtherTab(stopOf(tour, 1).getByRole('link'));
    await tellAsPupil(stops, { school: 'Lyceum Zilverdijk', story: 'Er wordt iemand gepest.' });
    await sendReport(stops);

    await goOnAt(tour, stops, 2, 'Mijn werk');
    await openCase(stops);
    await stops.at('Pesten');
    const caseAt = new URL(stops.page.url()).pathname;
    await takesAll(stops, await stepsAt(tour, 2));
    await stops.page.locator('#now').waitFor();
    expect(await main(stops).innerText()).toContain('Directeur of bestuur: besluit over ICT-verbod (Sem)');

    await goOnAt(tour, stops, 3, 'Mijn werk');
    expect(await stepsAt(tour, 3)).toEqual(['Besluit over de maatregel']);
    await stops.press('Besluit over ICT-verbod');
    await stops.at('Besluit over ICT-verbod');
    await fill(stops.page, answers['Besluit over de maatregel'] ?? {});
    await stops.press('Leg dit besluit vast');
    await stops.at('Uw besluit is vastgelegd');

    await goOnAt(tour, stops, 4, 'Mijn werk');
    await stops.go(caseAt);
    await takesAll(stops, await stepsAt(tour, 4));

    await goOnAt(tour, stops, 5, 'Mijn werk');
    await openCase(stops);
    const [file = ''] = await stepsAt(tour, 5);
    await takesAll(stops, [file, file]);
    await stops.go('/dossier');
    await stops.at('Dossier');
    await stops.page.getByText('Pesten').first().waitFor();

    // By his name, as the tour says too.
    await stops.press('Koen Waterral (administratie)');
    await stops.press('Anouk Wilgenroos');
    await stops.at('Mijn werk');
    await goOnAt(tour, stops, 6, 'Zaken');
    await stops.press('Ga verder in de tijd');
    await stops.press('Een week verder');
    await stops.page.getByText('De klok is verzet.').waitFor();
    await stops.press('Pesten', main(stops).locator('.rows'));
    await stops.at('Pesten');
    expect(await main(stops).innerText()).toMatch(/ICT-verbod \(Sem\): (van kracht|geëindigd|voorbij|afgelopen)/);
    await takesAll(stops, await stepsAt(tour, 6));
    await stops.page.locator('#now').waitFor();
    expect(await main(stops).innerText()).toContain('Fase: Gesloten');

    // The tab that reported knows the code still.
    await goOnAt(tour, stops, 7, 'De zaak is gesloten');
    expect(await stops.text()).not.toMatch(/Anouk|Sem|ICT-verbod/);
    await tour.close();
  });

  it('shows who else there is, each on a page of his own', async () => {
    const tour = await run.visit();
    await tour.go('/rondleiding');
    await tour.at('Rondleiding');
    const links = main(tour).getByRole('link', { name: /^Log in als (Nadia|Marit|Thijs)/ });
    const stops = await tour.inOtherTab(links.nth(0));
    await stops.at('FG-overzicht');
    await tour.tap(links.nth(1));
    await stops.at('Bestuur');
    await tour.tap(links.nth(2));
    await stops.at('Beheer');
    await tour.close();
  });

  it('leads to each of the other organisations, where nobody is sent to what its protocol does not know', async () => {
    const tour = await run.visit();
    await tour.go('/rondleiding');
    await tour.at('Rondleiding');
    const houses = main(tour).locator('li', { has: tour.page.getByRole('heading', { level: 3 }) });
    expect(await houses.getByRole('heading', { level: 3 }).allInnerTexts()).toHaveLength(5);
    const stops = await tour.inOtherTab(houses.nth(0).getByRole('link', { name: 'Meld iets' }));
    await stops.at('Iets melden');
    for (const house of await houses.all()) {
      await tour.tap(house.getByRole('link', { name: 'Log in als' }));
      await stops.at('Mijn werk');
      const name = await house.getByRole('heading', { level: 3 }).innerText();
      await stops.page.locator('.frame-place', { hasText: name }).waitFor();
    }
    const rows = (await run.product.caller.get('/api/v1/demo')).body['rows'] as readonly Home[];
    const tried = (shortName: string): string =>
      rows
        .find((home) => home.shortName === shortName)
        ?.people.map(({ tryThis }) => tryThis.nl)
        .join('\n') ?? '';
    expect(tried('rietveen')).not.toMatch(/schorsing|dossier|publicatie/);
    for (const other of ['meerwijk', 'stadswierde', 'terpmeer']) expect(tried(other)).not.toContain('publicatie');
    await tour.close();
  });
});

interface Home {
  readonly shortName: string;
  readonly people: readonly { readonly tryThis: { readonly nl: string } }[];
}
