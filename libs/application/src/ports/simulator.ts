import type { Generated, Simulated, SimulationReport, StoredCase } from '#libs/domain';

/** Walks cases again under a draft, away from whatever else the process does: many take long. */
export abstract class Simulator {
  /** Stored cases. @throws SimulationRuns */
  abstract stored(simulated: Simulated, cases: readonly StoredCase[]): Promise<SimulationReport>;
  /** Made-up ones; the same seed and numbers are the same cases. @throws SimulationRuns */
  abstract made(simulated: Simulated, generated: Generated): Promise<SimulationReport>;
}

/** Another one is under way; this process does one at a time. */
export class SimulationRuns extends Error {
  override readonly name = 'SimulationRuns';
}
