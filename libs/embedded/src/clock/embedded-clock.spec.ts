import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClockStore, RealTime } from '#libs/application';
import { EmbeddedClock } from './embedded-clock.js';

class StoreInMemory extends ClockStore {
  constructor(private milliseconds = 0) {
    super();
  }

  override async ahead(): Promise<number> {
    return this.milliseconds;
  }

  override async setAhead(milliseconds: number): Promise<void> {
    this.milliseconds = Math.max(this.milliseconds, milliseconds);
  }
}

class Time extends RealTime {
  constructor(public at = Date.parse('2026-09-01T10:00:00.000Z')) {
    super();
  }

  override now(): string {
    return new Date(this.at).toISOString();
  }
}

const minute = 60_000;

describe('the clock of the embedded mode', () => {
  it('starts at real time and runs with it', async () => {
    const time = new Time();
    const clock = await EmbeddedClock.takeUp(new StoreInMemory(), time);
    expect(clock.now()).toBe('2026-09-01T10:00:00.000Z');
    time.at += minute;
    expect(clock.now()).toBe('2026-09-01T10:01:00.000Z');
  });

  it('runs on from where it was set, also after a restart', async () => {
    const [store, time] = [new StoreInMemory(), new Time()];
    await (await EmbeddedClock.takeUp(store, time)).set('2026-12-24T08:00:00.000Z');
    time.at += minute;
    expect((await EmbeddedClock.takeUp(store, time)).now()).toBe('2026-12-24T08:01:00.000Z');
  });

  it('refuses to go back, and to a moment that is none', async () => {
    const clock = await EmbeddedClock.takeUp(new StoreInMemory(), new Time());
    await expect(clock.set('2026-08-31T10:00:00.000Z')).rejects.toMatchObject({ name: 'ClockWouldGoBack' });
    await expect(clock.set('tomorrow')).rejects.toMatchObject({ name: 'ClockWouldGoBack' });
    expect(clock.now()).toBe('2026-09-01T10:00:00.000Z');
  });

  it('stands still while the machine’s own clock is set back', async () => {
    const time = new Time();
    const clock = await EmbeddedClock.takeUp(new StoreInMemory(), time);
    clock.now();
    time.at -= 10 * minute;
    expect(clock.now()).toBe('2026-09-01T10:00:00.000Z');
  });

  it('sweeps at every move, with the time it was moved to', async () => {
    const clock = await EmbeddedClock.takeUp(new StoreInMemory(), new Time());
    const swept: string[] = [];
    clock.onMove(async (now) => void swept.push(now));
    await clock.set('2026-09-02T10:00:00.000Z');
    await clock.set('2026-09-03T10:00:00.000Z');
    expect(swept).toEqual(['2026-09-02T10:00:00.000Z', '2026-09-03T10:00:00.000Z']);
  });

  it('never goes back, whatever is asked at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -1000, max: 100_000 }), { maxLength: 12 }), async (moves) => {
        const time = new Time();
        const start = time.at;
        const store = new StoreInMemory();
        const clock = await EmbeddedClock.takeUp(store, time);
        const seen = [clock.now()];
        clock.onMove(async (now) => void seen.push(now));
        await Promise.allSettled(moves.map((minutes) => clock.set(new Date(start + minutes * minute).toISOString())));
        expect(seen).toEqual([...seen].sort());
        expect(Date.parse(clock.now())).toBe(start + Math.max(0, ...moves) * minute);
        expect((await EmbeddedClock.takeUp(store, time)).now()).toBe(clock.now());
      }),
    );
  });
});
