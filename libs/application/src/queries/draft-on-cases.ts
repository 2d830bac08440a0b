import { Injectable } from '@nestjs/common';
import type { Simulated, SimulationReport } from '#libs/domain';
import { CaseLogs, Simulator } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

/**
 * How the cases of an organisation would have gone under a draft: of those the reader may see, by their logs alone. The answer holds
 * rules, counts and stories of days, roles and choices: no name, no number of a case, no date.
 */
@Injectable()
export class DraftOnCases {
  constructor(
    private readonly logs: CaseLogs,
    private readonly simulator: Simulator,
  ) {}

  /** On every case that this reader may see, or on the newest of them. @throws SimulationRuns */
  async run(reader: Actor, simulated: Simulated, most?: number): Promise<SimulationReport> {
    return this.simulator.stored(simulated, await this.logs.seenBy(reader, most));
  }
}
