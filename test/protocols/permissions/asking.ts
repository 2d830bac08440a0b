import {
  benchOf,
  decide,
  editions,
  judge,
  roles,
  rulebookFor,
  StepRefused,
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
export function personOf(role: Role): string {
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

const books = new Map<string, Rulebook>();

/** The rules a case is judged by. */
export function bookOf({ opening }: CaseState): Rulebook {
  const on = opening.openedAt.slice(0, 10);
  const key = `${opening.protocol} ${opening.sector} ${opening.denomination} ${on}`;
  const book = books.get(key) ?? rulebookFor({ editions, on, ...opening });
  books.set(key, book);
  return book;
}

const benches = new WeakMap<CaseState, ReturnType<typeof benchOf>>();

function bench({ script, moment }: Scene): ReturnType<typeof benchOf> {
  const made =
    benches.get(script.state) ?? benchOf(script.state, bookOf(script.state), moment?.slice(0, 10) ?? script.today);
  benches.set(script.state, made);
  return made;
}

/** Everything against this person taking the step of the scene; empty when he may, and then it was decided as well. */
export function against(scene: Scene, asking: Asking): readonly Unmet[] {
  const { script, type, data, at, moment } = scene;
  const target = at === '' ? {} : at.startsWith('t') ? { track: at } : { party: at };
  const { unmet } = judge(bench(scene), { type, ...target, data, complete: true }, asking, outside);
  if (unmet.length > 0) return unmet;
  try {
    decide(
      script.state,
      { asking, draft: { type, ...target, data }, outside },
      { ...script.moment(), ...(moment === undefined ? {} : { at: moment }) },
      bookOf(script.state),
    );
    return [];
  } catch (error) {
    if (error instanceof StepRefused) return error.unmet;
    throw error;
  }
}
