import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Edition } from '#libs/domain';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { callFirst, firstDay, neverCloses, nextEdition, quickCheck } from '../support/editions-own.js';
import type { Visit } from '../support/visit.js';
import { fitsNarrow } from '../support/visits.js';
import { CaseAtWork } from '../support/work.js';

const id = 'ZILVERDIJK-2027';
const title = 'Protocol sociale media 2027';
let run: ProductRun;
let before: CaseAtWork;

beforeAll(async () => {
  run = await startBrowserRun('edition-life', {}, quickCheck());
  const leader = await run.product.as('anouk.wilgenroos');
  before = await CaseAtWork.reported(run.product.caller, leader);
  await before.done(leader, 'case.take');
});
afterAll(() => run.close());

const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));
const textBox = (visit: Visit) => visit.page.getByRole('textbox', { name: 'Of schrijf of plak de tekst hier' });

async function come(login: string, path: string, heading: string, options = {}): Promise<Visit> {
  const visit = await run.visit(options);
  await visit.go(`/api/v1/demo/login?as=${login}&returnTo=${encodeURIComponent(path)}`);
  await visit.at(heading);
  return visit;
}

/** Begins with a text that is there already, and waits until it stands in the box. */
async function begin(visit: Visit, name: string): Promise<string> {
  await visit.press(name);
  await visit.page.getByRole('button', { name }).waitFor({ state: 'detached' });
  return textBox(visit).inputValue();
}

/** Brings in a file with this edition. */
async function choose(visit: Visit, edition: Edition): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(edition));
  const file = visit.page.getByLabel('Kies het bestand met de versie (JSON)');
  await file.setInputFiles({ name: `${edition.id}.json`, mimeType: 'application/json', buffer });
}

/** Asks for the check, and waits until the page itself says what came of it. */
async function checked(visit: Visit, outcome: RegExp): Promise<void> {
  await visit.press('Laat het concept controleren');
  await visit.page.locator('.facts .status', { hasText: outcome }).waitFor({ timeout: 90_000 });
}

describe('an edition in the making', () => {
  it('begins with the text that holds; what is wrong in it is named with its place and the cure, and nothing typed goes', async () => {
    const visit = await come('thijs.lepelaar', '/beheer/protocollen', 'Protocollen');
    await visit.press('Maak een concept');
    await visit.at('Maak een concept');
    await visit.press('Bewaar als concept');
    await visit.at('Maak een concept', 2);
    const text = await begin(visit, 'Begin met de versie die nu geldt');
    expect(text).toContain('"id": "OZHW-2020"');
    await visit.page.getByText('Bewaard. U kunt later verdergaan.').waitFor();
    await textBox(visit).press('Control+Home');
    await visit.page.keyboard.type('x');
    await visit.pick('Een protocol voor alle scholen');
    await visit.press('Bewaar als concept');
    await visit.at('Maak een concept', 1);
    await visit.page.locator('.error-summary').getByText('Kijk bij regel 1,').waitFor();
    await textBox(visit).press('Control+Home');
    await visit.page.keyboard.press('Delete');
    await visit.press('Bewaar als concept');
    await visit.page.getByRole('heading', { name: 'In de tekst klopt nog iets niet' }).waitFor();
    await visit.examine('an id of another');
    const told = await visit.page.locator('.notice-wrong').innerText();
    expect(told).toContain('/id');
    expect(told).toContain('OZHW-2020 is een versie die bij Meldpad hoort');
    expect(told).toContain('Zo herstelt u het: Geef deze versie een eigen id.');
    await expect(textBox(visit).inputValue()).resolves.toBe(text);
    await fitsNarrow(visit.page);
    await choose(visit, nextEdition(id, neverCloses));
    await visit.press('Kijk of de tekst klopt');
    await visit.page.getByText('De tekst klopt. U kunt haar als concept bewaren.').waitFor();
    await visit.press('Bewaar als concept');
    await visit.at(title);
    expect(await visit.text()).toContain('Er zijn 2 verschillen.');
    await visit.close();
  });

  it('is refused by a check that finds how it can go wrong, and tells it as a story', async () => {
    const visit = await come('thijs.lepelaar', `/beheer/protocollen/${id}`, title);
    await checked(visit, /^De controle vond fouten$/);
    const failure = visit.page.locator('section[aria-labelledby=found] details').first();
    await visit.tap(failure.locator('summary').first());
    await failure.getByText('Zo kan het misgaan').waitFor();
    const told = await failure.innerText();
    expect(told).toMatch(
      /^Elke zaak kan altijd nog worden afgesloten\.\s+Want vanuit \S.* is er geen weg naar een einde\./,
    );
    expect(told).toMatch(/september 2026, de melder: Meld wat er is gebeurd|, de melder: /);
    expect(told).not.toContain('report.receive');
    await visit.examine('a check that failed');
    await fitsNarrow(visit.page);
    await visit.close();
  });

  it('is mended by a member of the board, and found sound', async () => {
    const visit = await come('marit.waterjuffer', `/beheer/protocollen/${id}`, title);
    await visit.press('Zet er een andere tekst in');
    await visit.at('Zet een andere tekst in het concept');
    expect(await begin(visit, 'Begin met de tekst van dit concept')).toContain(neverCloses.id);
    await choose(visit, nextEdition(id));
    await visit.press('Bewaar als concept');
    await visit.at(title);
    await checked(visit, /^Gecontroleerd$/);
    await visit.examine('a check that passed');
    expect(await visit.text()).toContain('Geen fouten.');
    expect(await visit.text()).toContain('Marit Waterjuffer');
    await visit.close();
  });

  it('needs the consent of the participation council to this text: a day that has been, and a paper', async () => {
    const visit = await come('thijs.lepelaar', `/beheer/protocollen/${id}`, title, { size: 'phone' });
    await visit.press('Leg de instemming vast');
    await visit.at('Leg de instemming vast');
    await goOn(visit);
    await visit.at('Leg de instemming vast', 2);
    await visit.pick('Gisteren');
    await visit.type('In welk stuk staat dit?', 'Instemming GMR 2026-31');
    await goOn(visit);
    await visit.press('Leg de instemming vast');
    await visit.at('De instemming is vastgelegd');
    expect(await visit.text()).toContain('De versie gaat in op 4 januari 2027.');
    await visit.press('Naar het concept');
    await visit.at(title);
    await visit.page.getByText('Instemming GMR 2026-31').waitFor();
    await visit.close();
  });
});

describe('the adoption of an edition', () => {
  const adopt = async (login: string): Promise<Visit> => {
    const visit = await come(login, `/beheer/protocollen/${id}`, title);
    await visit.press('Stel deze versie vast');
    await visit.at('Stel deze versie vast');
    await visit.type('In welk besluit staat dit?', 'Besluit CvB 2026-114');
    await goOn(visit);
    await visit.press('Stel deze versie vast');
    return visit;
  };

  it('is not for whoever wrote at it: he is told who can, and what he typed is kept', async () => {
    const visit = await adopt('marit.waterjuffer');
    await visit.page.getByRole('heading', { name: 'Dit kan zo niet' }).waitFor();
    expect(await visit.text()).toContain('Een ander lid van het bestuur stelt haar vast.');
    await visit.examine('adoption refused');
    await visit.press('Iets veranderen');
    await expect(visit.page.getByLabel('In welk besluit staat dit?').inputValue()).resolves.toBe(
      'Besluit CvB 2026-114',
    );
    await visit.close();
  });

  it('is done by another member of the board: everybody can read it, and what it says otherwise', async () => {
    const visit = await adopt('olivier.steenloper');
    await visit.at('De versie is vastgesteld');
    expect(await visit.text()).toContain('De versie gaat in op 4 januari 2027.');
    await visit.page.getByRole('link', { name: 'Lees de versie' }).waitFor();
    await visit.go('/beheer/protocollen');
    await visit.at('Protocollen');
    expect(await visit.text()).toContain('Er zijn geen concepten.');
    expect(await visit.text()).toContain('Besluit CvB 2026-114');
    await visit.close();
    const reader = await run.visit();
    await reader.go(`/api/v1/demo/login?as=anouk.wilgenroos&returnTo=${encodeURIComponent(`/protocol?edition=${id}`)}`);
    await reader.press('Wat is er veranderd?');
    await reader.at('Wat is er veranderd?');
    await reader.page.getByRole('heading', { name: `Plicht: ${callFirst.nl}`, exact: true }).waitFor();
    expect(await reader.text()).toContain(callFirst.id);
    await reader.close();
  });
});

describe('a case that ran before the edition began', () => {
  it('stays under its own; whoever may not move it sees what would change, and who may', async () => {
    const town = await come('thijs.lepelaar', '/werk', 'Mijn werk');
    await town.press('Ga verder in de tijd');
    await town.page.locator('#clock-day').fill(firstDay);
    await town.press('Ga naar deze dag');
    await town.page.getByText('De klok is verzet.').waitFor();
    await town.close();
    await before.caughtUp(`${firstDay}T00:00:00.000Z`);
    const visit = await run.visit();
    await visit.go(`/api/v1/demo/login?as=anouk.wilgenroos&returnTo=/zaak/${before.id}`);
    await visit.page.getByText('Deze zaak volgt een eerdere versie van het protocol').waitFor();
    expect(await visit.text()).not.toContain(callFirst.nl);
    await visit.press('Bekijk wat er verandert als de zaak overgaat');
    await visit.at('Breng de zaak onder de nieuwe versie');
    expect(await visit.text()).toContain(callFirst.nl);
    expect(await visit.text()).toContain('Wie dit mag: directeur');
    expect(await visit.page.getByRole('button', { name: 'Verder' }).count()).toBe(0);
    await visit.close();
  });

  it('is moved by the principal with his reason, once he saw what changes; its duties are those of the new edition', async () => {
    const visit = await come('bas.torenvalk', `/zaak/${before.id}/versie`, 'Breng de zaak onder de nieuwe versie', {
      size: 'phone',
    });
    await visit.page.getByText('Dit komt erbij').waitFor();
    await visit.examine('the move of a case');
    await fitsNarrow(visit.page);
    await goOn(visit);
    await visit.at('Breng de zaak onder de nieuwe versie', 1);
    await visit.type('Waarom', 'De nieuwe versie beschermt wie meldde beter.');
    await goOn(visit);
    await visit.press('Breng de zaak onder deze versie');
    await visit.at('De zaak is onder de nieuwe versie gebracht');
    await visit.press('Terug naar de zaak');
    await visit.page.locator('section[aria-labelledby=duties]').getByText(callFirst.nl).waitFor();
    await visit.go(`/zaak/${before.id}/versie`);
    await visit.at('Deze zaak volgt de versie die nu geldt');
    visit.told();
    await visit.close();
  });
});
