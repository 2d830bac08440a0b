export * from './edition-diagrams.js';
export * from './awaited-decisions.js';
export * from './case-questions.js';
export * from './draft-on-cases.js';
export * from './edition-shelf.js';
export * from './organisation-desk.js';
export * from './unsent-mail.js';
