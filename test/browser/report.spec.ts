import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Visit } from '../support/visit.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('report');
});
afterAll(() => run.close());

const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/;

/** What somebody of the school finds in his inbox. */
const inboxOf = async (login: string): Promise<readonly object[]> =>
  (await (await run.product.as(login)).get('/api/v1/tasks')).body['rows'] as readonly object[];

describe('a pupil who reports on a phone, without an account', () => {
  it('needs at most eight pages and twenty-five taps beside typing, and gets a code', async () => {
    const before = (await inboxOf('anouk.wilgenroos')).length;
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story: 'In de groepsapp wordt iemand uitgelachen.' });
    expect(await sendReport(visit)).toMatch(receipt);
    await visit.press('Kopieer de code');
    expect(visit.pages).toBeLessThanOrEqual(8);
    expect(visit.taps).toBeLessThanOrEqual(25);
    expect(await visit.text()).toMatch(/Op zijn laatst \w+dag \d+ \w+, .* zet de school de eerste stap/);
    expect((await inboxOf('anouk.wilgenroos')).length).toBe(before + 1);
    await visit.close();
  });

  it('is sent to 112 first where there is danger, and goes on from there', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/onderduin');
    await visit.at('Iets melden');
    await visit.pick('Ja', 'Is er nu iemand in gevaar?');
    await visit.press('Begin met melden');
    await visit.at('Bel 112');
    expect(await visit.page.getByRole('link', { name: 'Bel nu 112' }).getAttribute('href')).toBe('tel:112');
    await visit.press('Ga verder met melden');
    await visit.at('Wie bent u, en waar gaat het om?');
    await visit.close();
  });

  it('is stopped where there is an intimate image, and told what helps instead', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await visit.pick('Nee', 'Is er nu iemand in gevaar?');
    await visit.pick('Lyceum Zilverdijk');
    await visit.press('Begin met melden');
    await visit.pick('Leerling');
    await visit.pick('Er is iets gebeurd');
    await visit.press('Verder');
    await visit.at('Wat is er gebeurd?');
    await visit.type('Vertel het in uw eigen woorden', 'Er gaat een foto van mij rond.');
    await visit.pick('Gisteren');
    await visit.pick('Naaktfoto of seksfilmpje');
    expect(await visit.page.locator('input[type=file]').count()).toBe(0);
    await visit.press('Verder');
    await visit.at('Stuur het beeld niet door');
    expect(await visit.text()).toContain('Helpwanted.nl');
    await visit.press('Ga verder met melden');
    await visit.at('Over wie gaat het?');
    await visit.pick('Leerling', 'Wie deed het?');
    await visit.pick('Leerling', 'Wie heeft er last van?');
    await visit.pick('Ja', 'Is wie er last van heeft jonger dan 18?');
    await visit.pick('Nee', 'Gaat het over iemand die de school leidt?');
    await visit.press('Verder');
    await visit.at('Nog een paar korte vragen');
    expect(await visit.text()).not.toContain('naaktfoto');
    await visit.close();
  });
});

describe('who reads a report', () => {
  it('is the board where it is about the leadership, and nobody is asked to choose', async () => {
    const visit = await run.visit();
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story: 'De directeur appt mij steeds.' });
    await visit.change('Gaat het over iemand die de school leidt?');
    await visit.at('Over wie gaat het?');
    await visit.pick('Ja, over de schoolleiding');
    await visit.press('Verder');
    await visit.at('Kijk uw antwoorden na');
    const text = await visit.text();
    expect(text).toContain('Het bestuur van Onderwijsgroep Zilverdijk leest uw melding.');
    expect(text).not.toContain('Wie mag uw melding lezen?');
    expect(await sendReport(visit)).toMatch(receipt);
    await visit.close();
  });

  it('is never asked where the protocol leaves no choice, in each of the other organisations', async () => {
    for (const organisation of ['meerwijk', 'rietveen', 'stadswierde', 'terpmeer']) {
      const { body } = await run.product.caller.get(`/api/v1/intake/${organisation}`);
      const places = body['schools'] as readonly { readonly name: string }[];
      const school = places.length > 1 ? places[0]?.name : undefined;
      const visit = await run.visit({ size: 'phone' });
      await visit.go(`/melden/${organisation}`);
      await tellAsPupil(visit, { ...(school !== undefined && { school }), story: 'Iemand doet of hij mij is.' });
      const text = await visit.text();
      expect(text).toContain(`De leiding van ${places[0]?.name} leest uw melding.`);
      expect(text).not.toContain('Wie mag uw melding lezen?');
      expect(await sendReport(visit)).toMatch(receipt);
      await visit.close();
    }
  });
});

describe('whoever must not be seen here', () => {
  it('stays with Esc once, right after the page came too', async () => {
    const visit = await run.visit();
    await visit.go('/melden/zilverdijk');
    await visit.pick('Nee', 'Is er nu iemand in gevaar?');
    await visit.page.keyboard.press('Escape');
    expect(await visit.page.locator('html').getAttribute('hidden')).toBe(null);
    await visit.at('Iets melden');
    await visit.close();
  });

  it.each([
    ['with one press', (visit: Visit) => visit.press('Verlaat deze pagina snel')],
    [
      'with Esc twice',
      async (visit: Visit) => {
        await visit.page.keyboard.press('Escape');
        await visit.page.keyboard.press('Escape');
      },
    ],
  ])('is gone %s, and what was typed with him', async (_, leave) => {
    const visit = await run.visit();
    await visit.page.route('https://nl.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Wikipedia</h1>' }),
    );
    await visit.go('/melden/zilverdijk');
    await visit.pick('Nee', 'Is er nu iemand in gevaar?');
    await visit.pick('Lyceum Zilverdijk');
    await visit.press('Begin met melden');
    await visit.pick('Leerling');
    await visit.page.waitForResponse((response) => response.url().endsWith('/draft') && response.status() === 204);
    const asked: string[] = [];
    visit.page.on('request', (request) => {
      if (request.url().endsWith('/draft')) asked.push(request.method());
    });
    // The last choice is not on its way to the server yet when he leaves.
    await visit.pick('Ouder');
    await leave(visit);
    await visit.page.waitForURL('https://nl.wikipedia.org/**');
    await visit.go('/melden/zilverdijk');
    await visit.at('Iets melden');
    expect(asked).toEqual(['DELETE']);
    expect(await visit.page.evaluate('Object.keys(sessionStorage)')).toEqual([]);
    expect(await visit.page.getByRole('radio', { name: 'Lyceum Zilverdijk' }).isChecked()).toBe(false);
    await visit.close();
  });
});
