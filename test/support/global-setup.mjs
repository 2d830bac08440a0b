import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives the run a folder; no database is started here. Jest loads this file outside its own module system, without the transformer,
 * so it is plain JavaScript and imports nothing of ours. The cluster starts when the first spec asks `postgres.ts` for a database:
 * Jest does not tell beforehand which files it will run, and the specs of the domain should not wait for a database they do not use.
 */
export default function giveRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'meldpad-test-'));
  chmodSync(folder, 0o711);
  process.env.MELDPAD_TEST_RUN = folder;
  process.env.MELDPAD_TEST_RUN_PID = String(process.pid);
}
