import { benchOf, judge, type Proposed } from '../../libs/domain/src/case/judge.js';
import type { Asking, CaseState } from '../../libs/domain/src/case/state.js';
import type { StepType } from '../../libs/domain/src/case/steps/index.js';
import type { Rulebook } from '../../libs/domain/src/protocols/rulebook.js';
import { askedBy, today } from './case-built.js';
import { bookOf, powerOf } from './rules-built.js';

/** Whoever asks in these specs. */
export const leader = askedBy('leader', 'teamLeader');
/** A power for the steps these specs ask after. */
export const anyone = powerOf(
  ['teamLeader'],
  [
    'scope.assess',
    'finding.record',
    'measure.propose',
    'measure.withdraw',
    'measure.start',
    'breach.assess',
    'step.correct',
    'obligation.waive',
    'case.take',
    'party.add',
    'hearing.record',
    'letter.issue',
  ],
);
/** Rules that stand in the way of nothing. */
export const open = bookOf({ powers: [anyone] });
/** How a step is judged. */
export const asked = (
  state: CaseState,
  book: Rulebook,
  step: Partial<Proposed> & { type: StepType },
  asking: Asking = leader,
) => judge(benchOf(state, book, today), { data: {}, complete: true, ...step }, asking);
