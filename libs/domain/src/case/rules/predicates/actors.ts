import { conflictedIn } from '../../conflict.js';
import { levels, type Role } from '../../../language/roles.js';
import type { Act, Asking } from '../../state.js';
import type { View } from '../view.js';
import { strings, type Predicate, word } from './predicate.js';

const persons = (act: { by: Act['by'] }): readonly string[] =>
  act.by.inPlaceOf ? [act.by.person, act.by.inPlaceOf] : [act.by.person];

/** Staff known to be a party, other than by having reported, or with a declared conflict of interest. */
const isInvolved = (view: View, person: string): boolean =>
  Object.values(view.state.parties).some((party) => party.person === person && party.role !== 'reporter') ||
  conflictedIn(view.state).includes(person);

/** Where every holder of the role asked is a party or conflicted, the level above him answers (decision 25). */
function standsIn(asking: Asking | undefined, role: unknown): boolean {
  const at = levels.findIndex((level) => level === role);
  if (at < 0 || asking === undefined || !(asking.vacant ?? []).includes(role as Role)) return false;
  const above = levels[at + 1];
  return above !== undefined && (asking.actor.role === above || standsIn(asking, above));
}

/** Bodies outside the organisation, whose answer is recorded by whoever asked them. */
const outsideBodies: readonly unknown[] = ['inspectorate', 'legalCounsel', 'safetyAdvicePoint', 'police'];

export const actors = {
  /** G16: whoever asks is no party of this case, nor is the person he stands in for. */
  actorIsNoParty: (view) =>
    view.asking
      ? !view.asking.conflicted &&
        view.asking.isParty.every((id) => view.state.parties[id]?.role === 'reporter') &&
        !persons({ by: view.asking.actor }).some((person) => isInvolved(view, person))
      : undefined,

  /** Decision 25: the proposer does not approve; neither of the two names of a delegation may be among the other's. */
  actorIsNotProposer: (view) => {
    if (!view.asking) return undefined;
    const asking = persons({ by: view.asking.actor });
    return view.track === undefined || !persons({ by: view.track.openedBy }).some((name) => asking.includes(name));
  },

  namesActor: (view, { field }) => {
    const named = view.step?.data[String(field)];
    if (named === undefined) return view.step?.complete === false ? undefined : false;
    return view.asking ? named === view.asking.actor.person : undefined;
  },

  namesConflicted: (view, { field }) => {
    const conflicted = conflictedIn(view.state);
    const named = view.step?.data[String(field)];
    if (named === undefined) return view.step?.complete === false && conflicted.length > 0 ? undefined : false;
    return conflicted.includes(word(named));
  },

  /** The advice comes from the one who was asked: it is recorded in his role, or by whoever asked a body outside. */
  answersOwnConsultation: (view) => {
    const role = view.step?.data['role'];
    if (role === undefined) return view.step?.complete === false ? undefined : false;
    return outsideBodies.includes(role) || role === view.asking?.actor.role || standsIn(view.asking, role);
  },

  consultationAsked: (view) => {
    const role = view.step?.data['role'];
    const asked = view
      .actsOf('consultation.ask')
      .filter(({ track }) => view.track === undefined || track === view.track.id)
      .map(({ data }) => data['role']);
    if (role !== undefined) return asked.includes(role);
    const mayAnswer = (one: unknown): boolean =>
      outsideBodies.includes(one) || one === view.asking?.actor.role || standsIn(view.asking, one);
    return view.step?.complete === false && asked.some(mayAnswer) ? undefined : false;
  },

  actorHolds: (view, { roles }) =>
    view.asking ? view.asking.roles.some((role) => strings(roles).includes(role)) : undefined,

  /** The correction at hand changes this answer into one of these. */
  setsTo: (view, { field, values }) => strings(values).includes(word(view.step?.data[`set.${String(field)}`])),

  /** Somebody has the role in this case: a subject, a victim. */
  hasParty: (view, { role }) => Object.values(view.state.parties).some((party) => party.role === role),

  /** The last assessment of scope says that it has to do with the school. */
  inScope: (view) => view.actsOf('scope.assess').at(-1)?.data['inScope'] === true,
} satisfies Record<string, Predicate>;
