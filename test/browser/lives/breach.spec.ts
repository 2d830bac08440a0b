import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { breach } from '../../../apps/cli/src/walk/lives/breach.js';
import { startBrowserRun } from '../../support/browser-run.js';
import type { ProductRun } from '../../support/browser-run.js';
import { ScreenLife } from '../../support/screen-life.js';
import { ScreenTown } from '../../support/screen-town.js';

let run: ProductRun;
let town: ScreenTown;

beforeAll(async () => {
  run = await startBrowserRun('lives-breach');
  town = new ScreenTown(run);
}, 60_000);
afterAll(() => run.close(), 60_000);

describe('a breach of privacy, lived through the screens', () => {
  it(
    'is decided on the FG’s advice and told to the authority in time',
    () => breach(new ScreenLife(town), town),
    180_000,
  );
});
