import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SimulatorHere } from '#libs/application';
import { editions } from '#libs/domain';
import { ThreadedSimulator } from '#libs/jobs';
import { nextEdition } from '../support/editions-own.js';

const hooks = join(import.meta.dirname, '../support/typescript-hooks.mjs');
const apart = new ThreadedSimulator(['--conditions=source', '--no-warnings', '--import', hooks]);
const simulated = { editions, draft: nextEdition('ZILVERDIJK-2027'), against: 'OZHW-2020' };
const few = { seed: 3, from: 0, until: 6 };

describe('trying a draft in a thread of its own', () => {
  it('gives the report that is made here', async () => {
    expect(await apart.made(simulated, few)).toEqual(await new SimulatorHere().made(simulated, few));
    expect(await apart.stored(simulated, [])).toEqual(await new SimulatorHere().stored(simulated, []));
  });

  it('tries one at a time, and the next one after it, also when one could not be tried', async () => {
    const under = apart.made({ ...simulated, against: 'STATUTE-2026' }, few);
    await expect(apart.made(simulated, few)).rejects.toMatchObject({ name: 'SimulationRuns' });
    await expect(under).rejects.toMatchObject({ name: 'RangeError' });
    expect((await apart.made(simulated, few)).cases).toBe(6);
  });
});
