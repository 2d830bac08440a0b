export { createDataSource, databaseOf, migrate, type DatabaseOptions } from './database/data-source.js';
export { Database } from './database/database.js';
