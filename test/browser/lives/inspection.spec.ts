import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { inspection } from '../../../apps/cli/src/walk/lives/inspection.js';
import { startBrowserRun } from '../../support/browser-run.js';
import type { ProductRun } from '../../support/browser-run.js';
import { ScreenLife } from '../../support/screen-life.js';
import { ScreenTown } from '../../support/screen-town.js';

let run: ProductRun;
let town: ScreenTown;

beforeAll(async () => {
  run = await startBrowserRun('lives-inspection');
  town = new ScreenTown(run);
}, 60_000);
afterAll(() => run.close(), 60_000);

describe('data of a person that are inspected, lived through the screens', () => {
  it(
    'are seen by one named officer only, until the leave ends by itself',
    () => inspection(new ScreenLife(town), town),
    240_000,
  );
});
