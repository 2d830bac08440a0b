export { compatible } from './compatible-roles.js';
export { RealClock } from './real-clock.js';
export { RoleChanges } from './role-changes.js';
