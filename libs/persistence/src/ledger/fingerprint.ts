import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fingerprint } from './ledger-parts.js';

/** Stamps checkpoints with the domain code they were made by: another build replays from the start. Replay asks no rule, so editions are no part of it. */
export function domainFingerprint(): Fingerprint {
  const folder = dirname(fileURLToPath(import.meta.resolve('#libs/domain')));
  const hash = createHash('sha256');
  for (const file of sourcesIn(folder)) hash.update(readFileSync(file));
  const build = hash.digest('hex').slice(0, 16);
  return () => build;
}

function sourcesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
