import { createHash } from 'node:crypto';

/** SHA-256 of a letter as it is issued, hex. One changed character is another letter. */
export function letterDigest(html: string): string {
  return createHash('sha256').update(html, 'utf8').digest('hex');
}
