import { dayOf, momentAt } from '../language/dates.js';
import { one, type Typed } from './field.js';

const aDay = 86_400_000;

/** The day that was typed or chosen, as 2026-11-27; undefined when nothing was; what was typed, when it is no day. */
export function typedDay(typed: Typed, name: string, now: string): string | undefined {
  const when = one(typed, `${name}.when`);
  if (when === 'today') return dayOf(now);
  if (when === 'yesterday') return dayOf(new Date(Date.parse(now) - aDay).toISOString());
  if (when === 'tomorrow') return dayOf(new Date(Date.parse(now) + aDay).toISOString());
  const [day, month, year] = ['day', 'month', 'year'].map((part) => one(typed, `${name}.${part}`).trim());
  if (!day && !month && !year) return undefined;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** The moment that was typed; the start of the working day where no time was given, since about is good enough. */
export function typedMoment(typed: Typed, name: string, now: string): string | undefined {
  const day = typedDay(typed, name, now);
  if (day === undefined || !isDay(day)) return day;
  const time = one(typed, `${name}.time`).trim().replace('.', ':');
  if (time !== '') return momentAt(day, time.padStart(5, '0'));
  const assumed = momentAt(day, '09:00');
  return assumed > now && day === dayOf(now) ? now : assumed;
}

/** Whether a day such as 2026-02-30 exists. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}
