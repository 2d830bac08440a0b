import { closeSync, fstatSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { programIn, type PostgresBinaries } from './binaries.js';
import { SUPERUSER } from './cluster.js';
import type { DataPlace } from './data-place.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';
import { holderOf, readLock, removeLock } from './lock-file.js';
import { runProgram } from './run-program.js';
import { failureFrom, type StartFailure } from './start-failure.js';

export const HOST = '127.0.0.1';

const LOCK_PATIENCE_MS = 30_000;
/** Recovery after a crash of a large database may take minutes. */
const START_PATIENCE_S = 300;
const LOG_LIMIT_BYTES = 1_000_000;

export interface Launch {
  readonly place: DataPlace;
  readonly binaries: PostgresBinaries;
  readonly password: string;
  /** Chosen freely when left out. */
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
  readonly say: (message: string) => void;
}

export interface Launched {
  readonly port: number;
  /** True when the server was running already. */
  readonly adopted: boolean;
}

export function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@${HOST}:${port}/${database}`;
}

/**
 * Starts the server of this cluster, or takes over the one that an earlier process left running.
 * @throws EmbeddedPostgresError portTaken, noPort, stillLocked, passwordLost, dataFolderCorrupted, dataFolderNotWritable, diskFull, startFailed
 */
export async function launch(options: Launch): Promise<Launched> {
  const giveUpAt = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    const running = await runningPort(options.place, options.password);
    if (running !== undefined) return { port: running, adopted: true };

    const port = options.port ?? (await freePort());
    const failure = await startOn(port, options);
    if (failure === undefined) return { port, adopted: false };
    if (failure instanceof EmbeddedPostgresError) throw failure;
    if (failure === 'portTaken' && options.port !== undefined) throw portTaken(port);
    if (Date.now() > giveUpAt) throw failure === 'portTaken' ? portTaken(port) : stillLocked(options.place);
    await pause(200);
  }
}

export function isRunning(place: DataPlace): boolean {
  const lock = readLock(place.cluster);
  return lock !== undefined && holderOf(lock, place.cluster) === 'running';
}

/** Ends the server of this cluster if one runs: open transactions are rolled back, everything committed stays. */
export async function halt(place: DataPlace, binaries: PostgresBinaries): Promise<void> {
  if (!isRunning(place)) return;
  const { exitCode, output } = await runProgram(
    programIn(binaries, 'pg_ctl'),
    ['stop', '-m', 'fast', '-w', '-t', '60', '-s'],
    { account: place.account, environment: { PGDATA: place.cluster } },
  );
  if (exitCode === 0 || readLock(place.cluster) === undefined) return;
  throw new EmbeddedPostgresError(
    'stopFailed',
    `PostgreSQL in ${place.cluster} did not stop: ${output.trim().slice(0, 300)}`,
  );
}

async function startOn(port: number, options: Launch): Promise<StartFailure | undefined> {
  const { place, binaries } = options;
  if (tooLarge(place.serverLog)) rmSync(place.serverLog, { force: true });
  const log = openSync(place.serverLog, 'a', 0o600);
  const before = fstatSync(log).size;
  try {
    // The folder goes by PGDATA and the log by an open file: pg_ctl would put either unescaped into a shell command.
    const { exitCode } = await runProgram(
      programIn(binaries, 'pg_ctl'),
      ['start', '-w', '-t', String(START_PATIENCE_S), '-s', '-o', serverOptions(port, options.settings)],
      { account: place.account, environment: { PGDATA: place.cluster }, outputFile: log },
    );
    if (exitCode === 0) return undefined;
    return failureFrom(readFileSync(place.serverLog).subarray(before).toString(), place);
  } finally {
    closeSync(log);
  }
}

function serverOptions(port: number, settings: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    port: String(port),
    listen_addresses: HOST,
    unix_socket_directories: '',
    max_connections: '100',
    // A refused statement and its row can hold what may not stand in a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/** The port of a running server of this cluster; waits while it is starting or stopping, and clears a lock that nobody holds. */
async function runningPort(place: DataPlace, password: string): Promise<number | undefined> {
  const since = Date.now();
  for (;;) {
    const lock = readLock(place.cluster);
    const holder = lock && holderOf(lock, place.cluster);
    if (!lock || holder === 'gone') return undefined;
    if (holder === 'other') {
      removeLock(lock, place.cluster);
      return undefined;
    }
    if (lock.status === 'ready' && (await answers(lock.port, password, place))) return lock.port;
    const patience = lock.status === 'starting' ? START_PATIENCE_S * 1_000 : LOCK_PATIENCE_MS;
    if (Date.now() - since > patience) throw stillLocked(place);
    await pause(100);
  }
}

async function answers(port: number, password: string, place: DataPlace): Promise<boolean> {
  const connectionString = urlOf(SUPERUSER, password, port, 'postgres');
  const client = new pg.Client({ connectionString, ssl: false, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined); // a server that stops while being asked
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(place.cluster);
  } catch (error) {
    if (systemCode(error) !== '28P01') return false;
    throw new EmbeddedPostgresError(
      'passwordLost',
      `The database in ${place.cluster} refuses the password in ${place.secrets}. ` +
        'Put that folder back from a backup, or begin anew with "npm start -- --fresh".',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) =>
      reject(
        new EmbeddedPostgresError('noPort', `No free port on ${HOST} for PostgreSQL (${systemCode(cause)}).`, {
          cause,
        }),
      ),
    );
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function tooLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES;
}

function portTaken(port: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'portTaken',
    `Port ${port} on ${HOST} is taken by another program, so PostgreSQL cannot use it. Stop that program, or leave the port to be chosen freely.`,
  );
}

function stillLocked(place: DataPlace): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'stillLocked',
    `An earlier PostgreSQL still holds ${place.cluster} and did not answer or end within ${LOCK_PATIENCE_MS / 1_000} seconds. ` +
      'Wait a moment and start again; if it stays so, end the process named on the first line of postmaster.pid in that folder.',
  );
}
