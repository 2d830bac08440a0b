import { Chains, type ChainVerdict, type KeyProvider } from '#libs/application';
import { calling, type Database, type Transaction } from '../database/database.js';
import type { HeadFile } from './head-file.js';
import { verdictOf, type StoredChain } from './verdict.js';

const readChain = calling('read_chain', 2);
const chainsGrown = calling('chains_grown', 1);
const headsWritten = calling('heads_written', 1);
/** The file of heads is a chain itself: one process at a time adds to it. */
const lockHeads = { name: 'lock_heads', text: 'select pg_advisory_xact_lock(7316406)' };

const batch = 5_000;

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
    let written = 0;
    for (let last = batch; last === batch; written += last)
      last = await this.database.together((transaction) => this.writeBatch(transaction));
    return written;
  }

  private async writeBatch(transaction: Transaction): Promise<number> {
    await transaction.rows(lockHeads, []);
    const grown = await transaction.rows<{ organisation: string; chain: string; length: number; hash: string }>(
      chainsGrown,
      [batch],
    );
    if (grown.length === 0) return 0;
    this.heads.append(grown);
    await transaction.rows(headsWritten, [JSON.stringify(grown)]);
    return grown.length;
  }

  private async verify(organisation: string, chain: string): Promise<ChainVerdict> {
    const stored = await this.database.one<StoredChain>(readChain, [organisation, chain]);
    return verdictOf(this.keys.chainKey(organisation), chain, stored, this.heads.newest().get(chain));
  }
}
