export * from './postgres/index.js';
export * from './clock/index.js';
export * from './demo/index.js';
export * from './login/index.js';
export * from './outbox/index.js';
