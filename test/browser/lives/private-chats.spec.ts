import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { privateChats } from '../../../apps/cli/src/walk/lives/private-chats.js';
import { startBrowserRun } from '../../support/browser-run.js';
import type { ProductRun } from '../../support/browser-run.js';
import { ScreenLife } from '../../support/screen-life.js';
import { ScreenTown } from '../../support/screen-town.js';

let run: ProductRun;
let town: ScreenTown;

beforeAll(async () => {
  run = await startBrowserRun('lives-private-chats');
  town = new ScreenTown(run);
}, 60_000);
afterAll(() => run.close(), 60_000);

describe('private chats with a pupil, lived through the screens', () => {
  it(
    'go past the leadership to the board, and end in a dismissal that two people decide',
    () => privateChats(new ScreenLife(town), town),
    400_000,
  );
});
