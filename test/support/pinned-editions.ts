import { readFileSync } from 'node:fs';
import type { Edition, Rule } from '#libs/domain';

/**
 * Statute, the general layer and one protocol as they stood in November 2026, kept for specs that hold what is explored and made up to what
 * was written down: a rule that is mended since makes no difference to them.
 */
const kept = readFileSync(new URL('editions-of-november.json', import.meta.url), 'utf8');
export const pinned = JSON.parse(kept) as readonly Edition[];

export const without =
  (...ids: readonly string[]) =>
  (rules: readonly Rule[]): readonly Rule[] =>
    rules.filter(({ id }) => !ids.includes(id));

/** A kept edition, to be tried with its rules changed. @throws RangeError */
export function draftOf(id: string, change: (rules: readonly Rule[]) => readonly Rule[]): Edition {
  const found = pinned.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`there is no edition ${id}`);
  return { ...found, id: `${id}-draft`, rules: change(found.rules) };
}
