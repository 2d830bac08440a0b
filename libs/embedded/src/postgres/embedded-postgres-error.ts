/** What can keep the embedded PostgreSQL from running, one word per cure. */
export type EmbeddedPostgresFault =
  | 'binariesMissing'
  | 'binariesUnusable'
  | 'dataFolderIsNoFolder'
  | 'dataFolderNotWritable'
  | 'dataFolderNotEnterable'
  | 'dataFolderOtherVersion'
  | 'dataFolderCorrupted'
  | 'diskFull'
  | 'inUse'
  | 'passwordLost'
  | 'portTaken'
  | 'noPort'
  | 'stillLocked'
  | 'initialiseFailed'
  | 'startFailed'
  | 'stopFailed';

/** The embedded PostgreSQL cannot do what was asked; the message says what is wrong and how to mend it, without secrets. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The system's own word for a failed file operation (`ENOENT`, `EACCES` ...), or an empty string for any other error. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
