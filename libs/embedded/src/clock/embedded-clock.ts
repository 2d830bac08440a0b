import type { Instant } from '#libs/domain';
import { ClockWouldGoBack, SettableClock } from '#libs/application';
import type { ClockStore, RealTime } from '#libs/application';

/** Called when the clock was moved; settles when what fell due in between is under way. */
export type Sweep = (now: Instant) => Promise<void>;

/**
 * The domain's clock of the embedded mode: real time and a stretch ahead of it, kept across restarts. It never goes back, not even
 * when the machine's own clock does.
 */
export class EmbeddedClock extends SettableClock {
  private readonly sweeps = new Set<Sweep>();
  private latest = 0;
  private moving: Promise<void> = Promise.resolve();

  private constructor(
    private readonly store: ClockStore,
    private readonly time: RealTime,
    private ahead: number,
  ) {
    super();
  }

  /** Takes up where the clock stood, had it run on all the while. */
  static async takeUp(store: ClockStore, time: RealTime): Promise<EmbeddedClock> {
    return new EmbeddedClock(store, time, await store.ahead());
  }

  override now(): Instant {
    this.latest = Math.max(this.latest, this.realNow() + this.ahead);
    return new Date(this.latest).toISOString();
  }

  /** Moves one at a time: stored first, so that a restart in between loses nothing; then the sweeps. */
  override set(to: Instant): Promise<void> {
    const moved = this.moving.then(() => this.move(to));
    this.moving = moved.catch(() => undefined);
    return moved;
  }

  /** Adds what must happen at every move, such as claiming the deadlines that are now due. */
  onMove(sweep: Sweep): void {
    this.sweeps.add(sweep);
  }

  private async move(to: Instant): Promise<void> {
    const now = this.now();
    const ahead = Date.parse(to) - this.realNow();
    if (!(Date.parse(to) >= Date.parse(now))) throw new ClockWouldGoBack(now, to);
    await this.store.setAhead(ahead);
    this.ahead = Math.max(this.ahead, ahead);
    for (const sweep of this.sweeps) await sweep(this.now());
  }

  private realNow(): number {
    return Date.parse(this.time.now());
  }
}
