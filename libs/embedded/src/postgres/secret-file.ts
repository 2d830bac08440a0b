import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';

/** 256 random bits, in characters that need no escaping in a connection address. */
const newPassword = (): string => randomBytes(32).toString('base64url');

/**
 * The password kept under this name, made at first use, in a file that only its owner may read.
 * Two processes asking at the same time get the same password.
 */
export function keptPassword(folder: string, name: string): string {
  const known = readPassword(folder, name);
  if (known !== undefined) return known;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}-${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, `${newPassword()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, join(folder, name));
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return keptPassword(folder, name);
}

/** The password kept under this name, or undefined when there is none. A file opened to others is closed again. */
export function readPassword(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  try {
    if ((statSync(file).mode & 0o077) !== 0 && process.platform !== 'win32') chmodSync(file, 0o600);
    const password = readFileSync(file, 'utf8').trim();
    if (password !== '') return password;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(
      'dataFolderNotWritable',
      `${file} cannot be read (${systemCode(error)}): the data folder belongs to another account. ` +
        'Start Meldpad under the account that made it, or name another folder in MELDPAD_DATA.',
      { cause: error },
    );
  }
  throw new EmbeddedPostgresError(
    'passwordLost',
    `${file} is empty. Put it back from a backup, or begin anew with "npm start -- --fresh".`,
  );
}
