import { readFileSync } from 'node:fs';
import { DerivedKeys } from './derived-keys.js';

/** The file with the master key cannot be used; says nothing of what is in it. */
export class MasterKeyUnusable extends Error {
  override readonly name = 'MasterKeyUnusable';
}

/**
 * Keys from a file that somebody else keeps, such as a mounted secret: only read, never made. A key made here by mistake would seal cases
 * that no other process can open.
 * @throws MasterKeyUnusable
 */
export function keysFromGivenFile(file: string): DerivedKeys {
  const secret = Buffer.from(read(file).trim(), 'base64');
  if (secret.length === 32) return new DerivedKeys(secret);
  throw new MasterKeyUnusable(
    `The file with the master key must hold 32 bytes in base64 and nothing else; make one with: openssl rand -base64 32`,
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new MasterKeyUnusable(
      'The file that MASTER_KEY_FILE names cannot be read by this account. A first one is made with: openssl rand -base64 32',
    );
  }
}
