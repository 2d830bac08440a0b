export { connectionOptions, createDataSource, databaseOf, migrate } from './database/data-source.js';
export { Database, type Statement, type Value } from './database/database.js';
export { keysFromFile } from './keys/key-file.js';
export { keysFromGivenFile, MasterKeyUnusable } from './keys/given-key.js';
export { CaseMemory } from './ledger/case-memory.js';
export { PostgresCaseLedger } from './ledger/postgres-case-ledger.js';
export { PostgresOrganisationFounding } from './people/founding.js';
export { PostgresOrganisationLog } from './people/organisation-log.js';
export { HeadFileBroken, headsIn } from './chain/head-file.js';
export { Verification, type Break, type Verified } from './chain/verification.js';
export { PostgresChains } from './chain/postgres-chains.js';
export { PostgresClockStore } from './queue/clock-store.js';
export { PostgresDeadlines } from './queue/deadlines.js';
export { PostgresMailOutbox, PostgresNotices } from './queue/notices.js';
export { PostgresOutbox } from './queue/outbox.js';
export { PostgresCaseLogs } from './queries/postgres-case-logs.js';
export { PostgresReadings } from './queries/postgres-readings.js';
export { PostgresWorkLists } from './queries/postgres-work-lists.js';
export { PostgresDirectory } from './people/directory.js';
export { PostgresLoginDirectory, PostgresSessionStore } from './people/login-rows.js';
export { KeyedReceipts } from './people/receipts.js';
/** @public ahead of the screens that keep drafts */
export { PostgresDrafts } from './people/receipts.js';
export { PostgresRegisters } from './registers/postgres-registers.js';
export { PostgresPeopleRegister } from './people/register.js';
/** @public ahead of the command that asks for it */
export { Erasure } from './sealing/erasure.js';
export { domainFingerprint } from './ledger/fingerprint.js';
export { ShippedEditionsOnly } from './ledger/shipped-editions-only.js';
