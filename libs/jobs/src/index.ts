export { everyProcessor, Jobs, type JobPorts, type JobsOptions, type ProcessorsOf } from './jobs.js';
export { jobsModule, type JobsModuleOptions } from './jobs.module.js';
export { queueStore, type QueueStore } from './queue/backend.js';
export type { JobLog } from './queue/log.js';
export { JobProcessor } from './queue/processor.js';
export { queueNames, queues, type PayloadOf, type QueueName } from './queue/registry.js';
export { checkWiring, WiringRefused, type Part } from './queue/wiring.js';
