import { createHmac } from 'node:crypto';

/** What the first link is chained to. */
export const beginning: Buffer = Buffer.alloc(32);

/**
 * JSON in one form: names sorted, nothing absent, no space. What is stored, hashed and verified is this very text.
 * Takes plain data only: no dates, no cycles.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  const members: string[] = [];
  for (const [name, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonical(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** The hash of link `seq` of a chain (HMAC-SHA-256): over the chain it belongs to, its place, the hash before and its own text. */
export function link(key: Buffer, chain: string, seq: number, before: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(`${chain}|${seq}|`).update(before).update(text).digest();
}

/** Guards a checkpoint, so that a state changed in the database is not believed. */
export function markOf(
  key: Buffer,
  chain: string,
  at: { readonly version: number; readonly fingerprint: string; readonly hash: Buffer },
  state: string,
): Buffer {
  return createHmac('sha256', key)
    .update(`checkpoint|${chain}|${at.version}|${at.fingerprint}|`)
    .update(at.hash)
    .update(state)
    .digest();
}

/** The first place where a stored chain, or what of it comes after a link that is trusted, is not what was recorded; undefined when it is whole. */
export function firstBreak(
  key: Buffer,
  chain: string,
  texts: readonly string[],
  hashes: readonly Buffer[],
  seqs: readonly number[],
  after: { readonly seq: number; readonly hash: Buffer } = { seq: 0, hash: beginning },
): number | undefined {
  let before = after.hash;
  for (const [index, text] of texts.entries()) {
    const seq = after.seq + index + 1;
    const expected = link(key, chain, seq, before, text);
    if (seqs[index] !== seq || !hashes[index]?.equals(expected)) return seq;
    before = expected;
  }
  return undefined;
}

/** A stored log that is not what was recorded: nothing may be built on it. */
export class ChainBroken extends Error {
  override readonly name = 'ChainBroken';
  constructor(
    readonly chain: string,
    readonly at: number,
  ) {
    super(`the log ${chain} was changed outside the application, at ${at}`);
  }
}
