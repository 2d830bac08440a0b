import { parentPort, workerData } from 'node:worker_threads';
import { explained, simulate, simulateStored } from '#libs/domain';
import type { Trying } from './threaded-simulator.js';

const trying = workerData as Trying;
parentPort?.postMessage(
  'cases' in trying
    ? simulateStored(trying.simulated, trying.cases)
    : explained(trying.simulated, trying.generated.seed, simulate(trying.simulated, trying.generated)),
);
