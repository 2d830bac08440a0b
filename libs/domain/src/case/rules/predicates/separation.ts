import { conflictedIn } from '../../conflict.js';
import { ownerOf } from '../../owner.js';
import type { Asking } from '../../state.js';
import type { View } from '../view.js';
import { word, type Predicate } from './predicate.js';

const namesOf = ({ actor }: Asking): readonly string[] =>
  actor.inPlaceOf === undefined ? [actor.person] : [actor.person, actor.inPlaceOf];

/** Staff known to be a party, other than by having reported, or with a declared conflict of interest. */
const involved = (view: View): readonly string[] => [
  ...Object.values(view.state.parties).flatMap(({ person, role }) =>
    person === undefined || role === 'reporter' ? [] : [person],
  ),
  ...conflictedIn(view.state),
];

export const separation = {
  /** Decision 25: whoever reported does not decide where two people are needed. */
  actorIsNotReporter: (view) => {
    if (!view.asking) return undefined;
    const reported = view.actsOf('report.receive').filter(({ by }) => by.role !== 'reporter');
    const reporters = [
      ...reported.flatMap(({ by }) => [by.person, ...(by.inPlaceOf === undefined ? [] : [by.inPlaceOf])]),
      ...Object.values(view.state.parties).flatMap(({ role, person }) =>
        role === 'reporter' && person !== undefined ? [person] : [],
      ),
    ];
    return !namesOf(view.asking).some((name) => reporters.includes(name));
  },

  /** The case is not given to somebody it concerns. */
  assigneeIsNoParty: (view) => {
    const to = view.step?.data['to'];
    if (to === undefined) return view.step?.complete === false ? undefined : false;
    return !involved(view).includes(word(to));
  },

  /** Whoever has the case is not somebody it concerns (LKC 106652). */
  ownerIsNoParty: (view) => {
    const owner = ownerOf(view.state);
    return owner === undefined || !involved(view).includes(owner);
  },
} satisfies Record<string, Predicate>;
