/** A failure that tells whoever runs a command what to do; no stack follows. */
export class Explained extends Error {
  override readonly name = 'Explained';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting the command cannot do without. @throws Explained */
export function needed(environment: Environment, name: string, why: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Explained(`Set ${name}: ${why}.`);
  return value;
}

/**
 * Runs one command to its end and leaves with its exit code. An address of the database stands in no message: what PostgreSQL or the
 * network says is told by its code.
 */
export function runOnce(command: () => Promise<number>): void {
  command().then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${told(error)}\n`);
      process.exit(1);
    },
  );
}

/** Failures whose message is for whoever runs the command: what a library says by these names holds no secret. */
const explained = new Set(['Explained', 'MasterKeyUnusable', 'EmbeddedPostgresError']);

/** What mostly goes wrong between a command and its database. */
const cures: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing answers at the address in DATABASE_URL. Is PostgreSQL up?',
  ENOTFOUND: 'The machine named in DATABASE_URL is not known here.',
  EAI_AGAIN: 'The machine named in DATABASE_URL is not known here.',
  ETIMEDOUT: 'The machine named in DATABASE_URL does not answer.',
  '28P01': 'PostgreSQL refuses the login or password in DATABASE_URL.',
  '28000': 'PostgreSQL refuses the login in DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist; docker/grants.sql makes it.',
  '42501':
    'The login in DATABASE_URL may not do this. Migrations run as meldpad_owner, everything else as meldpad_app.',
  '3F000': 'The database has no tables yet. Run the migrations first.',
  '42P01': 'The database is of another version. Run the migrations first.',
  '42883': 'The database is of another version. Run the migrations first.',
};

/** The sentence for whoever runs the command; a fault of ours shows where it is. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return 'An unknown failure.';
  if (explained.has(error.name)) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const cure = cures[code];
  return cure === undefined ? (error.stack ?? error.name) : `${cure} (${code})`;
}
