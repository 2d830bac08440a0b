import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('protocol');
});
afterAll(() => run.close());

const loginAs = (login: string, goOnAt: string): string =>
  `/api/v1/demo/login?as=${login}&returnTo=${encodeURIComponent(goOnAt)}`;

describe('the protocol for whoever works at a school', () => {
  it('stands clause by clause in plain words, with what follows from each and how a case goes', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/protocol'));
    await visit.at('Protocol sociale media');
    const clause = visit.page.getByRole('article', { name: 'OZHW-6.5' });
    expect(await clause.innerText()).toContain('van een waarschuwing via een schorsing tot verwijdering');
    await clause.getByText('Wat hieruit volgt').click();
    expect(await clause.getByText('Mag:').count()).toBeGreaterThan(0);
    const process = visit.page.locator('#verloop');
    await process.getByRole('img', { name: 'Tekening van Zaak.' }).waitFor();
    expect(await process.getByRole('listitem').filter({ hasText: 'Beoordeling' }).count()).toBeGreaterThan(0);
    await process.getByLabel('Wat wilt u zien?').selectOption('objection');
    await process.getByRole('heading', { name: 'Bezwaar of beroep', exact: true }).waitFor();
    await visit.close();
  });

  it('opens at the clause that is cited elsewhere', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/werk'));
    await visit.at('Mijn werk');
    await visit.go('/protocol?edition=STATUTE-2026#G15');
    await visit.at('De wet');
    await visit.page.getByRole('article', { name: 'G15', exact: true }).waitFor();
    expect(await visit.page.evaluate<string>('document.activeElement.id')).toBe('G15');
    await visit.close();
  });

  it('shows fewer clauses to whoever asks for those about pupils', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/protocol'));
    await visit.at('Protocol sociale media');
    await visit.page.getByLabel('Voor wie').selectOption({ label: 'Leerlingen' });
    expect(await visit.page.getByRole('article', { name: 'OZHW-5.8' }).count()).toBe(0);
    expect(await visit.page.getByRole('article', { name: 'OZHW-6.5' }).count()).toBe(1);
    await visit.close();
  });

  it('is a list first on a phone, with the drawing one press away, and fits a narrow screen', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go(loginAs('sietske.fluitenkruid', '/protocol'));
    await visit.at('Protocol gebruik van internet en sociale media');
    const drawing = visit.page.getByRole('img', { name: /^Tekening van Zaak/ });
    await visit.page.locator('.stages').waitFor();
    expect(await drawing.isVisible()).toBe(false);
    await visit.press('Tekening');
    expect(await drawing.isVisible()).toBe(true);
    await visit.page.setViewportSize({ width: 320, height: 700 });
    expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    await visit.close();
  });

  it('unfolds everything for print', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/protocol'));
    await visit.at('Protocol sociale media');
    await visit.page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await visit.page.locator('main details:not([open])').count()).toBe(0);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.getByRole('button', { name: 'Druk af' }).isVisible()).toBe(false);
    await visit.close();
  });

  it('has an English frame, an English sentence beside each clause, and Dutch clauses', async () => {
    const visit = await run.visit({ english: true });
    await visit.go(loginAs('hafsa.blauwborst', '/protocol'));
    await visit.at('Social media code');
    const first = visit.page.getByRole('article').first();
    expect(await first.locator('p[lang=nl]').count()).toBe(1);
    expect(await first.locator('.translation').count()).toBe(1);
    await visit.close();
  });

  it('says what differs from one edition to another', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/protocol/verschil?edition=OZHW-2020&met=OOG-2024'));
    await visit.at('Wat is er veranderd?');
    expect(await visit.text()).toMatch(/Er zijn \d+ verschillen\.\s+Artikelen \(\d+ nieuw, \d+ vervallen\)/);
    const clause = visit.page.getByRole('heading', { name: 'OZHW-0.1', exact: true });
    expect(await clause.isVisible()).toBe(false);
    await visit.press('Artikelen');
    await clause.waitFor();
    expect(await visit.text()).toContain('Vervallen');
    await visit.close();
  });

  it('tells whoever asks for an edition that is not there that there is no such page', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('anouk.wilgenroos', '/protocol?edition=NIET-2020'));
    await visit.at('Deze pagina is er niet');
    await visit.close();
  });
});

describe('the protocol for whoever has no account', () => {
  it('can be read by anybody, from the page where he reports', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/onderduin');
    await visit.at('Iets melden');
    await visit.tap(visit.page.getByRole('link', { name: 'Lees het protocol van deze school' }).first());
    await visit.at('Protocol sociale media');
    expect(await visit.page.getByRole('article', { name: 'OZHW-6.5' }).innerText()).toContain('Wat hieruit volgt');
    await visit.page.setViewportSize({ width: 320, height: 700 });
    expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    await visit.press('Terug naar melden');
    await visit.at('Iets melden');
    await visit.close();
  });
});
