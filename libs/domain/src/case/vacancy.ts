import { levels, type Role } from '../language/roles.js';
import type { Limit } from '../protocols/shape.js';
import { holds } from './rules/evaluate.js';
import type { View } from './rules/view.js';
import type { Asking, Unmet } from './state.js';

/** Where nobody of a level can act, because of a conflict or because two people are needed, the next level up does (decision 25). */
export function raisedTo(roles: readonly Role[], vacant: readonly Role[]): readonly Role[] {
  const above = roles
    .filter((role) => vacant.includes(role))
    .flatMap((role) => levels[levels.indexOf(role as (typeof levels)[number]) + 1] ?? []);
  return above.length === 0 ? roles : [...roles, ...raisedTo(above, vacant)];
}

/** A rule that asks for another person, whatever his answers: by it somebody is barred from a step. */
const asksAnother = ({ lifts, severity }: Limit): boolean => lifts === 'askSomeoneElse' && severity !== 'warn';

/** The case as a holder of this level would see it, had he asked. */
function seenBy(view: View, person: string, role: Role): View {
  const isParty = Object.values(view.state.parties).flatMap((party) => (party.person === person ? [party.id] : []));
  return { ...view, asking: { actor: { person, role }, roles: [role], isParty, conflicted: false } };
}

/** Levels with nobody left for the step at hand: vacant as a whole, or with every holder barred from it by a rule. */
export function vacantFor(asking: Asking, view: View, limits: readonly Limit[]): readonly Role[] {
  const barring = limits.filter(asksAnother);
  const isBarred = (person: string, role: Role): boolean => {
    const seen = seenBy(view, person, role);
    return barring.some(
      ({ when, requires }) => (when === undefined || holds(when, seen) === true) && holds(requires, seen) === false,
    );
  };
  const emptied = levels.filter((level) => {
    const held = asking.holders?.[level] ?? [];
    return held.length > 0 && held.every((person) => isBarred(person, level));
  });
  return [...(asking.vacant ?? []), ...emptied];
}

const cures: readonly string[] = ['askRole', 'askSomeoneElse', 'askBoard', 'askSupervisoryBoard', 'notGivenByProtocol'];

/** Whether a step is for somebody else, whatever is done first; any other reason can be met by doing what is missing. */
export const isForAnother = (unmet: readonly Unmet[]): boolean => unmet.some(({ lifts }) => cures.includes(lifts));
