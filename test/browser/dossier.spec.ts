import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { proposedSuspension, reason } from '../support/suspension.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('dossier');
});
afterAll(() => run.close());

const loginAs = (login: string): string => `/api/v1/demo/login?as=${login}&returnTo=/dossier`;

describe('the files of pupils and staff', () => {
  it('say to a registrar when there is nothing in them yet, and who keeps which', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go(loginAs('koen.waterral'));
    await visit.at('Dossier');
    expect(await visit.text()).toContain('Er staat nog niets in een dossier.');
    await visit.page.setViewportSize({ width: 320, height: 700 });
    expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    await visit.close();
  });

  it('are left on a phone by the menu, which opens under one button and folds again', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go(loginAs('koen.waterral'));
    await visit.at('Dossier');
    const menu = visit.page.getByRole('navigation', { name: 'Hoofdmenu' });
    const cases = menu.getByRole('link', { name: 'Zaken' });
    expect(await cases.count()).toBe(0);
    await visit.press('Menu', menu);
    await visit.examine('menu open');
    await visit.tap(cases);
    await visit.at('Zaken');
    expect(await cases.count()).toBe(0);
    await visit.close();
  });

  it('speak English to whoever chose it', async () => {
    const visit = await run.visit({ english: true });
    await visit.go(loginAs('ingrid.grasmus'));
    await visit.at('Files');
    await visit.close();
  });

  it('are not for whoever keeps no file', async () => {
    const visit = await run.visit();
    await visit.go(loginAs('thijs.lepelaar'));
    await visit.at('Deze pagina is er niet');
    await visit.close();
  });

  it('hold a letter of a filed case: it opens, and the name is shown only when it is asked for', async () => {
    const [leader, principal, registrar] = await Promise.all(
      ['anouk.wilgenroos', 'bas.torenvalk', 'koen.waterral'].map((login) => run.product.as(login)),
    );
    if (leader === undefined || principal === undefined || registrar === undefined) throw new Error('nobody came');
    const { work, day } = await proposedSuspension(run.product, leader);
    const about = { track: 't1' };
    await work.done(principal, 'measure.decide', { decision: 'impose', teacherNotHeard: reason, reason }, about);
    const decision = { letter: 'decision', party: 'p1', track: 't1', seenVersion: await work.version() };
    const { letter } = (await principal.post(`${work.path}/letters`, decision)).body;
    await work.done(principal, 'measure.announce', { manner: 'handed', on: day, remedyClause: true }, about);
    await work.done(registrar, 'paper.file', { paper: letter, file: 'pupilFile' }, { party: 'p1' });
    await work.done(
      registrar,
      'paper.leaveOut',
      { paper: 's1', file: 'pupilFile', because: 'duplicate' },
      { party: 'p1' },
    );
    const visit = await run.visit();
    await visit.go(loginAs('koen.waterral'));
    await visit.at('Dossier');
    await visit.page.getByText('In het dossier', { exact: true }).waitFor();
    await visit.examine('dossier with a letter');
    const text = await visit.text();
    expect(text).toContain('Leerlingdossier · Lyceum Zilverdijk');
    expect(text).toMatch(/Melding gedaan, \d+ \S+ \d{4}/);
    expect(text).not.toMatch(/\bs1\b/);
    expect(text).not.toContain('Fenna Ruiter');
    expect(text).not.toMatch(/export|download/i);
    await visit.tap(visit.page.getByRole('button', { name: /^Toon de naam/ }));
    await visit.page.getByRole('heading', { name: 'Fenna Ruiter' }).waitFor();
    const [opened] = await Promise.all([
      visit.page.waitForEvent('popup'),
      visit.tap(visit.page.getByRole('link', { name: /^Open de brief/ })),
    ]);
    await opened.getByText('Fenna Ruiter').first().waitFor();
    await visit.close();
  });
});
