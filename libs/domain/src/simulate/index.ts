export {
  explained,
  simulate,
  simulateStored,
  simulationBounds,
  type Generated,
  type Simulated,
  type StoredCase,
} from './simulate.js';
export { together, type DifferenceGroup, type SimulationReport } from './report.js';
export { differences, type DifferenceKind } from './finding.js';
export type { Became, Cause } from './rules-compared.js';
