import { Injectable } from '@nestjs/common';
import { simulateStored } from '#libs/domain';
import type { Simulated, SimulationReport } from '#libs/domain';
import { CaseLogs } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

/**
 * How the cases of an organisation would have gone under a draft: of those the reader may see, by their logs alone. The answer holds
 * rules, counts and stories of days, roles and choices: no name, no number of a case, no date.
 */
@Injectable()
export class DraftOnCases {
  constructor(private readonly logs: CaseLogs) {}

  async run(reader: Actor, simulated: Simulated): Promise<SimulationReport> {
    return simulateStored(simulated, await this.logs.seenBy(reader));
  }
}
