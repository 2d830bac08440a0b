import { dateIn, endOfTerm } from '../calendar/index.js';
import type { PlacedDuty, Rulebook } from '../protocols/rulebook.js';
import type { Moment } from './judgement.js';
import { isOpen, obligationsOf } from './obligations.js';
import type { CaseState, Obligation } from './state.js';
import type { PlainData, StepDraft } from './steps/index.js';

/**
 * What time itself does to a case at this moment: a remedy's window opens, a measure starts or ends, a leave expires, a term
 * has run out. Recorded by `system`, one after the other, until none is left.
 */
export function stepsDue(state: CaseState, book: Rulebook, moment: Moment): readonly StepDraft[] {
  const open = obligationsOf(state, book, dateIn(moment.at)).filter(isOpen);
  const isDue = ({ due }: Obligation): boolean => due === undefined || due.due <= moment.at;
  const own = open.filter((obligation) => obligation.by.includes('system') && isDue(obligation));
  const lapsed = open.filter(
    ({ by, due, status }) => !by.includes('system') && status === 'open' && due !== undefined && due.due <= moment.at,
  );
  return [
    ...own.map((obligation) => ownStep(state, dutyOf(book, obligation), obligation, moment)),
    ...lapsed.map(({ key, due }): StepDraft => ({
      type: 'deadline.lapse',
      data: { obligation: key, due: due?.due ?? moment.at },
    })),
  ];
}

const dutyOf = (book: Rulebook, { rule }: Obligation): PlacedDuty | undefined =>
  book.duties.find(({ id }) => id === rule);

function ownStep(state: CaseState, duty: PlacedDuty | undefined, obligation: Obligation, moment: Moment): StepDraft {
  const { step: type, track, party, preset } = obligation;
  if (type !== 'objection.open') return { type, track, party, data: { ...preset } };
  return { type, party, data: { ...preset, ...windowOf(state, duty, obligation, moment) } };
}

/** The window against a measure runs from the day it was made known, not from the day it was decided (Awb 6:8). */
function windowOf(state: CaseState, duty: PlacedDuty | undefined, { track }: Obligation, moment: Moment): PlainData {
  const announced = state.acts.findLast((act) => act.type === 'measure.announce' && act.track === track);
  const from = typeof announced?.data['on'] === 'string' ? announced.data['on'] : dateIn(moment.at);
  const window = duty?.window ?? { amount: 6, unit: 'weeks', rolls: 'atw' };
  return { against: track ?? '', until: endOfTerm(window, from, moment.calendars).lastDay };
}
