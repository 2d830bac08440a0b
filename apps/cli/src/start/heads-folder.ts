import { join } from 'node:path';

/** Where the embedded mode keeps the signed heads of logs: beside its secrets, outside the database. */
export const headsFolderOf = (secretsFolder: string): string => join(secretsFolder, 'heads');
