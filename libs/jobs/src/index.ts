export { Jobs, type JobPorts, type JobsOptions, type ProcessorsOf } from './jobs.js';
export { jobsModule, type JobsModuleOptions } from './jobs.module.js';
export { queueStore, type QueueStore } from './queue/backend.js';
export type { Part } from './queue/wiring.js';
