import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';

jest.setTimeout(60_000);
let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('dossier');
}, 60_000);
afterAll(() => run.close(), 30_000);

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
});
