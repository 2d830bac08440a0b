export { compatible } from './compatible-roles.js';
export { actingAs, powersFor, powersInForce } from './powers.js';
export type { Power, Wanted } from './powers.js';
export { readyMail } from './ready-mail.js';
export { RealClock } from './real-clock.js';
export { RoleChanges } from './role-changes.js';
