import { randomInt } from 'node:crypto';
import { dateIn, type Instant } from '#libs/domain';

/** Crockford's base32: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Year and a random code, such as `2026-K7QF2`: gaps tell nothing (decision 16). */
export function newCaseNumber(now: Instant): string {
  const code = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${dateIn(now).slice(0, 4)}-${code}`;
}
