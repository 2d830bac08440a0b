export * from './deadline-lapser.js';
export * from './sweep-call.js';
