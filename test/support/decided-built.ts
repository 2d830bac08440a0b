import type { Calendars } from '../../libs/domain/src/calendar/index.js';
import { decide } from '../../libs/domain/src/case/decide.js';
import type { Asking, CaseState } from '../../libs/domain/src/case/state.js';
import type { OutsideFacts, StepDraft } from '../../libs/domain/src/case/steps/index.js';
import type { Rulebook } from '../../libs/domain/src/protocols/rulebook.js';
import { askedBy, ten } from './case-built.js';
import { bookOf, powerOf } from './rules-built.js';

/** Whoever leads the cases of these specs. */
export const leader = askedBy('leader', 'teamLeader');
/** A text that is sealed. */
export const sealed = { content: '00000000-0000-4000-8000-000000000001', digest: 'a'.repeat(64) };
/** Powers enough for the steps these specs take. */
export const powers = [
  powerOf(
    ['teamLeader'],
    [
      'report.receive',
      'scope.assess',
      'party.add',
      'finding.record',
      'measure.propose',
      'measure.withdraw',
      'custody.take',
      'step.correct',
      'hearing.invite',
      'suspicion.know',
      'case.take',
      'advice.turn',
      'note.add',
    ],
  ),
  powerOf(['teamLeader', 'board', 'system'], ['obligation.waive', 'deadline.lapse', 'measure.start']),
];
/** An assessment within the protocol. */
export const scope = { inScope: true, reason: sealed };
/** What a test gives besides the case and the step. */
export interface With {
  readonly book?: Rulebook;
  readonly asking?: Asking;
  readonly outside?: OutsideFacts;
  readonly at?: string;
  readonly calendars?: Calendars;
}
/** What a step makes of a case. @throws StepRefused, StepMalformed */
export const taken = (
  state: CaseState,
  draft: StepDraft,
  { book = bookOf({ powers }), asking = leader, outside, at = ten, calendars = {} }: With = {},
) => decide(state, { asking, draft, outside }, { at, calendars }, book);
