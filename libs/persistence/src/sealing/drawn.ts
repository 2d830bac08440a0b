import { randomBytes } from 'node:crypto';

/** Asking the system costs about as much for four thousand bytes as for twelve, and a report asks a dozen times. */
const lotLength = 4096;

let lot: Buffer = Buffer.alloc(0);
let taken = 0;

/** So many random bytes of the system's, for identifiers and nonces; no byte is handed out twice. Keys are drawn by themselves. */
export function drawn(length: number): Buffer {
  if (taken + length > lot.length) {
    lot = randomBytes(Math.max(lotLength, length));
    taken = 0;
  }
  taken += length;
  return Buffer.from(lot.subarray(taken - length, taken));
}
