import type { PlainDate } from '../language/time.js';
import { plainDate } from './day-number.js';
import type { DayNumber } from './day-number.js';
import { dayOff, isWorking } from './holidays.js';
import type { DayOff, PublicCalendar } from './holidays.js';
import type { Term } from './term.js';

/** One move of the last day of a term, and the rule that moved it. */
export interface Move {
  /** Algemene termijnenwet art. 1(1) or art. 2, or the policy that terms of a protocol or collective agreement end on a working day. */
  readonly rule: 'atw.1.1' | 'atw.2' | 'policy.favour';
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly because: DayOff | 'fewerThanTwoWorkingDays';
}

/**
 * Where a counted last day comes to stand. Each day passed over is a move of its own, so that a reader can follow it.
 * `firstDay` is the first day of the term: of one counted back, the latest.
 */
export function roll(
  term: Term,
  firstDay: DayNumber,
  counted: DayNumber,
  calendar: PublicCalendar,
): { lastDay: DayNumber; movedBy: readonly Move[] } {
  if (term.rolls === 'favour') return toWorkingDay('policy.favour', term, counted, calendar);
  if (term.rolls !== 'atw' || exempt(term)) return { lastDay: counted, movedBy: [] };
  const rolled = toWorkingDay('atw.1.1', term, counted, calendar);
  const lastDay = withTwoWorkingDays(term, firstDay, rolled.lastDay, calendar);
  if (lastDay === rolled.lastDay) return rolled;
  const lengthened: Move = {
    rule: 'atw.2',
    from: plainDate(rolled.lastDay),
    to: plainDate(lastDay),
    because: 'fewerThanTwoWorkingDays',
  };
  return { lastDay, movedBy: [...rolled.movedBy, lengthened] };
}

/** Art. 4(a): the law leaves alone terms of more than 90 days, twelve weeks or three months; those in hours never come here. */
function exempt({ unit, amount }: Term): boolean {
  if (unit === 'weeks') return amount > 12;
  return unit === 'months' ? amount > 3 : amount > 90;
}

/** Art. 1(1), and the policy alike: on to the next day that is no Saturday, Sunday or holiday. Art. 1(2): not when counted back. */
function toWorkingDay(
  rule: 'atw.1.1' | 'policy.favour',
  term: Term,
  counted: DayNumber,
  calendar: PublicCalendar,
): { lastDay: DayNumber; movedBy: readonly Move[] } {
  if (term.direction === 'back') return { lastDay: counted, movedBy: [] };
  const movedBy: Move[] = [];
  let day = counted;
  for (let because = dayOff(day, calendar); because !== undefined; because = dayOff(day, calendar)) {
    movedBy.push({ rule, from: plainDate(day), to: plainDate(day + 1), because });
    day += 1;
  }
  return { lastDay: day, movedBy };
}

/** Art. 2: a term of three days or more holds at least two working days. It speaks of terms counted back too: those reach further back. */
function withTwoWorkingDays(term: Term, firstDay: DayNumber, lastDay: DayNumber, calendar: PublicCalendar): DayNumber {
  const threeDays = term.unit === 'weeks' || term.unit === 'months' ? term.amount >= 1 : term.amount >= 3;
  if (!threeDays) return lastDay;
  const step = term.direction === 'back' ? -1 : 1;
  let second = firstDay;
  for (let seen = 0; ; second += step) {
    if (isWorking(second, calendar)) seen += 1;
    if (seen === 2) return step === 1 ? Math.max(lastDay, second) : Math.min(lastDay, second);
  }
}
