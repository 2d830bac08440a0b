import type { DataPlace } from './data-place.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** What the server's log says about a start that failed: worth another try, or not. */
export type StartFailure = 'locked' | 'portTaken' | EmbeddedPostgresError;

export function failureFrom(log: string, place: DataPlace): StartFailure {
  if (/lock file "postmaster\.pid" (already exists|is empty)|shared memory block .* is still in use/.test(log))
    return 'locked';
  if (/could not bind IPv4 address|could not create any TCP\/IP sockets/.test(log)) return 'portTaken';
  if (log.includes('No space left on device')) {
    return new EmbeddedPostgresError('diskFull', `The disk with ${place.folder} is full. Make room and start again.`);
  }
  if (/wrong ownership|invalid permissions|Permission denied/.test(log)) {
    return new EmbeddedPostgresError(
      'dataFolderNotWritable',
      `PostgreSQL may not use ${place.cluster}: its files belong to another account. ` +
        'Give them back to the account that made them, or name another folder in MELDPAD_DATA.',
    );
  }
  const reason = lastComplaint(log);
  if (
    /database files are incompatible|checkpoint record|control file|PANIC|could not (open|read|find|access|locate)/.test(
      log,
    )
  ) {
    return new EmbeddedPostgresError(
      'dataFolderCorrupted',
      `The database in ${place.cluster} is damaged and cannot be opened (${reason}). ` +
        `Put it back from a backup, or begin anew with "npm start -- --fresh". Details: ${place.serverLog}.`,
    );
  }
  return new EmbeddedPostgresError(
    'startFailed',
    `PostgreSQL in ${place.cluster} did not start (${reason}). Details: ${place.serverLog}.`,
  );
}

function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => /(FATAL|PANIC|error|could not)/.test(line));
  return (
    lines
      .at(-1)
      ?.trim()
      .replace(/^.*?(?=(FATAL|PANIC|error):)/, '') ?? 'no reason given'
  );
}
