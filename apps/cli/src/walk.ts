import 'reflect-metadata';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from './start/embedded.js';
import { freePort } from './start/port.js';
import { walk } from './walk/walk.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const usage = [
  'npm run walk                plays whole lives of cases on a system of its own, thrown away afterwards',
  'npm run walk -- ADDRESS     plays them on a running system, such as http://localhost:3000',
].join('\n');

/**
 * `npm run walk`: plays whole lives of cases through the HTTP API. Against a running system when its address is given
 * (`npm run walk -- http://localhost:3000`), else against one of its own in a folder that is thrown away.
 */
async function main([address]: readonly string[]): Promise<void> {
  if (address === '--help' || address === '-h') {
    say(usage);
    return;
  }
  if (address !== undefined) {
    await walk(new URL(address).origin, say);
    return;
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'meldpad-walk-'));
  // PostgreSQL does not run as root: its own account must be able to enter.
  await chmod(dataFolder, 0o755);
  const limits = { login: 10_000, intake: 10_000, receipt: 10_000, draft: 10_000 };
  const running = await startEmbedded(
    { port: await freePort(), dataFolder, fresh: false, logLevel: 'warn', limits },
    say,
  );
  try {
    await walk(running.address, say);
  } finally {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
