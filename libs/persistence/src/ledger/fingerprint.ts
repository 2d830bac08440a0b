import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseOpening } from '#libs/domain';
import type { Fingerprint } from './postgres-case-ledger.js';

/**
 * The fingerprint of a build of the domain together with the editions a case is pinned to: a checkpoint made by other code, or under other
 * text of an edition, is not used.
 * @param domainFolder where the domain's own files lie, as they run
 * @param editionsOf everything a case with this opening is judged by, as plain data
 */
export function fingerprints(domainFolder: string, editionsOf: (opening: CaseOpening) => unknown): Fingerprint {
  const code = hashOfFolder(domainFolder);
  const known = new Map<string, string>();
  return (opening) => {
    const pinned = `${opening.protocol}|${opening.additions ?? ''}|${opening.sector}|${opening.denomination}|${opening.legalForm}`;
    let fingerprint = known.get(pinned);
    if (fingerprint === undefined) {
      fingerprint = createHash('sha256')
        .update(code)
        .update(JSON.stringify(editionsOf(opening)) ?? '')
        .digest('hex');
      known.set(pinned, fingerprint);
    }
    return fingerprint;
  };
}

function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(js|ts)$/.test(file) && !file.includes('.spec.'),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
