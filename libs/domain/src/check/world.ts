import { dateIn, endOfTerm, type Calendars } from '../calendar/index.js';
import type { Denomination, Sector } from '../language/school.js';
import type { PlainDate } from '../language/time.js';
import type { Edition } from '../protocols/shape.js';
import { rulebookFor, type Rulebook } from '../protocols/rulebook.js';
import type { CaseOpening, OutsideFacts } from '../case/index.js';
import { askedLater } from './asked.js';

/** The kind of school a protocol is explored in. */
export interface Place {
  readonly sector: Sector;
  readonly denomination: Denomination;
}

/** What stays the same while a protocol is explored in one kind of school. */
export interface World extends Place {
  readonly editions: readonly Edition[];
  readonly edition: Edition;
  readonly book: Rulebook;
  /** The layers above the protocol alone: what statute asks must be as possible with the protocol as without it. */
  readonly above: Rulebook;
  readonly opening: CaseOpening;
  readonly calendars: Calendars;
  readonly outside: OutsideFacts;
  /** A norm of the edition that conduct can breach. */
  readonly norms: readonly string[];
  /** The text of all its rules. */
  readonly text: string;
  /** Every word in it, to see which answers matter to any rule. */
  readonly words: ReadonlySet<string>;
  /** Answers of recorded steps that some rule asks for later. */
  readonly asked: ReturnType<typeof askedLater>;
  /** Ids of the limits that ask who acts. */
  readonly asksWho: ReadonlySet<string>;
}

/** An ordinary Monday in term, ten o'clock. */
export const start = '2026-09-07T08:00:00.000Z';
const somewhere = '00000000-0000-4000-8000-000000000100';

/** The world of one protocol edition in one kind of school. */
export function worldOf(
  editions: readonly Edition[],
  id: string,
  { sector, denomination }: Place,
  additions?: string,
): World {
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) throw new RangeError(`there is no edition ${id}`);
  const asked = { editions, sector, denomination, on: dateIn(start) };
  const book = rulebookFor({ ...asked, protocol: id, additions });
  const text = JSON.stringify([[...book.powers.values()], [...book.limits.values()], book.duties]);
  return {
    sector,
    denomination,
    editions,
    edition,
    book,
    above: rulebookFor({ ...asked, protocol: '' }),
    opening: {
      caseId: somewhere,
      organisation: somewhere,
      school: somewhere,
      sector,
      denomination,
      legalForm: 'foundation',
      protocol: id,
      ...(additions === undefined ? {} : { additions }),
      openedAt: start,
    },
    calendars: { school: { holidays: [], studyDays: [] } },
    outside: { councilConsent: true, mandates: ['suspension'], registeredSchool: true, consentOnRecord: true },
    norms: edition.clauses.filter(({ kind }) => kind === 'norm').map((clause) => clause.id),
    asksWho: new Set(
      [...book.limits.values()]
        .flat()
        .filter((limit) => /actor|Actor|Own|grantRuns/.test(JSON.stringify([limit.when, limit.requires])))
        .map((limit) => limit.id),
    ),
    asked: askedLater(book),
    text,
    words: new Set([...text.matchAll(/"(?:[a-z]+\.)?([A-Za-z]+)"/g)].map(([, word]) => word ?? '')),
  };
}

export const dayAfter = (day: PlainDate, days: number): PlainDate =>
  days === 0 ? day : endOfTerm({ amount: days, unit: 'days' }, day).lastDay;

/** Ten o'clock on a day, near enough: after whatever falls due at its start. */
export const morningOf = (day: PlainDate): string => `${day}T08:00:00.000Z`;

/** The first morning on which something due at `due` has run out. */
export const momentAfter = (due: string): string => {
  const morning = morningOf(dateIn(due));
  return morning >= due ? morning : morningOf(dayAfter(dateIn(due), 1));
};
