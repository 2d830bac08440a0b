import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Ends the cluster of a test run, if one was started, and removes the folder of the run. */
export async function removeRun(folder) {
  end(pidIn(join(folder, 'keeper.pid')), 'SIGKILL');
  const data = dataOf(folder);
  const cluster = join(data, 'postgres');
  const server = pidIn(join(cluster, 'postmaster.pid'));
  end(server, 'SIGINT'); // a fast shutdown
  for (const until = Date.now() + PATIENCE_MS; existsSync(join(cluster, 'postmaster.pid')) && Date.now() < until;) {
    await pause(20);
  }
  for (const path of [data, folder]) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

/** Elsewhere than in the folder of the run when PostgreSQL's account cannot enter the temporary folder. */
function dataOf(folder) {
  const note = join(folder, 'data.path');
  return existsSync(note) ? readFileSync(note, 'utf8') : join(folder, 'data');
}

function pidIn(file) {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  return Number.isNaN(pid) || pid === process.pid ? undefined : pid;
}

function end(pid, signal) {
  try {
    if (pid !== undefined) process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}
