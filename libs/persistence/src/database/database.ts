import type { Pool, PoolClient, QueryResultRow } from 'pg';

/** A statement with a name of its own, so that each connection prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export type Value = string | number | boolean | Buffer | null | readonly string[] | readonly Buffer[];

/** `select * from meldpad.<name>($1, ...)` for a function of our schema with this many parameters. */
export function calling(name: string, parameters: number): Statement {
  const places = Array.from({ length: parameters }, (_, index) => `$${index + 1}`).join(', ');
  return { name, text: `select * from meldpad.${name}(${places})` };
}

/** The runtime's way to the database: prepared statements, each one round trip and one transaction unless `together` holds several. */
export class Database {
  constructor(private readonly pool: Pool) {}

  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly Value[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ ...statement, values: [...values] });
    return rows;
  }

  /** The one row of a function that always answers one. */
  async one<Row extends QueryResultRow>(statement: Statement, values: readonly Value[]): Promise<Row> {
    return only(await this.rows<Row>(statement, values), statement);
  }

  /** Several statements in one transaction; it is rolled back when the work throws. */
  async together<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // A connection cut between two statements says so here; without a listener it would end the process.
    const cut = (failure: Error): void => void (broken = failure);
    client.on('error', cut);
    try {
      await client.query('begin');
      const result = await work(new Transaction(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.off('error', cut);
      client.release(broken);
    }
  }
}

/** One transaction on one connection. */
export class Transaction {
  constructor(private readonly client: PoolClient) {}

  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly Value[]): Promise<Row[]> {
    const { rows } = await this.client.query<Row>({ ...statement, values: [...values] });
    return rows;
  }

  async one<Row extends QueryResultRow>(statement: Statement, values: readonly Value[]): Promise<Row> {
    return only(await this.rows<Row>(statement, values), statement);
  }
}

function only<Row>(rows: readonly Row[], { name }: Statement): Row {
  const [row] = rows;
  if (row === undefined) throw new Error(`${name} answered nothing`);
  return row;
}
