import { explained, simulate, simulateStored } from '#libs/domain';
import type { Generated, Simulated, SimulationReport, StoredCase } from '#libs/domain';
import { Simulator } from '../ports/index.js';

/** Simulates in this very thread, which is kept busy for it. */
export class SimulatorHere extends Simulator {
  override async stored(simulated: Simulated, cases: readonly StoredCase[]): Promise<SimulationReport> {
    return simulateStored(simulated, cases);
  }

  override async made(simulated: Simulated, generated: Generated): Promise<SimulationReport> {
    return explained(simulated, generated.seed, simulate(simulated, generated));
  }
}
