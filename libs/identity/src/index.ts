export { Csrf } from './csrf.js';
export { IdentityModule } from './identity.module.js';
export { IdentitySettings, IdentitySettingsError, identitySettingsFrom } from './identity-settings.js';
export type { IdentityOptions } from './identity-settings.js';
export { LoginPersons } from './login-persons.js';
export { LoginProvider } from './login-provider.js';
export { LoginSessionRows } from './login-session-rows.js';
export { OidcLogin } from './oidc-login.js';
export { SystemTime } from './system-time.js';
