import type pg from 'pg';
import { Database } from '#libs/persistence';
import type { Statement, Value } from '#libs/persistence';

/** A writing statement of the ledger with everything it was to be sent with. */
export interface Written {
  readonly statement: Statement;
  readonly values: readonly Value[];
}

type Row = Record<string, unknown>;

/** What a case looks like to the next command once the statement before it was stored. */
const carriedOver = ['version', 'hash', 'sight', 'state', 'fingerprint', 'mac'] as const;

/** Answers that stay the same while statements are made ready, but for what is carried over. */
const readOnce: readonly string[] = ['read_case', 'read_school', 'place_of_report'];

/**
 * The database as the ledger knows it, which can be told to keep what it writes instead of storing it. While it does, a case that is read
 * again looks as if it had been stored, so a whole sequence of steps can be made ready: parameters of the very statements the product sends.
 */
export class RecordingDatabase extends Database {
  private readonly known = new Map<string, Row>();
  private readonly next = new Map<string, Row>();
  private kept: Written[] | undefined;

  private constructor(
    pool: pg.Pool,
    private readonly names: Readonly<Record<string, readonly string[]>>,
  ) {
    super(pool);
  }

  /** Learns from the catalogue how the parameters of the writing functions are called. */
  static async on(pool: pg.Pool, past: pg.Client): Promise<RecordingDatabase> {
    const { rows } = await past.query<{ proname: string; proargnames: string[] }>(
      `select proname, proargnames from pg_proc where pronamespace = 'meldpad'::regnamespace and proname in ('append', 'open_case', 'read_case', 'read_school')`,
    );
    return new RecordingDatabase(
      pool,
      Object.fromEntries(rows.map(({ proname, proargnames }) => [proname, proargnames])),
    );
  }

  /** What `work` would write, in order; none of it is stored. */
  async recorded(work: () => Promise<unknown>): Promise<readonly Written[]> {
    this.kept = [];
    try {
      await work();
      return this.kept;
    } finally {
      this.kept = undefined;
      this.known.clear();
      this.next.clear();
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
    if (!readOnce.includes(statement.name)) return super.rows<Of>(statement, values);
    const caseId = String(this.given({ statement, values }, 'p_case'));
    const about = `${statement.name} ${caseId} ${String(this.given({ statement, values }, 'p_person'))}`;
    const known = this.known.get(about) ?? (await super.rows<Of>(statement, values))[0] ?? {};
    this.known.set(about, known);
    return [{ ...known, ...this.next.get(caseId) }] as unknown as Of[];
  }

  private note(kept: Written[], written: Written): Row {
    kept.push(written);
    const next = Object.fromEntries(carriedOver.map((name) => [name, this.given(written, `p_${name}`)]));
    this.next.set(String(this.given(written, 'p_case')), next);
    return { outcome: 'recorded', detail: null };
  }
}
