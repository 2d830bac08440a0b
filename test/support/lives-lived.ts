import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startBrowserRun } from './browser-run.js';
import type { ProductRun } from './browser-run.js';
import { ScreenLife } from './screen-life.js';
import { ScreenTown } from './screen-town.js';

type Lived = (life: ScreenLife, town: ScreenTown) => Promise<void>;

/** Longer than the longest life takes on a machine that has other work as well. */
const patience = 400_000;

/** Lives of the walk played through the screens, one after the other in one product. `name` is the folder of its screenshots. */
export function livedThroughTheScreens(name: string, subject: string, lives: Readonly<Record<string, Lived>>): void {
  describe(`${subject}, lived through the screens`, () => {
    let run: ProductRun;
    let town: ScreenTown;
    beforeAll(async () => {
      run = await startBrowserRun(name);
      town = new ScreenTown(run);
    });
    afterAll(() => run.close());

    for (const [what, live] of Object.entries(lives)) it(what, () => live(new ScreenLife(town), town), patience);
  });
}
