import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { report } from '../support/reports.js';
import { fitsNarrow, loggedIn } from '../support/visits.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('board');
  await report(run.product.caller);
});
afterAll(() => run.close());

describe('the overview of the board', () => {
  it('keeps a number back that is too small, and says so, in English too', async () => {
    const visit = await loggedIn(run, 'marit.waterjuffer', { english: true, size: 'phone' });
    await visit.go('/bestuur');
    await visit.at('Board');
    expect(await visit.text()).toContain('fewer than 5');
    await visit.close();
  });

  it('gives the conclusion of each figure as its heading, with the table beside it', async () => {
    for (let count = 1; count < 6; count++) await report(run.product.caller);
    const visit = await loggedIn(run, 'marit.waterjuffer');
    await visit.tap(visit.page.getByRole('link', { name: 'Bestuur', exact: true }));
    await visit.at('Bestuur');
    const headings = await visit.page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual([
      'Er wacht geen besluit op u',
      expect.stringMatching(/^Open zaken: 6\. De meeste \(6\) bij Lyceum Zilverdijk: /),
      expect.stringMatching(/^(Er is geen taak te laat|Taken die te laat zijn: )/),
      expect.stringMatching(/^In \w+ kwamen er 6 zaken bij\. In \w+ geen\.$/),
      expect.stringMatching(/^Het vaakst gaat het over: /),
    ]);
    await fitsNarrow(visit.page);
    await visit.close();
  });

  it('gives the figures as a file', async () => {
    const visit = await loggedIn(run, 'marit.waterjuffer');
    await visit.go('/bestuur');
    await visit.at('Bestuur');
    const [file] = await Promise.all([visit.page.waitForEvent('download'), visit.press('Download deze cijfers (CSV)')]);
    expect(file.suggestedFilename()).toBe('zaken-per-fase.csv');
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFF"School";"Fase";"Open zaken"');
    expect(lines[1]).toMatch(/^"Lyceum Zilverdijk";".+";"6"$/);
    await visit.close();
  });

  it('is not for others, who are told so', async () => {
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go('/bestuur');
    await visit.at('U hebt hier geen toegang');
    await visit.close();
  });
});
