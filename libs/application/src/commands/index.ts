export * from './add-party.js';
export * from './change-roles.js';
export * from './follow-report.js';
export * from './lapse-deadline.js';
export * from './move-clock.js';
export * from './report-incident.js';
export * from './rulebooks.js';
export * from './take-step.js';
export type { StepWish } from './draft.js';
