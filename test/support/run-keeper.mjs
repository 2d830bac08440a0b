import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { removeRun } from './remove-run.mjs';

/** Outlives a killed test run and cleans up after it. Arguments: the folder of the run, the process id of Jest. */
const [folder, jestPid] = process.argv.slice(2);

while (existsSync(folder) && isAlive(Number(jestPid))) await pause(500);
if (existsSync(folder)) await removeRun(folder);

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
