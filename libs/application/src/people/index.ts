export { compatible } from './compatible-roles.js';
export { readyMail } from './ready-mail.js';
export { RealClock } from './real-clock.js';
export { RoleChanges } from './role-changes.js';
