import { migrate } from '#libs/persistence';
import { needed, runOnce } from './one-shot/run-once.js';

/**
 * `npm run migrate`: brings the schema up to date, as its owner, before server and worker of a new version start. Safe to run again, and
 * from several machines at once: one does it, the others wait.
 */
runOnce(async () => {
  const ownerUrl = needed(process.env, 'DATABASE_URL', 'the address of PostgreSQL under the login meldpad_owner');
  const ran = await migrate(ownerUrl);
  for (const name of ran) process.stdout.write(`Migrated: ${name}.\n`);
  process.stdout.write('The database is up to date.\n');
  return 0;
});
