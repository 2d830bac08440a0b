export * from './roles.js';
export * from './school.js';
export * from './parties.js';
export * from './registers.js';
export * from './citation.js';
export * from './fields.js';
export * from './time.js';
export * from './words.js';
