export { createDataSource, databaseOf, migrate, type DatabaseOptions } from './database/data-source.js';
export { Database } from './database/database.js';
export { keysFromFile, keysFromText } from './keys/key-file.js';
export { PostgresCaseLedger, type Fingerprint, type LedgerParts } from './ledger/postgres-case-ledger.js';
export { PostgresOrganisationFounding } from './people/founding.js';
export { PostgresOrganisationLog } from './people/organisation-log.js';
