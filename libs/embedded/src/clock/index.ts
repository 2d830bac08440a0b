export { EmbeddedClock } from './embedded-clock.js';
