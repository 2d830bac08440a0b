import type { ChainVerdict } from '#libs/application';
import { firstBreak } from './chain.js';
import type { Head } from './head-file.js';

/** What `read_chain` answers: the log, and for a case the version and hash its row claims. */
export interface StoredChain {
  readonly version: number | null;
  readonly hash: Buffer | null;
  readonly seqs: number[] | null;
  readonly steps: string[] | null;
  readonly hashes: Buffer[] | null;
}

/** Judges a stored chain by the key, by the row of its case, and by the newest head that stands outside the database. */
export function verdictOf(key: Buffer, chain: string, stored: StoredChain, head: Head | undefined): ChainVerdict {
  const [texts, hashes, seqs] = [stored.steps ?? [], stored.hashes ?? [], stored.seqs ?? []];
  const broken = firstBreak(key, chain, texts, hashes, seqs);
  if (broken !== undefined)
    return { whole: false, at: broken, because: seqs[broken - 1] === broken ? 'changed' : 'missing' };
  const last = hashes.at(-1);
  if (
    stored.version !== null &&
    (stored.version !== texts.length || last === undefined || !stored.hash?.equals(last))
  ) {
    return { whole: false, at: texts.length, because: 'truncated' };
  }
  return againstHead(hashes, head);
}

function againstHead(hashes: readonly Buffer[], head: Head | undefined): ChainVerdict {
  const last = hashes.at(-1);
  if (head !== undefined) {
    if (hashes.length < head.length) return { whole: false, at: hashes.length, because: 'truncated' };
    if (hashes[head.length - 1]?.toString('hex') !== head.hash)
      return { whole: false, at: head.length, because: 'headDiffers' };
  }
  if (last === undefined) return { whole: false, at: 0, because: 'missing' };
  return { whole: true, length: hashes.length, hash: last.toString('hex') };
}
