import {
  OrganisationLog,
  type Actor,
  type Clock,
  type KeyProvider,
  type OrganisationEntry,
  type OrganisationLogLine,
} from '#libs/application';
import { beginning, canonical, link } from '../chain/chain.js';
import { calling, type Database, type Transaction } from '../database/database.js';

const enter = calling('enter', 3);
const lastEntry = calling('last_entry', 1);
const insertEntry = {
  name: 'insert_entry',
  text: 'insert into meldpad.organisation_log (organisation, seq, entry, hash) values ($1, $2, $3, $4)',
};
const readEntries = {
  name: 'read_entries',
  text: `select seq, entry, encode(hash, 'hex') as hash from meldpad.organisation_log
          where organisation = $1 and seq > $2 order by seq limit $3`,
};

export interface Signed extends OrganisationEntry {
  readonly at: string;
  readonly by: string;
}

/** Chains entries to the log of an organisation, within a transaction that has entered it; the log stays locked until its end. */
export async function chainEntries(
  transaction: Transaction,
  keys: KeyProvider,
  organisation: string,
  entries: readonly Signed[],
): Promise<number> {
  const last = await transaction.one<{ seq: number | null; hash: Buffer | null }>(lastEntry, [organisation]);
  let [seq, hash] = [last.seq ?? 0, last.hash ?? beginning];
  for (const entry of entries) {
    const text = canonical(entry);
    seq += 1;
    hash = link(keys.chainKey(organisation), organisation, seq, hash, text);
    await transaction.rows(insertEntry, [organisation, seq, text, hash]);
  }
  return seq;
}

export class PostgresOrganisationLog extends OrganisationLog {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override append(actor: Actor, entry: OrganisationEntry): Promise<number> {
    const at = this.clock.now();
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [actor.organisation, actor.person, at]);
      return chainEntries(transaction, this.keys, actor.organisation, [{ ...entry, at, by: actor.person }]);
    });
  }

  override entries(
    actor: Actor,
    { after = 0, limit = 50 }: { readonly after?: number; readonly limit?: number },
  ): Promise<readonly OrganisationLogLine[]> {
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [actor.organisation, actor.person, this.clock.now()]);
      const rows = await transaction.rows<{ seq: number; entry: string; hash: string }>(readEntries, [
        actor.organisation,
        after,
        Math.min(limit, 100),
      ]);
      return rows.map(({ seq, entry, hash }) => ({ ...(JSON.parse(entry) as Signed), seq, hash }));
    });
  }
}
