import { createHmac } from 'node:crypto';
import type { CommandStamp, KeyProvider } from '../ports/index.js';

/**
 * The stamp of a command. The digest is keyed: the row outlives the content of its case, and a bare hash of a short text
 * can be guessed back.
 *
 * @param what the kind of command, so that one key cannot serve two kinds
 */
export function stampOf(
  keys: KeyProvider,
  organisation: string,
  key: string,
  what: string,
  body: unknown,
): CommandStamp {
  return {
    key: key.toLowerCase(),
    digest: keyed(keys, organisation, `command\0${what}\0${canonical(body)}`).toString('hex'),
  };
}

/** A key made of what the command is about, for callers that repeat themselves: the same words give the same UUID. */
export function keyOf(keys: KeyProvider, organisation: string, ...about: readonly string[]): string {
  const hash = keyed(keys, organisation, `key\0${about.join('\0')}`);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** HMAC-SHA-256 under the organisation's index key. */
export function keyed(keys: KeyProvider, organisation: string, text: string): Buffer {
  return createHmac('sha256', keys.indexKey(organisation)).update(text).digest();
}

/** JSON with sorted names and without absent values, so that equal bodies have one form. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
