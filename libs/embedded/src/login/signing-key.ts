import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { systemCode } from '../postgres/embedded-postgres-error.js';

const fileName = 'development-login.jwk';

/** The key that signs logins (P-256), made at first use and kept in a file that only its owner may read. */
export function keptSigningKey(folder: string): JWK {
  const known = readKey(join(folder, fileName));
  if (known !== undefined) return known;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${fileName}-${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(newKey()), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, join(folder, fileName));
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return keptSigningKey(folder);
}

function newKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'ES256' };
}

function readKey(file: string): JWK | undefined {
  try {
    // Written by this module alone, whole or not at all.
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
