import type { Actor } from './actor.js';

/** Receipts hold at least 100 random bits; a keyed fast hash is stored (decision 19). */
export abstract class Receipts {
  /** A new receipt code, to be shown once, with its hash for `CaseLedger.open`. */
  abstract issue(): { readonly code: string; readonly hash: string };
  /** The keyed hash of a code, however it was typed over: small letters, spaces and look-alikes are read for what was meant. */
  abstract hash(code: string): string;
  /** The holder of this code as an actor, with the one case it leads to; undefined when it is no receipt. */
  abstract holder(code: string): Promise<ReceiptHolder | undefined>;
}

export interface ReceiptHolder {
  readonly actor: Actor;
  readonly caseId: string;
}
