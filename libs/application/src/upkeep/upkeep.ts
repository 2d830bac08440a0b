import { Injectable } from '@nestjs/common';
import { Chains, Drafts, SessionStore } from '../ports/index.js';
import { RealClock } from '../people/real-clock.js';

/** What the system does for itself, at steady times. */
export const upkeepWork = ['heads', 'sessions', 'drafts'] as const;
export type UpkeepWork = (typeof upkeepWork)[number];

/** Writes the heads of logs outside the database, and forgets sessions and drafts that are over. Doing it twice does no harm. */
@Injectable()
export class Upkeep {
  private readonly realTime = new RealClock();

  constructor(
    private readonly chains: Chains,
    private readonly sessions: SessionStore,
    private readonly drafts: Drafts,
  ) {}

  /** @returns a word on what came of it, without names or ids */
  async run(work: UpkeepWork): Promise<string> {
    if (work === 'heads') return `${await this.chains.writeHeads()} heads written`;
    if (work === 'drafts') return `${await this.drafts.forget(this.realTime.now())} drafts forgotten`;
    await this.sessions.forget(this.realTime.now());
    return 'sessions forgotten';
  }
}
