import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWith, type RunningPostgres } from '../../libs/embedded/src/postgres/start-postgres.js';

export interface FreshPostgresOptions {
  /** A new temporary folder when left out. `stop` removes it either way. */
  readonly dataFolder?: string;
  readonly say?: (message: string) => void;
}

/**
 * A throw-away cluster for tests: `stop` removes it with all it holds. It does not wait for the disk (no fsync), so it survives killed
 * processes but not a power cut; never to be used for data that matters.
 */
export async function freshPostgres(options: FreshPostgresOptions = {}): Promise<RunningPostgres> {
  const dataFolder = options.dataFolder ?? temporaryFolder();
  const running = await startWith({ dataFolder, say: options.say }, { noSync: true, settings: { fsync: 'off' } });
  return {
    ...running,
    async stop() {
      await running.stop();
      rmSync(running.dataFolder, { recursive: true, force: true });
    },
  };
}

/** May be entered by the account PostgreSQL runs under, but not listed. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meldpad-fresh-'));
  chmodSync(folder, 0o711);
  return folder;
}
