import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';

/** Where a folder that was built keeps what it was built from. */
export const stampFile = (folder) => join(folder, '.stamp');

/** Whether a folder was built from exactly this. */
export function holdsStamp(folder, stamp) {
  try {
    return readFileSync(stampFile(folder), 'utf8') === stamp;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** A fingerprint of every file that goes into a build: its path, size and time of change. */
export function stampOf(settings, sources) {
  const files = [...present(settings), ...present(sources).flatMap(filesIn)];
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return `${hash.digest('hex')}\n`;
}

function filesIn(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
}

/** Those of the paths that are there. */
export function present(paths) {
  return paths.filter((path) => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined);
}
