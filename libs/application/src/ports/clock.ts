import type { Instant } from '#libs/domain';

/** Domain time only: sessions, login and rate limits use real time (decision 9). */
export abstract class Clock {
  abstract now(): Instant;
}

/** The clock of the embedded mode. It never goes back; it runs on from where it was set. */
export abstract class SettableClock extends Clock {
  /** @throws ClockWouldGoBack when `to` lies before now */
  abstract set(to: Instant): Promise<void>;
}
