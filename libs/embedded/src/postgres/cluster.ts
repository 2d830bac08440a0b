import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { programIn, type PostgresBinaries } from './binaries.js';
import type { DatabaseAccount } from './database-account.js';
import type { DataPlace } from './data-place.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';
import { runProgram } from './run-program.js';
import { keptPassword, readPassword } from './secret-file.js';

export const SUPERUSER = 'postgres';
const SUPERUSER_SECRET = 'postgres-superuser';
const UNFINISHED = 'postgres.new-';
const ABANDONED_AFTER_MS = 3_600_000;

export interface Initialising {
  readonly place: DataPlace;
  readonly binaries: PostgresBinaries;
  /** Test clusters only: leaves writing to the disk to the operating system. */
  readonly noSync?: boolean;
  readonly say: (message: string) => void;
}

/**
 * Makes the cluster at first use, with scram for every connection, and checks one that exists. Returns the superuser's password.
 * The cluster is made beside its place and moved there whole, so an interrupted or doubled first start leaves no half of it.
 * @throws EmbeddedPostgresError dataFolderOtherVersion, dataFolderCorrupted, passwordLost, initialiseFailed, diskFull
 */
export async function ensureCluster(options: Initialising): Promise<string> {
  const { place, binaries, say } = options;
  if (existsSync(place.cluster)) {
    checkCluster(place, binaries);
    return passwordOf(place);
  }
  say(`Making a new database in ${place.cluster} (once; this takes a few seconds).`);
  removeAbandoned(place.folder);
  const password = keptPassword(place.secrets, SUPERUSER_SECRET);
  const draft = join(place.folder, `${UNFINISHED}${randomBytes(6).toString('hex')}`);
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
    give(draft, place.account);
    give(passwordFile, place.account);
    await initialise(draft, passwordFile, options);
    moveIntoPlace(draft, place.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
  return password;
}

/** The password the cluster was made with. */
function passwordOf(place: DataPlace): string {
  const password = readPassword(place.secrets, SUPERUSER_SECRET);
  if (password !== undefined) return password;
  throw new EmbeddedPostgresError(
    'passwordLost',
    `The password of the database is gone: ${join(place.secrets, SUPERUSER_SECRET)} does not exist. ` +
      'Put it back from a backup, or begin anew with "npm start -- --fresh".',
  );
}

export function removeCluster(place: DataPlace): void {
  rmSync(place.cluster, { recursive: true, force: true });
  for (const file of [place.serverLog, place.keeperFile, join(place.secrets, SUPERUSER_SECRET)])
    rmSync(file, { force: true });
}

function checkCluster(place: DataPlace, binaries: PostgresBinaries): void {
  const version = versionIn(place.cluster);
  if (version !== binaries.majorVersion) {
    throw new EmbeddedPostgresError(
      'dataFolderOtherVersion',
      `The database in ${place.cluster} was made by PostgreSQL ${version}; this Meldpad brings PostgreSQL ${binaries.majorVersion}. ` +
        'Use the Meldpad that made it, or name another folder in MELDPAD_DATA.',
    );
  }
  // PostgreSQL refuses a folder that others may look into, as a copied one often is.
  if ((statSync(place.cluster).mode & 0o077) !== 0 && process.platform !== 'win32') chmodSync(place.cluster, 0o700);
}

function versionIn(cluster: string): string {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    if (systemCode(cause) === 'EACCES') {
      throw new EmbeddedPostgresError(
        'dataFolderNotWritable',
        `The database in ${cluster} belongs to another account. Start Meldpad under the account that made it, or name another folder in MELDPAD_DATA.`,
        { cause },
      );
    }
    throw new EmbeddedPostgresError(
      'dataFolderCorrupted',
      `${cluster} is not a PostgreSQL database, or is damaged: PG_VERSION is missing. ` +
        'Put it back from a backup, name another folder in MELDPAD_DATA, or begin anew with "npm start -- --fresh".',
      { cause },
    );
  }
}

async function initialise(
  cluster: string,
  passwordFile: string,
  { place, binaries, noSync }: Initialising,
): Promise<void> {
  const { exitCode, output } = await runProgram(
    programIn(binaries, 'initdb'),
    [
      `--pgdata=${cluster}`,
      `--username=${SUPERUSER}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(noSync ? ['--no-sync'] : []),
    ],
    { account: place.account },
  );
  if (exitCode === 0) return;
  if (output.includes('No space left on device')) {
    throw new EmbeddedPostgresError('diskFull', `The disk with ${place.folder} is full. Make room and start again.`);
  }
  const reason = output.split('\n').find((line) => line.includes('error:') || line.includes('FATAL:'));
  throw new EmbeddedPostgresError(
    'initialiseFailed',
    `PostgreSQL could not make a database in ${place.folder}: ${reason?.trim() ?? (output.trim().slice(-300) || 'no reason given')}.`,
  );
}

/** Of two first starts at the same time one gets its cluster into place; the other uses it. */
function moveIntoPlace(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCode(error))) throw error;
  }
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(UNFINISHED))) {
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > ABANDONED_AFTER_MS) rmSync(path, { recursive: true, force: true });
  }
}

function give(path: string, { uid, gid }: DatabaseAccount): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
