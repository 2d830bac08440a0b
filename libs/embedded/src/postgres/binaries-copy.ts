import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, type DatabaseAccount } from './database-account.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';

/**
 * Copies the programs once to a temporary folder that every account may enter, and returns its path; a whole copy made earlier is used again.
 * The copy appears at its name in one rename, so starts at the same time cannot see half of it.
 */
export function copyForOthers(
  source: string,
  version: string,
  account: DatabaseAccount,
  finish: (folder: string) => void,
  temporaryFolders: readonly string[] = process.platform === 'win32' ? [tmpdir()] : [tmpdir(), '/tmp', '/var/tmp'],
): string {
  const parent = temporaryFolderFor(account, temporaryFolders);
  const home = join(parent, `meldpad-postgres-${version}-${process.getuid?.() ?? 'user'}`);
  const copy = join(home, 'native');
  if (isOurs(home) && isWhole(source, copy)) return copy;

  const making = mkdtempSync(`${home}-`);
  cpSync(source, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  finish(join(making, 'native'));
  openToAll(making);
  if (!moveTo(home, making) && !isWhole(source, copy)) {
    // What stands there is the rest of a copy that a cleaner of temporary files has thinned out.
    const remains = mkdtempSync(`${home}-`);
    renameSync(home, remains);
    rmSync(remains, { recursive: true, force: true });
    moveTo(home, making);
  }
  rmSync(making, { recursive: true, force: true });
  return copy;
}

function temporaryFolderFor(account: DatabaseAccount, candidates: readonly string[]): string {
  const found = candidates.find(
    (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() && canEnter(account, folder),
  );
  if (found) return found;
  throw new EmbeddedPostgresError(
    'binariesUnusable',
    'The PostgreSQL programs lie in a folder that other accounts cannot enter, and so does the temporary folder. ' +
      'Move the project, or set TMPDIR to a folder that every account may enter.',
  );
}

/** A temporary folder is anyone's: what somebody else put at our name is never run. */
function isOurs(home: string): boolean {
  const found = lstatSync(home, { throwIfNoEntry: false });
  if (!found) return false;
  const ours = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
  if (found.isDirectory() && ours) return true;
  throw new EmbeddedPostgresError(
    'binariesUnusable',
    `${home} belongs to somebody else, so it is not used. Remove it and start again.`,
  );
}

function isWhole(source: string, copy: string): boolean {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).every((name) => {
    const there = lstatSync(join(copy, name), { throwIfNoEntry: false });
    const here = lstatSync(join(source, name));
    return there !== undefined && (!here.isFile() || there.size === here.size);
  });
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o111) !== 0 ? 0o755 : 0o644);
  }
}

/** False when something stands there already. */
function moveTo(home: string, made: string): boolean {
  try {
    renameSync(made, home);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(systemCode(error))) return false;
    throw error;
  }
}
