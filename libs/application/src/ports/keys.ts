/** Keys that live outside the database. 32 bytes each. */
export abstract class KeyProvider {
  /** Wraps the keys of an organisation's cases. */
  abstract organisationKey(organisation: string): Buffer;
  /** Chains steps: keyed, so that nobody with the database alone can recompute a chain. */
  abstract chainKey(organisation: string): Buffer;
  /** Blind indexes of names and pupil numbers, stamps of commands. */
  abstract indexKey(organisation: string): Buffer;
  /** Seals drafts, which belong to no case yet. */
  abstract draftKey(organisation: string): Buffer;
  /** Hashes receipts: found before the organisation is known. */
  abstract receiptKey(): Buffer;
  /** Signs heads written outside the database. */
  abstract headKey(): Buffer;
}
