import { readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './embedded-postgres-error.js';

/** What PostgreSQL writes into `postmaster.pid`; a number is NaN where the file is not written out yet. */
export interface LockFile {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping` ..., or empty. */
  readonly status: string;
  readonly writtenAt: number;
}

export type LockHolder = 'running' | 'gone' | 'other';

export function readLock(cluster: string): LockFile | undefined {
  const file = join(cluster, 'postmaster.pid');
  try {
    const [pid = '', , , port = '', , , , status = ''] = readFileSync(file, 'utf8').split('\n');
    return {
      pid: Number.parseInt(pid, 10),
      port: Number.parseInt(port, 10),
      status: status.trim(),
      writtenAt: statSync(file).mtimeMs,
    };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Who holds the lock: PostgreSQL, a process that is gone, or something else: a killed PostgreSQL whose parent has not taken notice yet,
 * or a later process that got the same number. PostgreSQL clears a lock of the second kind by itself, not of the third.
 */
export function holderOf({ pid, writtenAt }: LockFile, cluster: string): LockHolder {
  if (Number.isNaN(pid)) return Date.now() - writtenAt > 5_000 ? 'other' : 'running';
  if (!isAlive(pid)) return 'gone';
  const process = describedByLinux(pid);
  if (!process) return 'running';
  if (process.state === 'Z' || process.name !== 'postgres') return 'other';
  return process.folder === undefined || process.folder === realpathSync(cluster) ? 'running' : 'other';
}

/** Takes away the lock that was read, and no other that may have come in its place meanwhile. */
export function removeLock({ pid }: LockFile, cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const aside = `${file}.stale`;
  try {
    renameSync(file, aside);
    const moved = Number.parseInt(readFileSync(aside, 'utf8'), 10);
    if (Object.is(moved, pid)) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function describedByLinux(pid: number): { state: string; name: string; folder?: string } | undefined {
  try {
    const [, name = '', state = ''] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { state, name, ...folderOf(pid) };
  } catch {
    return undefined;
  }
}

function folderOf(pid: number): { folder?: string } {
  try {
    return { folder: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return {};
  }
}
