import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/port.js';
import { residentMb } from './processor-time.js';

const lookEveryMs = 200;
const patienceMs = 60_000;

/** Memory of the whole embedded mode in its one Node process, as `npm start` starts it, after some time at rest: megabytes. */
export async function idleMemory(restSeconds: number): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'meldpad-idle-'));
  chmodSync(dataFolder, 0o711);
  const port = await freePort();
  const start = join(dirname(process.argv[1] ?? ''), 'start.js');
  const child = spawn(process.execPath, ['--max-semi-space-size=8', start], {
    env: surroundings(port, dataFolder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const takeAlong = (): void => void child.kill('SIGTERM');
  process.once('exit', takeAlong);
  try {
    await answers(`http://127.0.0.1:${port}/health/ready`);
    await sleep(restSeconds * 1000);
    return residentMb(child.pid ?? 0);
  } finally {
    process.off('exit', takeAlong);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Nothing of the bench's own surroundings but what a process needs to be found and to run. */
const surroundings = (port: number, dataFolder: string): Record<string, string> => ({
  PATH: dirname(process.execPath),
  PORT: String(port),
  MELDPAD_DATA: dataFolder,
});

async function answers(address: string): Promise<void> {
  for (const end = performance.now() + patienceMs; performance.now() < end; await sleep(lookEveryMs)) {
    const ready = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
  }
  throw new Error('the embedded mode did not become ready');
}
