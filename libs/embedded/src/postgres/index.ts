export { EmbeddedPostgresError, type EmbeddedPostgresFault } from './embedded-postgres-error.js';
export { freshPostgres, type FreshPostgresOptions } from './fresh-postgres.js';
export { asSuperuser, createDatabase, ensureLogins, type LoginsOptions, type NewDatabase } from './logins.js';
export { discardPostgres, startPostgres, type RunningPostgres, type StartPostgresOptions } from './start-postgres.js';
