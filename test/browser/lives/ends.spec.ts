import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { outOfScope, unfounded, withdrawn } from '../../../apps/cli/src/walk/lives/ends.js';
import { startBrowserRun } from '../../support/browser-run.js';
import type { ProductRun } from '../../support/browser-run.js';
import { ScreenLife } from '../../support/screen-life.js';
import { ScreenTown } from '../../support/screen-town.js';

let run: ProductRun;
let town: ScreenTown;

beforeAll(async () => {
  run = await startBrowserRun('lives-ends');
  town = new ScreenTown(run);
}, 60_000);
afterAll(() => run.close(), 60_000);

describe('a report that comes to nothing, lived through the screens', () => {
  it('ends with that reason where it is out of scope', () => outOfScope(new ScreenLife(town), town), 120_000);
  it('clears who was accused where it is unfounded', () => unfounded(new ScreenLife(town), town), 180_000);
  it('is reviewed all the same where the reporter withdraws it', () => withdrawn(new ScreenLife(town), town), 120_000);
});
