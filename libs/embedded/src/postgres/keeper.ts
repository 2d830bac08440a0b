import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DataPlace } from './data-place.js';
import { isAlive } from './lock-file.js';

/** The other living process that looks after this database, if there is one: it, not we, ends the server. */
export function otherKeeper(place: DataPlace): number | undefined {
  const pid = writtenKeeper(place);
  return pid !== undefined && pid !== process.pid && isAlive(pid) ? pid : undefined;
}

export function becomeKeeper(place: DataPlace): void {
  writeFileSync(place.keeperFile, `${process.pid}\n`, { mode: 0o600 });
}

export function resignAsKeeper(place: DataPlace): void {
  if (writtenKeeper(place) === process.pid) rmSync(place.keeperFile, { force: true });
}

function writtenKeeper(place: DataPlace): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(place.keeperFile, 'utf8'), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}
