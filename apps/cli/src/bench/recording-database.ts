import type pg from 'pg';
import { Database } from '#libs/persistence';
import type { CaseMemory, Statement, Value } from '#libs/persistence';

/** A writing statement of the ledger with everything it was to be sent with. */
export interface Written {
  readonly statement: Statement;
  readonly values: readonly Value[];
}

type Row = Record<string, unknown>;

/** Answers that stay the same while statements are made ready. */
const readOnce: readonly string[] = ['read_school', 'place_of_report'];

/**
 * The database as the ledger knows it, which can be told to keep what it writes instead of storing it. The ledger then remembers each case
 * as if it had been stored, so a whole sequence of steps can be made ready: parameters of the very statements the product sends.
 */
export class RecordingDatabase extends Database {
  private readonly known = new Map<string, Row>();
  private kept: Written[] | undefined;

  private constructor(
    pool: pg.Pool,
    private readonly names: Readonly<Record<string, readonly string[]>>,
    private readonly memory: CaseMemory,
  ) {
    super(pool);
  }

  /** Learns from the catalogue how the parameters of the writing functions are called. */
  static async on(pool: pg.Pool, past: pg.Client, memory: CaseMemory): Promise<RecordingDatabase> {
    const { rows } = await past.query<{ proname: string; proargnames: string[] }>(
      `select proname, proargnames from pg_proc where pronamespace = 'meldpad'::regnamespace and proname in ('append', 'open_case', 'read_case', 'read_school')`,
    );
    return new RecordingDatabase(
      pool,
      Object.fromEntries(rows.map(({ proname, proargnames }) => [proname, proargnames])),
      memory,
    );
  }

  /** What `work` would write, in order; none of it is stored. */
  async recorded(work: () => Promise<unknown>): Promise<readonly Written[]> {
    this.kept = [];
    // What was made ready before need not have been sent.
    this.memory.clear();
    try {
      await work();
      return this.kept;
    } finally {
      this.kept = undefined;
      this.known.clear();
    }
  }

  /** Value of a parameter by its name in the database, such as `p_version`. */
  given({ statement, values }: Written, name: string): Value {
    return values[(this.names[statement.name] ?? []).indexOf(name)] ?? null;
  }

  override async rows<Of extends pg.QueryResultRow>(statement: Statement, values: readonly Value[]): Promise<Of[]> {
    if (this.kept === undefined) return super.rows<Of>(statement, values);
    if (statement.name === 'append' || statement.name === 'open_case')
      return [this.note(this.kept, { statement, values })] as unknown as Of[];
    if (statement.name === 'read_case') return this.asIfStored<Of>(statement, values);
    if (!readOnce.includes(statement.name)) return super.rows<Of>(statement, values);
    const about = `${statement.name} ${String(this.given({ statement, values }, 'p_person'))}`;
    const known = this.known.get(about) ?? (await super.rows<Of>(statement, values))[0] ?? {};
    this.known.set(about, known);
    return [known] as unknown as Of[];
  }

  /** Access and roles as they are; the case as far as it is on paper. */
  private async asIfStored<Of extends pg.QueryResultRow>(
    statement: Statement,
    values: readonly Value[],
  ): Promise<Of[]> {
    const rows = await super.rows<Of>(statement, values);
    const at = (name: string): string => String(this.given({ statement, values }, name));
    const known = this.memory.caseOf(at('p_organisation'), at('p_case'));
    if (known === undefined) return rows;
    const { version, hash, sight } = known;
    return rows.map((row) => ({ ...row, version, hash, sight }));
  }

  private note(kept: Written[], written: Written): Row {
    kept.push(written);
    return { outcome: 'recorded', detail: null };
  }
}
