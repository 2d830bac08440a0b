import type pg from 'pg';
import type { Line } from '../line.js';
import type { Lanes } from '../measure.js';
import type { Member } from '../people.js';
import type { BenchPlace } from '../place.js';
import type { ProductHere } from '../product-here.js';
import type { Reached } from './pgbench.js';
import type { Value } from '#libs/persistence';

/** What works are done with. */
export interface Means {
  readonly place: BenchPlace;
  readonly here: ProductHere;
  /** Connections to the server, one for each client. */
  readonly lines: readonly Line[];
  /** Bare connections to the database under the runtime login, one for each client. */
  readonly bare: readonly pg.Client[];
  readonly people: {
    readonly leaders: readonly Member[];
    readonly dpos: readonly Member[];
    readonly primaryLeaders: readonly Member[];
  };
}

/** One kind of work, over HTTP and as the bare statement that does the same durable work. */
export interface Work {
  readonly title: string;
  product(clients: number): Promise<Lanes> | Lanes;
  /** @param ready how many statements to make ready, where they cannot be made on the way: the window ends early when they are used up */
  floor(clients: number, ready: number): Promise<Lanes>;
  /** The floor's statement by PostgreSQL's own load program, so many in all. */
  byPgbench?(clients: number, amount: number): Promise<Reached>;
  /** Looks in the tables for everything that was answered. @throws AuditFailed */
  audit(): Promise<string>;
}

export const clientsOf = (clients: number): readonly number[] => Array.from({ length: clients }, (_, client) => client);

/** A prepared statement with these values: the first row it answers. */
export async function bareRow(
  client: pg.Client,
  statement: { readonly name: string; readonly text: string },
  values: readonly Value[],
): Promise<Record<string, unknown>> {
  const { rows } = await client.query<Record<string, unknown>>({
    name: statement.name,
    text: statement.text,
    values: [...values],
  });
  return rows[0] ?? {};
}

/** The nth of a list that is known to be that long. */
export function nth<Of>(list: readonly Of[], index: number): Of {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}
