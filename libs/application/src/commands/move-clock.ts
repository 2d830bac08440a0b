import { Injectable } from '@nestjs/common';
import { isInstant } from '#libs/domain';
import type { Instant } from '#libs/domain';
import { BadInput, SettableClock, SweepCall } from '../ports/index.js';

/** Moves the clock of the embedded mode forward and calls for a sweep of what fell due in between. */
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
    await this.clock.set(to);
    await this.sweep.call();
    return this.clock.now();
  }
}
