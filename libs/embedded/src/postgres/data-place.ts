import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { accountFor, canEnter, isRoot, type DatabaseAccount } from './database-account.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';

/** Where the data of one Meldpad lives, and under which account its database runs. */
export interface DataPlace {
  /** The folder asked for, or the one elsewhere. */
  readonly folder: string;
  readonly moved: boolean;
  /** PostgreSQL's own folder, entered by its account only. */
  readonly cluster: string;
  /** Random passwords, one file each, for the account of this process only. */
  readonly secrets: string;
  readonly serverLog: string;
  /** Holds the process id of the Meldpad that looks after the running database. */
  readonly keeperFile: string;
  readonly account: DatabaseAccount;
}

const ELSEWHERE = ['/var/lib', tmpdir()];

/**
 * Finds, and where needed makes, the folder for the data. As root the database runs under an account of its own; inside a folder
 * that this account cannot enter, the data goes to `/var/lib/meldpad-<hash of the path>`, so that the next start finds it again.
 * @throws EmbeddedPostgresError dataFolderIsNoFolder, dataFolderNotWritable, dataFolderNotEnterable
 */
export function placeData(dataFolder: string, elsewhere: readonly string[] = ELSEWHERE): DataPlace {
  const folder = resolve(dataFolder);
  makeFolder(folder);
  const asked = placeAt(folder, false);
  if (!isRoot()) return writable(asked);

  const enterable = canEnter(asked.account, asked.folder);
  if (existsSync(asked.cluster)) {
    if (enterable) return writable(asked);
    throw new EmbeddedPostgresError(
      'dataFolderNotEnterable',
      `The database in ${asked.folder} can no longer be reached by the account it runs under (${asked.account.uid}). ` +
        'Give every folder above it the right to be entered (chmod o+x), or name another folder in MELDPAD_DATA.',
    );
  }
  const spare = elsewhere.map((parent) => placeAt(join(parent, nameElsewhere(asked.folder)), true));
  const earlier = spare.find((place) => existsSync(place.cluster));
  if (earlier) return writable(trusted(earlier));
  if (enterable) return writable(asked);
  return firstPossible(spare, asked);
}

function placeAt(folder: string, moved: boolean): DataPlace {
  const cluster = join(folder, 'postgres');
  return {
    folder,
    moved,
    cluster,
    secrets: join(folder, 'secrets'),
    serverLog: join(folder, 'postgres.log'),
    keeperFile: join(folder, 'postgres.keeper'),
    account: accountFor(cluster),
  };
}

function nameElsewhere(asked: string): string {
  return `meldpad-${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`;
}

function firstPossible(spare: readonly DataPlace[], asked: DataPlace): DataPlace {
  for (const place of spare) {
    try {
      makeFolder(place.folder);
      if (canEnter(place.account, place.folder)) return writable(trusted(place));
    } catch (error) {
      if (!(error instanceof EmbeddedPostgresError)) throw error;
    }
  }
  throw new EmbeddedPostgresError(
    'dataFolderNotEnterable',
    `${asked.folder} lies in a folder that other accounts cannot enter, and PostgreSQL does not run as root. ` +
      'Name a folder that every account may enter in MELDPAD_DATA, or start as an ordinary user.',
  );
}

/** A folder made here may be entered by the database's account, but not listed. */
function makeFolder(folder: string): void {
  try {
    if (existsSync(folder) && statSync(folder).isDirectory()) return;
    makeWithParents(folder);
    chmodSync(folder, isRoot() ? 0o711 : 0o700);
  } catch (error) {
    if (['EEXIST', 'ENOTDIR'].includes(systemCode(error))) {
      throw new EmbeddedPostgresError(
        'dataFolderIsNoFolder',
        `${folder} cannot be the data folder: it, or a part of its path, is a file. Name another folder in MELDPAD_DATA.`,
        { cause: error },
      );
    }
    throw notWritable(folder, error);
  }
}

/** Not `recursive: true`: that never returns where the system answers ENOENT below a folder that exists, as it does in /proc. */
function makeWithParents(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) makeWithParents(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}

function writable(place: DataPlace): DataPlace {
  try {
    rmdirSync(mkdtempSync(join(place.folder, '.probe-')));
    return place;
  } catch (error) {
    throw notWritable(place.folder, error);
  }
}

/** Its name can be foreseen, so a folder that somebody else put there is not used. */
function trusted(place: DataPlace): DataPlace {
  const found = lstatSync(place.folder);
  if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return place;
  throw new EmbeddedPostgresError(
    'dataFolderNotWritable',
    `${place.folder} belongs to somebody else, so no data is put there. Name a folder that every account may enter in MELDPAD_DATA.`,
  );
}

function notWritable(folder: string, cause: unknown): EmbeddedPostgresError {
  if (systemCode(cause) === 'ENOSPC') {
    return new EmbeddedPostgresError('diskFull', `The disk with ${folder} is full. Make room and start again.`, {
      cause,
    });
  }
  return new EmbeddedPostgresError(
    'dataFolderNotWritable',
    `The data folder ${folder} cannot be made or written to (${systemCode(cause) || 'unknown error'}). ` +
      'Make it writable for the account that starts Meldpad, or name another folder in MELDPAD_DATA.',
    { cause },
  );
}
