import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('way-in', { receipt: 2 });
});
afterAll(() => run.close());

describe('whoever comes to the address of Meldpad', () => {
  it('finds where to report, where to follow a report and where to log in', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/');
    await visit.at('Waarmee kunnen wij u helpen?');
    await visit.press('Mijn melding', visit.page.getByRole('main'));
    await visit.at('Mijn melding');
    await visit.back();
    await visit.at('Waarmee kunnen wij u helpen?');
    expect(await visit.page.getByRole('main').getByRole('link', { name: 'Inloggen' }).getAttribute('href')).toBe(
      '/inloggen',
    );
    await visit.press('Iets melden', visit.page.getByRole('main'));
    await visit.at('Bij welke school wilt u melden?');
    await visit.press('Schoolvereniging Rietveen');
    await visit.at('Iets melden');
    await visit.close();
  });

  it('reads everything in English once that is chosen, and the next time too', async () => {
    const visit = await run.visit();
    await visit.go('/');
    await visit.press('English');
    await visit.at('How can we help you?');
    await visit.press('My report', visit.page.getByRole('main'));
    await visit.at('My report');
    await visit.reload();
    await visit.at('My report');
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
    await visit.close();
  });

  it('is told that a page is not there, or an organisation', async () => {
    const visit = await run.visit();
    await visit.go('/melden/nergens');
    await visit.at('Deze scholengroep kennen wij niet');
    await visit.press('Kies een school');
    await visit.at('Bij welke school wilt u melden?');
    await visit.go('/melden/zilverdijk/elders');
    await visit.at('Deze pagina is er niet');
    await visit.go('/nergens');
    await visit.at('Deze pagina is er niet');
    await visit.close();
  });

  it('is told while there is no connection, and keeps what he typed', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/mijn-melding');
    await visit.at('Mijn melding');
    await visit.type('Uw code', '0000-0000-0000-0000-0000');
    await visit.page.context().setOffline(true);
    await visit.page.getByText('U bent offline.').waitFor();
    await visit.press('Bekijk mijn melding');
    await visit.page.getByRole('alert').getByText('Er is geen verbinding.').waitFor();
    await visit.examine('geen verbinding');
    await visit.page.context().setOffline(false);
    await visit.press('Bekijk mijn melding');
    await visit.page.getByRole('alert').getByText('Deze code kennen wij niet.').waitFor();
    visit.told();
    await visit.close();
  });

  it('is told to wait when codes are tried too often', async () => {
    const visit = await run.visit();
    await visit.go('/mijn-melding');
    await visit.type('Uw code', '1111-1111-1111-1111-1111');
    const tooOften = visit.page.getByRole('alert').getByText('Er is te vaak een code geprobeerd.');
    for (let tries = 0; tries < 4 && !(await tooOften.isVisible()); tries += 1) {
      const answer = visit.page.waitForResponse('**/api/v1/receipt');
      await visit.press('Bekijk mijn melding');
      await (await answer).finished();
    }
    await tooOften.waitFor();
    visit.told();
    await visit.close();
  });

  it('is told how to report where the browser runs no scripts', async () => {
    const page = await (await fetch(`${run.address}/melden`)).text();
    const noscript = /<noscript>([^]*?)<\/noscript>/.exec(page)?.[1]?.replace(/\s+/g, ' ') ?? '';
    expect(noscript).toContain('Bel of mail uw school');
    expect(noscript).toContain('112');
    expect(noscript).toContain('call or mail your school');
  });
});
