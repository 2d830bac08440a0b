import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';
import type { Visit } from '../support/visit.js';

jest.setTimeout(180_000);
let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('tour');
}, 60_000);
afterAll(() => run.close(), 30_000);

const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

/** Follows the link of one stop, in a tab of its own. */
async function stopAt(number: number): Promise<Visit> {
  const visit = await run.visit();
  await visit.go('/rondleiding');
  await visit.at('Rondleiding');
  const stop = visit.page
    .getByRole('main')
    .locator('ol > li')
    .nth(number - 1);
  await visit.go((await stop.getByRole('link').getAttribute('href')) ?? '');
  return visit;
}

describe('the guided tour', () => {
  it('is found from where everybody comes in', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/');
    await visit.at('Waarmee kunnen wij u helpen?');
    await visit.press('Probeer Meldpad uit: leef één zaak mee');
    await visit.at('Rondleiding');
    await visit.close();
  });

  it('is found from the login', async () => {
    const visit = await run.visit();
    await visit.go('/inloggen');
    await visit.at('Inloggen');
    await visit.press('Volg de rondleiding door één zaak');
    await visit.at('Rondleiding');
    await visit.press('English');
    await visit.at('Guided tour');
    await visit.close();
  });

  it('lets a newcomer live one case: from the report of a pupil, past all who have a part in it, to what the pupil reads', async () => {
    const pupil = await stopAt(1);
    await tellAsPupil(pupil, { school: 'Lyceum Zilverdijk', story: 'Er wordt iemand gepest.' });
    const receipt = await sendReport(pupil);
    await pupil.close();

    const leader = await stopAt(2);
    await leader.at('Mijn werk');
    await leader.go('/zaken');
    await leader.at('Zaken');
    await leader.press('Pesten', leader.page.getByRole('main').locator('.rows'));
    await leader.at('Pesten');
    await leader.press('Pak de zaak op');
    await leader.at('Pak de zaak op');
    await goOn(leader);
    await leader.at('Controleer uw antwoorden');
    await leader.press('Leg dit vast');
    await leader.at('Vastgelegd: Pak de zaak op');
    await leader.close();

    for (const [number, name, heading] of [
      [3, 'Nadia Egelantier', 'FG-overzicht'],
      [4, 'Marit Waterjuffer', 'Besluiten'],
      [5, 'Thijs Lepelaar', 'Beheer'],
      [6, 'Koen Waterral', 'Dossier'],
    ] as const) {
      const visit = await stopAt(number);
      await visit.at(heading);
      expect(await visit.text()).toContain(name);
      await visit.close();
    }

    const reporter = await stopAt(7);
    await reporter.at('Mijn melding');
    await reporter.type('Uw code', receipt);
    await reporter.press('Bekijk mijn melding');
    await reporter.at('De school is ermee bezig');
    expect(await reporter.text()).not.toContain('Anouk');
    await reporter.close();
  });
});
