import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Audit } from './audit.js';
import { Load } from './load.js';
import { System, targets } from './system.js';

/** Kills of the long run; `MELDPAD_KILLS=6` makes it a short one. */
const kills = Number(process.env.MELDPAD_KILLS ?? 51);
const clients = 6;

jest.setTimeout(600_000);

/** Runs what was built, so `npm test` builds first; see README.md here. */
describe(`${kills} kills of server, worker and database under load`, () => {
  let system: System;
  let load: Load;
  let audit: Audit;

  beforeAll(async () => {
    system = await System.start();
    load = new Load(system.origin);
    load.start(clients);
    for (let kill = 0; kill < kills; kill += 1) {
      const target = targets[kill % targets.length]!;
      await pause(randomInt(50, 900));
      if (kill % 4 === 3)
        await Promise.all([load.moveClock(24 * 4), system.killAndRestart(target)]); // many terms end at once, under the kill
      else await system.killAndRestart(target);
    }
    await load.stop();
    await load.moveClock(24 * 7);
    audit = await Audit.open(system.superuserUrl);
    await settled();
    const counts = {
      kills,
      acknowledged: load.acknowledged.length,
      unanswered: load.unanswered,
      lapsed: await lapsed(),
    };
    process.stdout.write(`faults: ${JSON.stringify(counts)}\n`);
  });

  afterAll(async () => {
    await audit?.close();
    await system?.remove();
  });

  /** Claims of the killed last for their hold; after that everything is done. */
  async function settled(): Promise<void> {
    const giveUpAt = Date.now() + 180_000;
    while ((await audit.waiting(await load.now())).length > 0 && Date.now() < giveUpAt) await pause(500);
  }

  const lapsed = (): Promise<number> =>
    audit.count(`select count(*) from meldpad.step where step::jsonb ->> 'type' = 'deadline.lapse'`);

  it('leaves no half step, and no term lapsed twice', async () => {
    expect(await audit.standing()).toEqual([]);
  });

  it('loses no deadline and no notice', async () => {
    expect(await audit.waiting(await load.now())).toEqual([]);
    expect(await lapsed()).toBeGreaterThan(0);
  });

  it('keeps every step it acknowledged, once', async () => {
    expect(load.acknowledged.length).toBeGreaterThan(kills);
    expect(await audit.missing(load.acknowledged)).toEqual([]);
  });

  it('keeps every report it acknowledged, as one case, under the same receipt', async () => {
    const reports = load.acknowledged.filter(({ what }) => what === 'report');
    expect(await audit.count('select count(*) from meldpad."case"')).toBe(reports.length);
    const answers = await Promise.all(reports.map((report) => load.sameReceipt(report)));
    expect(answers.filter((same) => !same)).toEqual([]);
    expect(await audit.count('select count(*) from meldpad."case"')).toBe(reports.length);
  });
});
