import { Injectable } from '@nestjs/common';
import { isInstant } from '#libs/domain';
import type { Instant } from '#libs/domain';
import { BadInput, Directory, NotFound, SettableClock, SweepCall } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

/**
 * Where the clock stays before: terms are counted in years the calendar knows, and a clock beyond them could not be turned back.
 */
const endOfClock = '2100-01-01T00:00:00.000Z';

/** Moves the clock of the embedded mode forward, for an administrator, and calls for a sweep of what fell due in between. */
@Injectable()
export class MoveClock {
  constructor(
    private readonly clock: SettableClock,
    private readonly sweep: SweepCall,
    private readonly directory: Directory,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  /** @throws NotFound for whoever is no administrator, BadInput, ClockWouldGoBack */
  async run(actor: Actor, to: string): Promise<Instant> {
    const held = await this.directory.rolesOf(actor, actor.person);
    if (!held.some(({ role }) => role === 'administrator')) throw new NotFound('role');
    if (!isInstant(to)) throw new BadInput([{ path: 'now', code: 'moment.invalid' }]);
    if (to >= endOfClock) throw new BadInput([{ path: 'now', code: 'moment.tooFar' }]);
    await this.clock.set(to);
    await this.sweep.call();
    return this.clock.now();
  }
}
