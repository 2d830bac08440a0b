import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { misfits } from '../support/fitting.js';
import type { Caller } from '../support/http.js';
import { Keyboard } from '../support/keyboard.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import type { Visit } from '../support/visit.js';
import { byKeyboard, loggedIn } from '../support/visits.js';
import { CaseAtWork } from '../support/work.js';

let run: ProductRun;
let leader: Caller;
/** With a proposal that waits for the principal. */
let proposed: CaseAtWork;

beforeAll(async () => {
  run = await startBrowserRun('staff-for-all');
  leader = await run.product.as('anouk.wilgenroos');
  proposed = (await proposedSuspension(run.product, leader)).work;
});
afterAll(() => run.close());

/** Waits until the page with an address stands there with everything it asked for. */
async function stands(visit: Visit, path: string): Promise<void> {
  await visit.go(path);
  await visit.page.locator('main h1').first().waitFor();
  await visit.page.waitForLoadState('networkidle');
}

/** Pages that say that there is nothing here, or nothing for whoever asks. */
const notForThem: readonly string[] = ['/nergens', '/dossier'];

describe('each page of the staff fits whoever needs it narrow, large, still, in colours of his own, or by keyboard', () => {
  const ofCase = (path: string): string => path.replace(':case', proposed.id);
  it.each([
    {
      login: 'anouk.wilgenroos',
      paths: [
        '/werk',
        '/zaken',
        '/nieuw',
        '/zaak/:case',
        '/zaak/:case/stap/note.add',
        '/zaak/:case/stap/party.add',
        '/protocol/verschil?edition=OZHW-2020&met=OOG-2024',
        '/rondleiding',
        '/nergens',
      ],
    },
    { login: 'bas.torenvalk', paths: ['/besluiten', '/besluit/:case/t1', '/protocol'] },
    { login: 'nadia.egelantier', paths: ['/fg', '/dossier'] },
    { login: 'marit.waterjuffer', paths: ['/bestuur', '/besluiten', '/beheer'] },
    {
      login: 'thijs.lepelaar',
      paths: [
        '/beheer',
        '/beheer/mensen',
        '/beheer/rol',
        '/beheer/vervangingen',
        '/beheer/vervanging',
        '/beheer/scholen',
        '/beheer/instemmingen',
        '/beheer/protocollen',
        '/beheer/protocol-maken',
        '/beheer/logboek',
        '/beheer/post',
      ],
    },
  ])('of $login', async ({ login, paths }) => {
    const visit = await loggedIn(run, login);
    const wrong: string[] = [];
    for (const path of paths) {
      await stands(visit, ofCase(path));
      if (notForThem.includes(path)) visit.told();
      for (const fault of await misfits(visit.page)) wrong.push(`${path} ${fault}`);
    }
    expect(wrong).toEqual([]);
    await visit.close();
  });

  it('also where a form has errors', async () => {
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await stands(visit, '/nieuw');
    await visit.press('Verder', visit.page.getByRole('main'));
    await visit.page.getByRole('heading', { name: 'Er zijn 12 fouten' }).waitFor();
    expect(await misfits(visit.page)).toEqual([]);
    await visit.close();
  });
});

describe('whoever uses the keyboard alone', () => {
  it('takes a step from the inbox until it is recorded, and always knows where he is', async () => {
    const work = await CaseAtWork.reported(run.product.caller, leader);
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    const keys = new Keyboard(visit);
    await byKeyboard(visit.page).to(`main a[href*="${work.id}"]`);
    await keys.key('Enter');
    await visit.page.getByRole('heading', { name: 'Dit moet u nu doen' }).waitFor();
    await keys.press('Pak de zaak op');
    await visit.at('Pak de zaak op');
    expect((await keys.focused()).name).toBe('Pak de zaak op');
    await byKeyboard(visit.page).to('main form button:not([type=button])');
    await keys.key('Enter');
    await visit.at('Controleer uw antwoorden');
    expect((await keys.focused()).name).toBe('Controleer uw antwoorden');
    await keys.press('Leg dit vast');
    await visit.at('Klaar: zaak opgepakt');
    expect((await keys.focused()).name).toBe('Klaar: zaak opgepakt');
    await keys.press('Naar de zaak');
    await visit.page.getByRole('heading', { level: 2, name: 'Tijdlijn' }).waitFor();
    expect(await visit.text()).toContain('Zaak opgepakt');
    expect(visit.taps).toBe(0);
    await visit.close();
  });
});

/** What paper shows: everything open, nothing to press, in black. */
const onPaper = `({
  folded: document.querySelectorAll('main details:not([open])').length,
  bars: [...document.querySelectorAll('header nav, .bar, .skip-link, footer, button, .button')].filter((one) => one.checkVisibility()).length,
  colours: [...new Set([...document.querySelectorAll('main p, main li, main h1, main h2, main h3, main a, main summary')]
    .filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).color))],
})`;

describe('on paper', () => {
  it.each([
    { page: 'a case', path: () => `/zaak/${proposed.id}`, print: 'Druk deze zaak af' },
    { page: 'the protocol', path: () => '/protocol', print: 'Druk af' },
  ])('$page shows everything that can be opened, in black, and nothing to press', async ({ page, path, print }) => {
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await stands(visit, path());
    await visit.page.evaluate("window.print = () => (document.body.dataset.printed = 'yes')");
    await visit.press(print);
    await visit.page.locator('body[data-printed]').waitFor();
    await visit.page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.evaluate(onPaper)).toEqual({ folded: 0, bars: 0, colours: ['rgb(0, 0, 0)'] });
    expect(await visit.text()).not.toContain('Even geduld');
    const folder = join(import.meta.dirname, '../../screenshots/staff-for-all');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `print-${page.replaceAll(' ', '-')}.pdf`), await visit.page.pdf({ format: 'A4' }));
    await visit.close();
  });
});

/** What somebody reads on the page, without what stands there in Dutch by right and says so, and what people wrote. */
const inEnglish = `(() => {
  const copy = document.body.cloneNode(true);
  for (const own of copy.querySelectorAll('noscript, [lang=nl], .typed-text, textarea, select, input')) own.remove();
  return copy.textContent;
})()`;

describe('whoever reads English', () => {
  it.each([
    {
      login: 'anouk.wilgenroos',
      paths: ['/werk', '/zaken', '/zaak/:case', '/zaak/:case/stap/note.add', '/zaak/:case/stap/party.add', '/nieuw'],
    },
    { login: 'bas.torenvalk', paths: ['/werk', '/besluiten', '/besluit/:case/t1'] },
  ])('finds no word of Dutch that is not marked as Dutch: $login', async ({ login, paths }) => {
    const visit = await loggedIn(run, login, { english: true });
    const dutch: string[] = [];
    for (const path of paths) {
      await stands(visit, path.replace(':case', proposed.id));
      const text = (await visit.page.evaluate<string>(inEnglish)).replaceAll(reason, '');
      const found = /.{0,40}\b(het|een|niet|uw|zijn|gaat|wordt|voor|aan|van)\b.{0,40}/i.exec(text);
      if (found !== null) dutch.push(`${path}: ${found[0]}`);
    }
    expect(dutch).toEqual([]);
    await visit.close();
  });
});
