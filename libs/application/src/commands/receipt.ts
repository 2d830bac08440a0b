import type { KeyProvider } from '../ports/index.js';
import { keyed } from './stamp.js';

/** Crockford's base32: no I, L, O or U, so that a receipt survives being read aloud and written down. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 20;

/**
 * The receipt of a report: 100 bits in five groups of four. It is drawn from the random key that the reporter's device chose
 * and a secret of ours, so that a report sent twice over a bad line gets the same receipt. Neither is stored.
 */
export function receiptFor(keys: KeyProvider, organisation: string, key: string, digest: string): string {
  const drawn = keyed(keys, organisation, `receipt\0${key}\0${digest}`);
  return Array.from({ length }, (_, place) => alphabet[fiveBits(drawn, place)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
}

/** True for a text that could be a receipt, however it was typed over. */
export const looksLikeReceipt = (text: string): boolean =>
  text.length <= 60 && text.replace(/[^0-9A-Za-z]/g, '').length === length;

function fiveBits(bytes: Buffer, place: number): number {
  const bit = place * 5;
  const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}
