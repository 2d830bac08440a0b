import {
  benchOf,
  editions,
  judge,
  roles,
  rulebookFor,
  type Asking,
  type CaseState,
  type Role,
  type Rulebook,
  type Unmet,
} from '#libs/domain';
import { people } from '../../support/case-script.js';
import type { Scene } from './scene.js';

const outside = { councilConsent: true, registeredSchool: true, consentOnRecord: true };
export const everyRole: readonly Role[] = [...roles, 'reporter', 'system'];

/** A person of each role who did nothing in any scene yet; of the service bureau the one the board named. */
function personOf(role: Role): string {
  if (role === 'system' || role === 'reporter') return role;
  if (role === 'serviceBureau') return people.serviceBureau.person;
  return `00000000-0000-4000-8000-${String(500 + everyRole.indexOf(role)).padStart(12, '0')}`;
}

/** Somebody in a role, with nothing else between him and the case. */
export const inRole = (role: Role, person = personOf(role)): Asking => ({
  actor: { person, role },
  roles: [role],
  isParty: [],
  conflicted: false,
});

export const somebodyElse = '00000000-0000-4000-8000-000000000999';

/** The rules a case is judged by. */
export const bookOf = ({ opening }: CaseState): Rulebook =>
  rulebookFor({ editions, on: opening.openedAt.slice(0, 10), ...opening });

/** Everything against this person taking the step of the scene; empty when he may. */
export function against({ script, type, data, at, moment }: Scene, asking: Asking): readonly Unmet[] {
  const target = at === '' ? {} : at.startsWith('t') ? { track: at } : { party: at };
  const on = moment?.slice(0, 10) ?? script.today;
  return judge(
    benchOf(script.state, bookOf(script.state), on),
    { type, ...target, data, complete: true },
    asking,
    outside,
  ).unmet;
}
