import type { Role } from '#libs/domain';

/** Whoever asks for something, known by his session, his receipt, or as the clock. */
export interface Actor {
  readonly organisation: string;
  /** Person id; `system` for the clock; `reporter` for whoever reports or holds a receipt. */
  readonly person: string;
  /** The role he acts in, where he chose one; otherwise the first of his that may. */
  readonly role?: Role;
  /** The person he stands in for, by a delegation in force. */
  readonly inPlaceOf?: string;
  /** Hash of the receipt in his hand (`Receipts.hash`): the only case a `reporter` reaches. */
  readonly receipt?: string;
}
