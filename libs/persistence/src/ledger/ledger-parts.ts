import type { Clock, KeyProvider } from '#libs/application';
import type { CaseOpening } from '#libs/domain';
import type { Database } from '../database/database.js';
import type { CaseMemory } from './case-memory.js';

/** Stamps checkpoints: another build means another fingerprint, and replay from the start. */
export type Fingerprint = (opening: CaseOpening) => string;

export interface LedgerParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly clock: Clock;
  readonly fingerprint: Fingerprint;
  /** Without one, every step reads its case. */
  readonly memory?: CaseMemory;
  /** Told after each commit that left rows in the outbox. */
  readonly onOutbox?: () => void;
}
