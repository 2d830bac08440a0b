export { IdentityModule } from './identity.module.js';
export { IdentitySettings, IdentitySettingsError, identitySettingsFrom } from './identity-settings.js';
export { SystemTime } from './system-time.js';
