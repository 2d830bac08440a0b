export { EmbeddedClock } from './embedded-clock.js';
export type { Sweep } from './embedded-clock.js';
