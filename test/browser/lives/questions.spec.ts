import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { derailing, doubt } from '../../../apps/cli/src/walk/lives/questions.js';
import { startBrowserRun } from '../../support/browser-run.js';
import type { ProductRun } from '../../support/browser-run.js';
import { ScreenLife } from '../../support/screen-life.js';
import { ScreenTown } from '../../support/screen-town.js';

let run: ProductRun;
let town: ScreenTown;

beforeAll(async () => {
  run = await startBrowserRun('lives-questions');
  town = new ScreenTown(run);
}, 60_000);
afterAll(() => run.close(), 60_000);

describe('a question beforehand, lived through the screens', () => {
  it('is answered after the FG advised', () => doubt(new ScreenLife(town), town), 120_000);
  it('is answered after both the principal and the FG advised', () => derailing(new ScreenLife(town), town), 120_000);
});
