import { Chains, type ChainVerdict, type KeyProvider } from '#libs/application';
import { calling, type Database } from '../database/database.js';
import { firstBreak } from './chain.js';
import type { Head, HeadFile } from './head-file.js';

const readChain = calling('read_chain', 2);
const chainsGrown = calling('chains_grown', 1);
const headsWritten = calling('heads_written', 1);

const batch = 5_000;

interface Stored {
  readonly version: number | null;
  readonly hash: Buffer | null;
  readonly seqs: number[] | null;
  readonly steps: string[] | null;
  readonly hashes: Buffer[] | null;
}

/** Recomputes stored chains with the key, and compares them with the heads that stand outside the database. */
export class PostgresChains extends Chains {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly heads: HeadFile,
  ) {
    super();
  }

  override verifyCase(organisation: string, caseId: string): Promise<ChainVerdict> {
    return this.verify(organisation, caseId);
  }

  override verifyOrganisation(organisation: string): Promise<ChainVerdict> {
    return this.verify(organisation, organisation);
  }

  override async writeHeads(): Promise<number> {
    const grown = await this.database.rows<{ organisation: string; chain: string; length: number; hash: string }>(
      chainsGrown,
      [batch],
    );
    if (grown.length === 0) return 0;
    this.heads.append(grown);
    await this.database.rows(headsWritten, [JSON.stringify(grown)]);
    return grown.length === batch ? batch + (await this.writeHeads()) : grown.length;
  }

  private async verify(organisation: string, chain: string): Promise<ChainVerdict> {
    const stored = await this.database.one<Stored>(readChain, [organisation, chain]);
    const [texts, hashes, seqs] = [stored.steps ?? [], stored.hashes ?? [], stored.seqs ?? []];
    const broken = firstBreak(this.keys.chainKey(organisation), chain, texts, hashes, seqs);
    if (broken !== undefined)
      return { whole: false, at: broken, because: seqs[broken - 1] === broken ? 'changed' : 'missing' };
    const last = hashes.at(-1);
    if (
      stored.version !== null &&
      (stored.version !== texts.length || last === undefined || !stored.hash?.equals(last))
    ) {
      return { whole: false, at: texts.length, because: 'truncated' };
    }
    return againstHead(hashes, this.heads.newest().get(chain));
  }
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
