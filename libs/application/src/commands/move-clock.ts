import { Injectable } from '@nestjs/common';
import { isInstant } from '#libs/domain';
import type { Instant } from '#libs/domain';
import { BadInput, SettableClock, SweepCall } from '../ports/index.js';

/**
 * Where the clock stays before: terms are counted in years the calendar knows, and a clock beyond them could not be turned back.
 */
const endOfClock = '2100-01-01T00:00:00.000Z';

/** Moves the clock of the embedded mode forward, for anybody who tries it out, and calls for a sweep of what fell due in between. */
@Injectable()
export class MoveClock {
  constructor(
    private readonly clock: SettableClock,
    private readonly sweep: SweepCall,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  /** @throws BadInput, ClockWouldGoBack */
  async run(to: string): Promise<Instant> {
    if (!isInstant(to)) throw new BadInput([{ path: 'now', code: 'moment.invalid' }]);
    if (to >= endOfClock) throw new BadInput([{ path: 'now', code: 'moment.tooFar' }]);
    await this.clock.set(to);
    await this.sweep.call();
    return this.clock.now();
  }
}
