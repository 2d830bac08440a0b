export * from './condition.js';
export * from './shape.js';
export * from './rulebook.js';
export * from './editions/index.js';
