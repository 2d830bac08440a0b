export * from './language/index.js';
export * from './calendar/index.js';
export * from './protocols/index.js';
export * from './case/index.js';
export * from './diagram/index.js';
export * from './check/index.js';
export * from './simulate/index.js';
