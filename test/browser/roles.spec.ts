import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Visit } from '../support/visit.js';
import { loggedIn } from '../support/visits.js';
import { proposedSuspension } from '../support/suspension.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('roles');
  await proposedSuspension(run.product, await run.product.as('anouk.wilgenroos'));
});
afterAll(() => run.close());

const everybody = ['Mijn werk', 'Nieuwe melding', 'Protocol'];
const failures =
  /^(Geen verbinding|Deze pagina is er niet|U hebt hier geen toegang|Even wachten|Er ging iets mis|Deze stap kan nu niet)$/;

/** An address without what is one case, one edition or one step of many alike. */
const kindOf = (path: string): string =>
  path.replace(/[0-9a-f-]{36}/g, '*').replace(/\/stap\/.*|(?<=\/protocollen\/).*/, '/*');

/** Goes wherever the pages lead, once to each kind of page; the pages that are not there for whoever follows the way to them. */
async function strayed(visit: Visit): Promise<readonly string[]> {
  const met = new Set<string>();
  const wrong: string[] = [];
  const ahead = ['/werk'];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const kind = kindOf(new URL(path, run.address).pathname);
    if (met.has(kind)) continue;
    met.add(kind);
    await visit.go(path);
    const heading = visit.page.getByRole('main').getByRole('heading', { level: 1 });
    await heading.waitFor();
    const title = await heading.innerText();
    if (failures.test(title)) wrong.push(`${path}: ${title}`);
    for (const link of await visit.page.locator('main a[href^="/"], nav a[href^="/"]').all())
      ahead.push((await link.getAttribute('href')) ?? '/werk');
    ahead.splice(0, ahead.length, ...ahead.filter((one) => !/^\/(api|melden|assets)\b/.test(one)));
  }
  return wrong;
}

describe('the day of', () => {
  it.each([
    ['an employee', 'tessel.vlinderman', [], '/fg'],
    ['a team leader', 'anouk.wilgenroos', ['Zaken', 'Registers'], '/fg'],
    ['a principal', 'bas.torenvalk', ['Zaken', 'Besluiten', 'Registers'], '/fg'],
    ['the board', 'marit.waterjuffer', ['Zaken', 'Besluiten', 'Bestuur', 'Registers', 'Beheer'], '/fg'],
    ['the supervisory board', 'cornelia.reigersbek', ['Zaken', 'Besluiten', 'Bestuur'], '/fg'],
    ['the privacy officer', 'nadia.egelantier', ['Zaken', 'FG-overzicht'], '/bestuur'],
    ['a confidant', 'elif.klaproos', ['Zaken'], '/fg'],
    ['who speaks with the press', 'daan.boterbloem', ['Zaken'], '/dossier'],
    ['staff matters', 'ingrid.grasmus', ['Zaken', 'Dossier'], '/fg'],
    ['a registrar', 'koen.waterral', ['Zaken', 'Dossier', 'Registers'], '/bestuur'],
    ['the service bureau', 'soraya.goudplevier', ['Zaken'], '/dossier'],
    ['the administrator', 'thijs.lepelaar', ['Beheer'], '/fg'],
    ['the auditor', 'rens.bosuil', ['Beheer'], '/dossier'],
    ['a team leader whose protocol knows none', 'carlijn.bosanemoon', ['Zaken'], '/fg'],
  ])('%s shows the pages of that role, each of which works, and no other', async (_role, login, more, notTheirs) => {
    const visit = await loggedIn(run, login);
    const menu = await visit.page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts();
    expect(new Set(menu)).toEqual(new Set([...everybody, ...more]));
    expect(await strayed(visit)).toEqual([]);
    await visit.go(notTheirs);
    const heading = visit.page.getByRole('main').getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.innerText()).toMatch(/^(U hebt hier geen toegang|Deze pagina is er niet)$/);
    visit.told();
    await visit.close();
  });
});
