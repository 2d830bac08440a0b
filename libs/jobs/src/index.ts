export { ThreadedCheck } from './checks/threaded-check.js';
export { ThreadedSimulator } from './checks/threaded-simulator.js';
export { Jobs } from './jobs.js';
export { jobsModule } from './jobs.module.js';
export { queueStore, type QueueStore } from './queue/backend.js';
export type { Part } from './queue/wiring.js';
