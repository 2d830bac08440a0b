import { Injectable } from '@nestjs/common';
import { Chains, SessionStore } from '../ports/index.js';
import { RealClock } from '../people/real-clock.js';

/** What the system does for itself, at steady times. */
export const upkeepWork = ['heads', 'sessions'] as const;
export type UpkeepWork = (typeof upkeepWork)[number];

/** Writes the heads of logs outside the database, and forgets sessions that are over. Doing it twice does no harm. */
@Injectable()
export class Upkeep {
  private readonly realTime = new RealClock();

  constructor(
    private readonly chains: Chains,
    private readonly sessions: SessionStore,
  ) {}

  /** @returns a word on what came of it, without names or ids */
  async run(work: UpkeepWork): Promise<string> {
    if (work === 'heads') return `${await this.chains.writeHeads()} heads written`;
    await this.sessions.forget(this.realTime.now());
    return 'sessions forgotten';
  }
}
