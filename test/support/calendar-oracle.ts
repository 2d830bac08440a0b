/**
 * When a term ends, worked out a second time and in another way, to hold against the product's calendar. It shares no code
 * with it: days are texts, time is the platform's Date and Intl, Easter comes from the table of paschal full moons, and
 * the Algemene termijnenwet is a search for the first day that satisfies it.
 */
export interface OracleTerm {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'workingDays' | 'schoolDays' | 'weeks' | 'months';
  readonly direction: 'forward' | 'back';
  readonly rolls: 'atw' | 'favour' | 'never';
  readonly start: 'dayAfter' | 'sameDay';
}

export interface OracleDays {
  /** Dates equated with a holiday. */
  readonly equated: readonly string[];
  readonly school: {
    readonly holidays: readonly { readonly from: string; readonly until: string }[];
    readonly studyDays: readonly string[];
    readonly openOn: readonly string[];
  };
  readonly pauses: readonly { readonly from: string; readonly until: string }[];
}

export interface OracleEnd {
  readonly due: string;
  readonly lastDay: string;
  /** The last day before anything moved it. */
  readonly counted: string;
}

export function oracleEndOfTerm(term: OracleTerm, from: string, days: OracleDays): OracleEnd {
  if (term.unit === 'hours') {
    const hours = term.direction === 'back' ? -term.amount : term.amount;
    const due = new Date(Date.parse(from) + hours * 60 * 60 * 1000);
    return { due: due.toISOString(), lastDay: inAmsterdam(due).date, counted: inAmsterdam(due).date };
  }
  const event = from.includes('T') ? inAmsterdam(new Date(from)).date : from;
  const counted = withPauses(term, event, countedEnd(term, event, days), days);
  const lastDay = moved(term, event, counted, days);
  return { due: midnightAfter(lastDay), lastDay, counted };
}

function countedEnd(term: OracleTerm, event: string, days: OracleDays): string {
  const sign = term.direction === 'back' ? -1 : 1;
  switch (term.unit) {
    case 'workingDays':
      return nth(term, event, (day) => !isDayOff(day, days));
    case 'schoolDays':
      return nth(term, event, (day) => isSchoolDay(day, days));
    case 'months':
      return monthsOn(event, sign * term.amount, term.start === 'sameDay');
    default: {
      const length = term.unit === 'weeks' ? 7 * term.amount : term.amount;
      return shift(event, sign * length - (term.start === 'sameDay' ? 1 : 0));
    }
  }
}

function nth(term: OracleTerm, event: string, counts: (day: string) => boolean): string {
  const sign = term.direction === 'back' ? -1 : 1;
  const found: string[] = [];
  for (let n = term.amount === 0 || term.start === 'sameDay' ? 0 : 1; found.length < Math.max(1, term.amount); n += 1) {
    const day = shift(event, sign * n);
    if (counts(day)) found.push(day);
  }
  return found.at(-1) ?? event;
}

function monthsOn(event: string, months: number, sameDay: boolean): string {
  const [year = 0, month = 1, day = 1] = event.split('-').map(Number);
  const wished = new Date(Date.UTC(year, month - 1 + months, day));
  const wanted = new Date(Date.UTC(year, month - 1 + months, 1)).getUTCMonth();
  if (wished.getUTCMonth() !== wanted) return text(new Date(Date.UTC(year, month + months, 0)));
  return shift(text(wished), sameDay ? -1 : 0);
}

/** Walks the days of the term and lets only those pass that are in no pause. */
function withPauses(term: OracleTerm, event: string, counted: string, days: OracleDays): string {
  const first = firstDay(term, event);
  if (days.pauses.length === 0 || counted < first) return counted;
  const length = between(first, counted).length;
  let day = shift(first, -1);
  for (let passed = 0; passed < length;) {
    day = shift(day, 1);
    const at = day;
    if (!days.pauses.some(({ from, until }) => from <= at && at < until)) passed += 1;
  }
  return day;
}

function moved(term: OracleTerm, event: string, counted: string, days: OracleDays): string {
  const { amount, unit } = term;
  const weeksOrMonths = unit === 'weeks' || unit === 'months';
  const lawApplies = term.rolls === 'atw' && amount <= (unit === 'weeks' ? 12 : unit === 'months' ? 3 : 90);
  const rolls = term.direction === 'forward' && (lawApplies || term.rolls === 'favour');
  const needsTwo = lawApplies && amount >= (weeksOrMonths ? 1 : 3);
  const first = firstDay(term, event);
  const satisfies = (last: string): boolean =>
    (!rolls || !isDayOff(last, days)) &&
    (!needsTwo || between(first, last).filter((day) => !isDayOff(day, days)).length >= 2);
  let last = counted;
  while (!satisfies(last)) last = shift(last, term.direction === 'back' ? -1 : 1);
  return last;
}

function firstDay(term: OracleTerm, event: string): string {
  if (term.start === 'sameDay') return event;
  return shift(event, term.direction === 'back' ? -1 : 1);
}

/** All days from one to another, both included, in either direction. */
function between(a: string, b: string): string[] {
  const [from, to] = a <= b ? [a, b] : [b, a];
  const list: string[] = [];
  for (let day = from; day <= to; day = shift(day, 1)) list.push(day);
  return list;
}

function isDayOff(day: string, days: OracleDays): boolean {
  return isWeekend(day) || holidaysOf(Number(day.slice(0, 4))).has(day) || days.equated.includes(day);
}

function isSchoolDay(day: string, { school }: OracleDays): boolean {
  if (isWeekend(day) || school.studyDays.includes(day)) return false;
  if (school.holidays.some(({ from, until }) => day >= from && day < until)) return false;
  return school.openOn.includes(day) || !holidaysOf(Number(day.slice(0, 4))).has(day);
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}

/** Paschal full moons of the golden numbers 1 to 19, valid from 1900 to 2199. */
const paschalMoons =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(
    ' ',
  );

const years = new Map<number, ReadonlySet<string>>();

export function oracleHolidays(year: number): string[] {
  return [...holidaysOf(year)].sort();
}

function holidaysOf(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  let easter = shift(`${year}-${paschalMoons[year % 19] ?? ''}`, 1);
  while (new Date(`${easter}T12:00:00Z`).getUTCDay() !== 0) easter = shift(easter, 1);
  const birthday = new Date(`${year}-04-27T12:00:00Z`).getUTCDay() === 0 ? '04-26' : '04-27';
  const fixed = ['01-01', birthday, '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`);
  const holidays = new Set([...fixed, ...[-2, 1, 39, 50].map((n) => shift(easter, n))]);
  years.set(year, holidays);
  return holidays;
}

function shift(day: string, by: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return text(date);
}

function text(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function inAmsterdam(moment: Date): { date: string; time: string } {
  const [date = '', time = ''] = amsterdam.format(moment).split(' ');
  return { date, time };
}

/** Tries both offsets Amsterdam knows and keeps the one whose wall clock reads midnight. */
function midnightAfter(day: string): string {
  const next = shift(day, 1);
  const match = [1, 2]
    .map((ahead) => new Date(Date.parse(`${next}T00:00:00Z`) - ahead * 60 * 60 * 1000))
    .find((moment) => inAmsterdam(moment).date === next && inAmsterdam(moment).time === '00:00:00');
  if (!match) throw new Error(`no midnight in Amsterdam begins ${next}`);
  return match.toISOString();
}
