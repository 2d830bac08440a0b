import { dateIn } from '../calendar/index.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { apply } from './apply.js';
import type { Moment } from './judgement.js';
import { demandedAfter, isOpen, obligationsOf } from './obligations.js';
import type { CaseState, Obligation } from './state.js';
import type { Step, StepDraft } from './steps/index.js';

/**
 * What a step on a track would newly demand if it were taken now, with the ends of the terms it would start. Judges nothing and records
 * nothing: whoever decides is shown it beforehand, so that a choice is made knowing what follows.
 *
 * @throws ImpossibleStep when the step does not exist where the track stands
 */
export function foreseen(
  state: CaseState,
  draft: StepDraft,
  by: Step['by'],
  { at, calendars }: Moment,
  book: Rulebook,
): readonly Obligation[] {
  const before = new Set(
    obligationsOf(state, book, dateIn(at))
      .filter(isOpen)
      .map(({ key }) => key),
  );
  const party = draft.track === undefined ? draft.party : state.tracks[draft.track]?.party;
  const placed: StepDraft = party === undefined ? draft : { ...draft, party };
  const next = apply(state, { ...placed, seq: state.version + 1, at, by });
  return demandedAfter(next, book, at, calendars).obligations.filter((one) => isOpen(one) && !before.has(one.key));
}
