export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export { asSuperuser, ensureLogins } from './logins.js';
export { discardPostgres, startPostgres, type RunningPostgres } from './start-postgres.js';
