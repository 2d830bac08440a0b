import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { meme } from '../../../apps/cli/src/walk/lives/meme.js';
import { startBrowserRun } from '../../support/browser-run.js';
import type { ProductRun } from '../../support/browser-run.js';
import { ScreenLife } from '../../support/screen-life.js';
import { ScreenTown } from '../../support/screen-town.js';

let run: ProductRun;
let town: ScreenTown;

beforeAll(async () => {
  run = await startBrowserRun('lives-meme');
  town = new ScreenTown(run);
}, 60_000);
afterAll(() => run.close(), 60_000);

describe('a humiliating meme, lived through the screens', () => {
  it(
    'ends in a warning, a suspension, and an objection that succeeds',
    () => meme(new ScreenLife(town), town),
    400_000,
  );
});
