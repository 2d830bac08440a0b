import pg from 'pg';
import type { Part } from '#libs/jobs';
import { connectionOptions } from '#libs/persistence';
import { Line } from './line.js';
import type { Processes } from './measure.js';
import type { BenchPlace } from './place.js';
import { productHere } from './product-here.js';
import type { Seeded } from './seed/seeded.js';
import { startServed } from './served.js';
import type { Served } from './served.js';
import type { Means } from './works/work.js';

const clients = 16;

/** Means with the processes behind them, to be closed together. */
export interface OpenMeans extends Means {
  readonly served: Served;
  /** Where the processor time of the product's windows is read, and that of the floors'. */
  readonly server: Processes;
  readonly bench: Processes;
  close(): Promise<void>;
}

/** A server of this part, and a connection to it and to the database for each client. */
export async function openMeans(
  place: BenchPlace,
  { leaders, dpos, primaryLeaders }: Seeded,
  part: Part,
  profile?: string,
): Promise<OpenMeans> {
  const served = await startServed(place, part, profile);
  const here = await productHere(place);
  const lines = Array.from({ length: clients }, () => new Line(new URL(served.origin)));
  const bare = await Promise.all(Array.from({ length: clients }, () => connected(place.urls.app)));
  const { postmaster } = place;
  return {
    place,
    here,
    lines,
    bare,
    people: { leaders, dpos, primaryLeaders },
    served,
    server: { node: served.pid, postmaster },
    bench: { node: process.pid, postmaster },
    async close() {
      for (const line of lines) line.close();
      await Promise.all(bare.map((client) => client.end()));
      await here.stop();
      await served.stop();
    },
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, ssl: false, options: connectionOptions });
  await client.connect();
  return client;
}
