import type { Body, LetterLookups, LetterName } from '#libs/application';
import type { Calendars, ClauseId, PlainDate, Term } from '#libs/domain';
import { endOfTerm } from '#libs/domain';
import type { LetterFacts, Remedy } from './letter-facts.js';
import { isPrimary, isPupil, isStaff } from './letter-facts.js';
import { terms } from './terms.js';

type Known = Omit<LetterFacts, 'remedy' | 'slips' | 'appealBodyKnown' | 'objectionBodyKnown'>;

interface Asked {
  readonly facts: Known;
  readonly lookups: Pick<LetterLookups, 'body'>;
  readonly calendars: Calendars;
  /** The last day as the case recorded it when the objection track was opened. */
  readonly recordedUntil?: PlainDate;
}

/** Which remedy a letter names, with its last day. Undefined where none is due, or where its address is not known yet. */
export function remedyOf(letter: LetterName, asked: Asked): Remedy | undefined {
  if (letter === 'objectionDecision') return afterObjection(asked);
  return letter === 'decision' ? againstDecision(asked) : undefined;
}

function againstDecision(asked: Asked): Remedy | undefined {
  const { facts } = asked;
  const measure = facts.measure?.measure;
  if (isPupil(facts) && (measure === 'suspension' || measure === 'removal')) return againstPupilMeasure(measure, asked);
  if (isStaff(facts) && staffAppealable.some((appealable) => appealable === measure)) return againstStaffMeasure(asked);
  const complaints = asked.lookups.body('complaints');
  return complaints && { kind: 'none', complaints };
}

/** Measures the appeals committee judges (T3.6); an interim suspension too, as an order measure can be reviewed (T3.7-3.9). */
const staffAppealable = ['reprimand', 'suspension', 'interimSuspension', 'dismissal', 'summaryDismissal'] as const;

/** Public: objection under the Awb. Denominational: removal has the objection of the education act, a suspension none (T2.7, T2.14). */
function againstPupilMeasure(measure: 'suspension' | 'removal', asked: Asked): Remedy | undefined {
  const { facts, lookups } = asked;
  const at = lookups.body('objections');
  if (at === undefined) return undefined;
  if (facts.denomination === 'public') return { kind: 'awbObjection', until: lastDay(terms.objection, asked), at };
  if (measure === 'removal') {
    return { kind: 'schoolObjection', until: lastDay(terms.objection, asked), at, law: removalObjection(facts) };
  }
  const complaints = lookups.body('complaints');
  return complaints && { kind: 'reconsideration', until: lastDay(terms.reconsideration, asked), at, complaints };
}

function removalObjection(facts: Pick<LetterFacts, 'sector'>): ClauseId {
  if (facts.sector === 'SO' || facts.sector === 'VSO') return 'WEC-61';
  return isPrimary(facts) ? 'WPO-63' : 'WVO-8.15';
}

function againstStaffMeasure(asked: Asked): Remedy | undefined {
  const at: Body | undefined = asked.lookups.body('appealsCommittee');
  if (at === undefined) return undefined;
  const { measure } = asked.facts;
  const ended = measure?.measure === 'dismissal' || measure?.measure === 'summaryDismissal';
  const from = measure?.measure === 'dismissal' ? measure.from : asked.facts.on;
  const courtUntil =
    ended && from !== undefined ? { courtUntil: endOfTerm(terms.court, from, asked.calendars).lastDay } : {};
  return { kind: 'staffAppeal', until: lastDay(terms.appeal, asked), at, ...courtUntil };
}

/** After an objection: the administrative court for public schools (Awb 8:1), the civil court for denominational ones. */
function afterObjection(asked: Asked): Remedy {
  if (asked.facts.denomination === 'denominational' || !isPupil(asked.facts)) return { kind: 'civilCourt' };
  return { kind: 'administrativeCourt', until: endOfTerm(terms.objection, asked.facts.on, asked.calendars).lastDay };
}

const lastDay = (term: Term, { facts, calendars, recordedUntil }: Asked): PlainDate =>
  recordedUntil ?? endOfTerm(term, facts.on, calendars).lastDay;
