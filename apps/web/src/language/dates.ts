import { said, type Language, type Said } from './said.js';

/** Schools live by Dutch time, wherever the browser is. */
const timeZone = 'Europe/Amsterdam';
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const both = (of: (language: Language) => string): Said => said(of('nl'), of('en'));

/** A calendar day such as 2026-11-27, or a moment in UTC. */
type DayOrMoment = string;

/** At noon, a day is the same day in every zone that matters here. */
const instant = (when: DayOrMoment): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when);

/** The Dutch calendar day of a moment, as 2026-11-27. */
export const dayOf = (when: DayOrMoment): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant(when),
  );

const formatted = (when: DayOrMoment, options: Intl.DateTimeFormatOptions): Said =>
  both((language) => new Intl.DateTimeFormat(locales[language], { timeZone, ...options }).format(instant(when)));

/** "vrijdag 27 november"; with the year where it is not this one. */
export function weekday(when: DayOrMoment, now: DayOrMoment): Said {
  const sameYear = dayOf(when).slice(0, 4) === dayOf(now).slice(0, 4);
  return formatted(when, { weekday: 'long', day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** "27 november 2026" */
export const longDate = (when: DayOrMoment): Said =>
  formatted(when, { day: 'numeric', month: 'long', year: 'numeric' });

/** "november", of 2026-11 */
export const monthAlone = (month: string): Said => formatted(`${month}-15`, { month: 'long' });

/** "november 2026", of 2026-11 */
export const monthName = (month: string): Said => formatted(`${month}-15`, { month: 'long', year: 'numeric' });

/** "14.30 uur" */
function timeOfDay(when: DayOrMoment): Said {
  const clock = clockTime(when);
  return said(`${clock.replace(':', '.')} uur`, clock);
}

/** "27 november 2026 om 14.30 uur" */
export const longMoment = (when: DayOrMoment): Said => atTime(longDate(when), when);

/** "vrijdag 27 november om 14.30 uur" */
export const weekdayMoment = (when: DayOrMoment, now: DayOrMoment): Said => atTime(weekday(when, now), when);

function atTime(day: Said, when: DayOrMoment): Said {
  const time = timeOfDay(when);
  return said(`${day.nl} om ${time.nl}`, `${day.en} at ${time.en}`);
}

/** Whole calendar days from one to another; negative when that is past. */
export const daysBetween = (from: DayOrMoment, to: DayOrMoment): number =>
  Math.round((instant(dayOf(to)).getTime() - instant(dayOf(from)).getTime()) / 86_400_000);

/** A term of days ends at midnight: its last day is the one before. */
export const lastMoment = (due: string): string => new Date(Date.parse(due) - 1).toISOString();

/** "vandaag", "morgen", "over 7 dagen", "3 dagen geleden": no line ends before or after the number. */
export function fromNow(when: DayOrMoment, now: DayOrMoment): Said {
  const days = daysBetween(now, when);
  if (days === 0) return said('vandaag', 'today');
  if (days === 1) return said('morgen', 'tomorrow');
  if (days === -1) return said('gisteren', 'yesterday');
  return days > 0
    ? said(`over\u00a0${days}\u00a0dagen`, `in\u00a0${days}\u00a0days`)
    : said(`${-days}\u00a0dagen geleden`, `${-days}\u00a0days ago`);
}

/** "vrijdag 27 november, over 7 dagen" */
export function deadline(when: DayOrMoment, now: DayOrMoment): Said {
  const day = weekday(when, now);
  const away = fromNow(when, now);
  return said(`${day.nl}, ${away.nl}`, `${day.en}, ${away.en}`);
}

/** The moment in UTC at which Dutch clocks show this time of this day. */
export function momentAt(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) return `${day}T${time}`;
  const shown = (at: number): number => {
    const { hour, minute } = clockParts(new Date(at));
    return Date.parse(`${dayOf(new Date(at).toISOString())}T${hour}:${minute}:00Z`);
  };
  const near = asIfUtc - (shown(asIfUtc) - asIfUtc);
  return new Date(near - (shown(near) - asIfUtc)).toISOString();
}

/** The time that Dutch clocks show at a moment, as 14:30. */
export function clockTime(when: string): string {
  const { hour, minute } = clockParts(instant(when));
  return `${hour}:${minute}`;
}

function clockParts(at: Date): { readonly hour: string; readonly minute: string } {
  const [hour = '00', minute = '00'] = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .split(':');
  return { hour, minute };
}
