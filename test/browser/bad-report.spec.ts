import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';
import type { Visit } from '../support/visit.js';
import { rowsOf } from '../support/work.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('bad-report');
});
afterAll(() => run.close());

const story = 'Vertel het in uw eigen woorden';
const summary = (visit: Visit) => visit.page.locator('.error-summary');

/** Each error is told on top, with the focus, in the title, and at its own question; each link leads to its question. */
async function told(visit: Visit, heading: string, ...errors: readonly string[]): Promise<void> {
  await visit.at(heading, errors.length);
  const links = visit.page.locator('.error-summary:focus').getByRole('link');
  await links.first().waitFor();
  expect(await links.allInnerTexts()).toEqual(errors);
  for (const [index, error] of errors.entries()) {
    await visit.page.locator('form .field-error').filter({ hasText: error }).first().waitFor();
    await visit.tap(summary(visit).getByRole('link').nth(index));
    const group = await visit.page.evaluate<string>(
      `(document.activeElement.closest('fieldset') ?? document.activeElement.parentElement).innerText`,
    );
    expect(group).toContain(error);
  }
}

describe('a report that is filled in badly', () => {
  it('is told page by page what is missing or wrong, where it is mended, and loses nothing on the way', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await visit.at('Iets melden');
    await visit.press('Begin met melden');
    await told(visit, 'Iets melden', 'Kies of er nu iemand in gevaar is.', 'Kies op welke school het speelt.');
    await visit.pick('Nee', 'Is er nu iemand in gevaar?');
    await visit.pick('Lyceum Zilverdijk');
    await visit.press('Begin met melden');
    const who = 'Wie bent u, en waar gaat het om?';
    await visit.at(who);
    await visit.press('Verder');
    await told(visit, who, 'Kies wie u bent.', 'Kies waar het om gaat.');
    await visit.pick('Leerling');
    await visit.pick('Er is iets gebeurd');
    await visit.press('Verder');
    const what = 'Wat is er gebeurd?';
    await visit.at(what);
    await visit.press('Verder');
    const missing = ['Vertel wat er is gebeurd. Een paar woorden is genoeg.', 'Kies wanneer u dit hoorde of zag.'];
    await told(visit, what, ...missing, 'Kies wat erbij past. Weet u het niet? Kies “Iets anders”.');
    const long = 'Het is een lang verhaal. '.repeat(900);
    await visit.type(story, long);
    await visit.pick('Een andere dag');
    for (const [part, value] of Object.entries({ Dag: '31', Maand: '2', Jaar: '2026' }))
      await visit.page.getByLabel(part, { exact: true }).fill(value);
    await visit.pick('Pesten');
    await visit.press('Verder');
    const noDay = 'Vul een dag in die bestaat, zoals 27-11-2026.';
    await told(visit, what, 'Dit is te lang: het mogen 20.000 tekens zijn. Maak het korter.', noDay);
    expect(await visit.page.getByLabel(story).inputValue()).toBe(long);
    expect(await visit.page.getByLabel('Maand', { exact: true }).inputValue()).toBe('2');
    // Out of a document come signs that nobody sees and no server keeps.
    await visit.type(story, 'Iemand scheldt\u000bmij uit\u0000.');
    await visit.page.getByLabel('Jaar', { exact: true }).fill('2099');
    await visit.page.getByLabel('Dag', { exact: true }).fill('28');
    await visit.press('Verder');
    await told(visit, what, 'Die dag is nog niet geweest. Vul een dag in die voorbij is.');
    await visit.pick('Vandaag');
    await visit.press('Verder');
    const whom = 'Over wie gaat het?';
    await visit.at(whom);
    await visit.press('Verder');
    const leadership = 'Kies of het gaat over iemand die de school leidt.';
    const both = ['Kies wie het deed. Weet u het niet? Kies “Weet ik niet”.', 'Kies wie er last van heeft.'];
    await told(visit, whom, ...both, leadership);
    await visit.back();
    await visit.at(what);
    expect(await visit.page.getByLabel(story).inputValue()).toBe('Iemand scheldt\nmij uit.');
    await visit.press('Verder');
    await visit.at(whom);
    await visit.pick('Leerling', 'Wie deed het?');
    await visit.pick('Leerling', 'Wie heeft er last van?');
    await visit.pick('Ja', 'Is wie er last van heeft jonger dan 18?');
    await visit.pick('Nee', 'Gaat het over iemand die de school leidt?');
    await visit.press('Verder');
    const few = 'Nog een paar korte vragen';
    await visit.at(few);
    await visit.press('Verder');
    const three = ['Kies of het seksueel kan zijn.', 'Kies of er een naaktfoto of seksfilmpje bij is.'];
    await told(visit, few, ...three, 'Kies of er gegevens naar buiten zijn gekomen.');
    for (const question of ['seksueel', 'naaktfoto', 'gegevens'])
      await visit.pick('Nee', (await visit.page.locator('legend', { hasText: question }).innerText()).split('\n')[0]);
    await visit.press('Verder');
    const how = 'Hoe wilt u melden?';
    await visit.at(how);
    await visit.press('Verder');
    await told(visit, how, 'Kies of de school mag weten wie u bent.', 'Kies wie uw melding mag lezen.');
    await visit.pick('Zonder naam');
    await visit.pick('De schoolleiding');
    await visit.press('Verder');
    await visit.at('Kijk uw antwoorden na');
    await visit.press('Terug');
    await visit.at(how);
    await visit.press('Terug');
    await visit.at(few);
    await visit.go('/melden/zilverdijk/controle');
    await visit.at('Kijk uw antwoorden na');
    expect(await visit.text()).toContain('Iemand scheldt');
    await visit.close();
  });

  it('is one report, also when it is sent twice at once', async () => {
    const leader = await run.product.as('anouk.wilgenroos');
    const reports = async (): Promise<number> => rowsOf(await leader.get('/api/v1/cases?limit=100')).length;
    const before = await reports();
    const visit = await run.visit();
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story: 'Iemand zit aan mijn spullen.' });
    await visit.page.getByRole('button', { name: 'Verstuur de melding' }).dblclick();
    await visit.at('Uw melding is verstuurd');
    expect(await reports()).toBe(before + 1);
    await visit.back();
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await reports()).toBe(before + 1);
    await visit.close();
  });
});

describe('somebody who follows a report', () => {
  it('is told what is wrong with his code and with what he writes, and loses nothing', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story: 'Ik word uitgelachen.' });
    const code = await sendReport(visit);
    await visit.press('Naar Mijn melding');
    await visit.at('Uw melding is binnen');
    await visit.press('Klaar: wis de code van dit apparaat');
    await visit.at('Mijn melding');
    for (const [typed, error] of [
      ['', 'Vul uw code in.'],
      ['ÄÖ!?\u0000', 'Vul uw code in.'],
      [`${code}-X`, 'Een code heeft twintig letters en cijfers. Kijk of u er een hebt overgeslagen.'],
    ] as const) {
      await visit.type('Uw code', typed);
      await visit.press('Bekijk mijn melding');
      await told(visit, 'Mijn melding', error);
    }
    await visit.type('Uw code', ` ${code.toLowerCase().replaceAll('-', ' ')} `);
    await visit.press('Bekijk mijn melding');
    await visit.at('Uw melding is binnen');
    const message = 'Schrijf een bericht aan de school';
    await visit.press('Verstuur het bericht');
    await told(visit, 'Uw melding is binnen', 'Schrijf eerst een bericht.');
    const long = 'Ik wil nog iets vragen. '.repeat(400);
    await visit.type(message, long);
    await visit.press('Verstuur het bericht');
    await told(visit, 'Uw melding is binnen', 'Dit is te lang: het mogen 8.000 tekens zijn. Maak het korter.');
    expect(await visit.page.getByLabel(message).inputValue()).toBe(long);
    await visit.type(message, 'Hoe staat het ermee?');
    await visit.reload();
    await visit.page.locator('form button[aria-busy=false]').waitFor();
    await visit.page.getByRole('button', { name: 'Verstuur het bericht' }).dblclick();
    await visit.page.getByText('Uw bericht is verstuurd.').waitFor();
    const sent = visit.page.locator('.messages').getByText('Hoe staat het ermee?');
    await sent.first().waitFor();
    expect(await sent.count()).toBe(1);
    await visit.press('Vul de melding aan');
    await visit.at('Vul de melding aan');
    await visit.press('Voeg dit toe aan de melding');
    await told(visit, 'Vul de melding aan', 'Schrijf eerst wat u wilt toevoegen.');
    await visit.close();
  });
});
