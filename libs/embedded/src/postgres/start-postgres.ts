import { existsSync } from 'node:fs';
import { usableBinaries } from './binaries.js';
import { ensureCluster, removeCluster, SUPERUSER } from './cluster.js';
import { placeData } from './data-place.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { becomeKeeper, otherKeeper, resignAsKeeper } from './keeper.js';
import { halt, HOST, isRunning, launch, urlOf } from './postmaster.js';

export interface StartPostgresOptions {
  /** The folder for all data of this Meldpad; made when missing. */
  readonly dataFolder: string;
  /** A free one is chosen when left out. A server that is running already keeps its own. */
  readonly port?: number;
  /** Gets a sentence for the person who starts Meldpad, about what takes time or goes another way than asked. */
  readonly say?: (message: string) => void;
}

/** A running embedded PostgreSQL. */
export interface RunningPostgres {
  readonly host: string;
  readonly port: number;
  /** True when the server was already running: an earlier process was killed, or another one uses it at this moment. */
  readonly adopted: boolean;
  /** The process that uses this database at this moment, when it is another one; it ends the server, `stop` then does not. */
  readonly inUseBy?: number;
  /** With the superuser's password: never to be printed, logged or passed to another program. */
  readonly superuserUrl: string;
  /** Where the data really is: the folder asked for or, as root in a folder that others cannot enter, one elsewhere. */
  readonly dataFolder: string;
  /** For files with secrets: entered by this account only. */
  readonly secretsFolder: string;
  /** Ends the server and waits for it. Everything committed stays. */
  stop(): Promise<void>;
}

/** For throw-away clusters only. */
export interface ThrowAwayOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly noSync?: boolean;
}

/**
 * Starts a real PostgreSQL in the data folder, from the programs that came with npm, and makes the database cluster at first use.
 * It listens on 127.0.0.1 only, asks every connection for a password, and outlives a killed process: the next start takes it over.
 * @throws EmbeddedPostgresError with a code and a sentence that says how to mend it
 */
export function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  return startWith(options, {});
}

export async function startWith(options: StartPostgresOptions, throwAway: ThrowAwayOptions): Promise<RunningPostgres> {
  const { dataFolder, port, say = () => undefined } = options;
  const place = placeData(dataFolder);
  if (place.moved) {
    say(
      `The data is kept in ${place.folder}: PostgreSQL does not run as root, and its account cannot enter ${dataFolder}. ` +
        'Name a folder that every account may enter in MELDPAD_DATA to keep it elsewhere.',
    );
  }
  const binaries = await usableBinaries(place.account);
  const password = await ensureCluster({ place, binaries, say, noSync: throwAway.noSync });
  const launched = await launch({ place, binaries, password, port, say, settings: throwAway.settings });
  const inUseBy = launched.adopted ? otherKeeper(place) : undefined;
  if (inUseBy === undefined) becomeKeeper(place);
  if (launched.adopted && inUseBy === undefined)
    say('The database of an earlier start was still running and is used again.');
  return {
    host: HOST,
    port: launched.port,
    adopted: launched.adopted,
    inUseBy,
    superuserUrl: urlOf(SUPERUSER, password, launched.port, 'postgres'),
    dataFolder: place.folder,
    secretsFolder: place.secrets,
    async stop() {
      if (otherKeeper(place) !== undefined) return;
      await halt(place, binaries);
      resignAsKeeper(place);
    },
  };
}

/**
 * Ends and removes the database of this data folder, to begin anew. Other files of the folder stay.
 * @returns the folder it was in
 * @throws EmbeddedPostgresError inUse when another process uses it at this moment
 */
export async function discardPostgres({ dataFolder }: { readonly dataFolder: string }): Promise<string> {
  const place = placeData(dataFolder);
  const user = otherKeeper(place);
  if (user !== undefined && isRunning(place)) {
    throw new EmbeddedPostgresError(
      'inUse',
      `The data in ${place.folder} is in use by process ${user}. Stop that Meldpad first.`,
    );
  }
  if (existsSync(place.cluster)) await halt(place, await usableBinaries(place.account));
  removeCluster(place);
  return place.folder;
}
