import { Injectable } from '@nestjs/common';
import { Chains, Drafts, Leftovers, SessionStore } from '../ports/index.js';
import { RealClock } from '../people/real-clock.js';

/** What the system does for itself, at steady times. */
export const upkeepWork = ['heads', 'sessions', 'drafts', 'leftovers'] as const;
export type UpkeepWork = (typeof upkeepWork)[number];

/** So long a command that is sent again is answered as the first time, and a notice that was seen can be seen again. */
const keptDays = 90;
const day = 86_400_000;

/** Writes the heads of logs outside the database, and forgets sessions, drafts and answers whose time is over. Doing it twice does no harm. */
@Injectable()
export class Upkeep {
  private readonly realTime = new RealClock();

  constructor(
    private readonly chains: Chains,
    private readonly sessions: SessionStore,
    private readonly drafts: Drafts,
    private readonly leftovers: Leftovers,
  ) {}

  /** @returns a word on what came of it, without names or ids */
  async run(work: UpkeepWork): Promise<string> {
    if (work === 'heads') return `${await this.chains.writeHeads()} heads written`;
    if (work === 'drafts') return `${await this.drafts.forget(this.realTime.now())} drafts forgotten`;
    if (work === 'leftovers') {
      const before = new Date(Date.parse(this.realTime.now()) - keptDays * day).toISOString();
      return `${await this.leftovers.forget(before)} leftovers forgotten`;
    }
    await this.sessions.forget(this.realTime.now());
    return 'sessions forgotten';
  }
}
