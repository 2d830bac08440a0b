import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('start');
}, 60_000);
afterAll(() => run.close(), 30_000);

describe('whoever comes to the address of Meldpad', () => {
  it('finds where to report', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/');
    await visit.at('Iets melden');
    await visit.press('English');
    await visit.at('Report something');
    expect([visit.taps, visit.pages]).toEqual([1, 1]);
  });
});
