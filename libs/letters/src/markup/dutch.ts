import type { PlainDate } from '#libs/domain';
import { endOfTerm } from '#libs/domain';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `2026-03-05` as it stands in a letter: "5 maart 2026". */
export function dutchDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The last day of a period whose end is exclusive. */
export function dayBefore(date: PlainDate): PlainDate {
  return endOfTerm({ amount: 1, unit: 'days', direction: 'back' }, date).lastDay;
}

/** "a", "a en b", "a, b en c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
}
