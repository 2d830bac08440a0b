import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Audit } from './audit.js';
import { Load } from './load.js';
import { System, targets, type Target } from './system.js';

/** Kills of the long run; `MELDPAD_KILLS=6` makes it a short one. */
const kills = Number(process.env.MELDPAD_KILLS ?? 51);
const clients = 6;

jest.setTimeout(1_800_000);

/** Runs what was built, so `npm test` builds first; see README.md here. */
describe(`${kills} kills of server, worker and database under load`, () => {
  let system: System;
  let load: Load;
  let audit: Audit;
  const moves: Promise<void>[] = [];

  beforeAll(async () => {
    system = await System.start();
    load = new Load(system.origin);
    load.start(clients);
    const since = performance.now();
    await killing();
    const seconds = Math.round((performance.now() - since) / 1_000);
    await load.stop();
    await load.moveClock(24 * 7);
    audit = await Audit.open(system.superuserUrl);
    await settled();
    const { acknowledged, unanswered } = load;
    const counts = {
      kills,
      seconds,
      acknowledged: acknowledged.length,
      unanswered,
      lapsed: await lapsed(),
      endedByThemselves: system.endedByThemselves,
    };
    process.stdout.write(`faults: ${JSON.stringify(counts)}\n`);
  });

  afterAll(async () => {
    load?.abandon();
    await audit?.close();
    await system?.remove();
  });

  /** In turn, at random moments after some commands were acknowledged, so that it is a working system that is hit; the last one killed may still be down. */
  async function killing(): Promise<void> {
    const back = new Map<Target, Promise<void>>();
    for (let kill = 0; kill < kills; kill += 1) {
      const target = targets[kill % targets.length]!;
      await back.get(target);
      await load.progress(3, 10_000);
      await pause(randomInt(20, 600));
      // Many terms end at one instant, under the kill.
      if (kill % 4 === 3) moves.push(load.moveClock(24 * 4));
      const up = system.killAndRestart(target);
      back.set(target, up);
      await Promise.race([up, pause(1_000)]);
    }
    await Promise.all([...back.values(), ...moves]);
  }

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
