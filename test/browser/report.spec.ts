import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('report');
}, 60_000);
afterAll(() => run.close(), 30_000);

const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/;

describe('a pupil who reports on a phone, without an account', () => {
  it('needs at most eight pages and twenty-five taps beside typing, and gets a code', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, {
      school: 'Lyceum Zilverdijk',
      story: 'In de groepsapp wordt iemand elke dag uitgelachen.',
    });
    expect(await sendReport(visit)).toMatch(receipt);
    await visit.press('Kopieer de code');
    expect(visit.pages).toBeLessThanOrEqual(8);
    expect(visit.taps).toBeLessThanOrEqual(25);
    expect(await visit.text()).toMatch(
      /Op zijn laatst (maandag|dinsdag|woensdag|donderdag|vrijdag) \d+ \w+, .* pakt de school uw melding op/,
    );
  }, 60_000);
});
