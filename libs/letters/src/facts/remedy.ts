import type { LetterOrder } from '#libs/application';
import type { ClauseId, PlainDate, Term } from '#libs/domain';
import { endOfTerm } from '#libs/domain';
import type { AnswerTerm, LetterFacts, Remedy } from './letter-facts.js';
import { isPupil } from './letter-facts.js';
import { courtTerm, favouringTerm, statutoryTerm } from './terms.js';

interface Asked {
  readonly order: LetterOrder;
  readonly facts: Pick<LetterFacts, 'sector' | 'denomination' | 'subject' | 'measure' | 'on'>;
  /** The last day as the case recorded it when the objection track was opened. */
  readonly recordedUntil?: PlainDate;
}

/** Which remedy a letter names, with its last day. Undefined where none is due, or where its address is not known yet. */
export function remedyOf(asked: Asked): Remedy | undefined {
  if (asked.order.letter === 'objectionDecision') return afterObjection(asked);
  return asked.order.letter === 'decision' ? againstDecision(asked) : undefined;
}

function againstDecision(asked: Asked): Remedy | undefined {
  const { facts, order } = asked;
  const measure = facts.measure?.measure;
  if (isPupil(facts) && (measure === 'suspension' || measure === 'removal')) return againstPupilMeasure(measure, asked);
  if (facts.subject.kind === 'employee' && appealable.some((known) => known === measure))
    return againstStaffMeasure(asked);
  const complaints = order.lookups.body('complaints');
  return complaints && { kind: 'none', complaints };
}

/** Measures the appeals committee judges (T3.6); an interim suspension too, as an order measure can be reviewed (T3.7-3.9). */
const appealable = ['reprimand', 'suspension', 'interimSuspension', 'dismissal', 'summaryDismissal'] as const;

/** Public: objection under the Awb. Denominational: removal has the objection of the education act, a suspension none (T2.7, T2.14). */
function againstPupilMeasure(measure: 'suspension' | 'removal', asked: Asked): Remedy | undefined {
  const { facts, order } = asked;
  const at = order.lookups.body('objections');
  if (at === undefined) return undefined;
  const figure = measure === 'removal' ? 'removalObjection' : 'suspensionObjection';
  const answer = answerTerm(measure, facts);
  if (facts.denomination === 'public') {
    return { kind: 'awbObjection', until: lastDay(statutoryTerm(order, figure), asked), at, answer };
  }
  if (measure === 'removal') {
    return {
      kind: 'schoolObjection',
      until: lastDay(statutoryTerm(order, figure), asked),
      at,
      law: removalObjection(facts),
      answer,
    };
  }
  const complaints = order.lookups.body('complaints');
  return complaints && { kind: 'reconsideration', until: lastDay(favouringTerm(order, figure), asked), at, complaints };
}

/** Three different events start the term of the answer: they share no rule (T2.15, G08). */
function answerTerm(measure: 'suspension' | 'removal', { sector, denomination }: Asked['facts']): AnswerTerm {
  if (measure === 'suspension') return 'sixWeeksAfterTerm';
  const secondary = sector === 'VO' || sector === 'PRO';
  return denomination === 'public' && !secondary ? 'fourWeeksAfterTerm' : 'fourWeeksAfterReceipt';
}

function removalObjection({ sector }: Asked['facts']): ClauseId {
  if (sector === 'SO' || sector === 'VSO') return 'WEC-61';
  return sector === 'PO' || sector === 'SBO' ? 'WPO-63.3' : 'WVO-8.15.7';
}

function againstStaffMeasure(asked: Asked): Remedy | undefined {
  const { facts, order } = asked;
  const at = order.lookups.body('appealsCommittee');
  if (at === undefined) return undefined;
  const until = lastDay(favouringTerm(order, 'staffAppeal'), asked);
  const ended = contractEnd(facts);
  if (ended === undefined) return { kind: 'staffAppeal', until, at };
  return { kind: 'staffAppeal', until, at, courtUntil: endOfTerm(courtTerm, ended, order.calendars).lastDay };
}

/** The day an employment ends by this decision; a summary dismissal ends it at once. */
function contractEnd({ measure, on }: Asked['facts']): PlainDate | undefined {
  if (measure?.measure === 'summaryDismissal') return on;
  return measure?.measure === 'dismissal' ? measure.from : undefined;
}

/** After an objection: the administrative court for public schools (Awb 8:1), the civil court for denominational ones. */
function afterObjection({ facts, order }: Asked): Remedy {
  if (facts.denomination === 'denominational' || !isPupil(facts)) return { kind: 'civilCourt' };
  const until = endOfTerm(statutoryTerm(order, 'suspensionObjection'), order.on, order.calendars).lastDay;
  return { kind: 'administrativeCourt', until };
}

const lastDay = (term: Term, { order, recordedUntil }: Asked): PlainDate =>
  recordedUntil ?? endOfTerm(term, order.on, order.calendars).lastDay;
