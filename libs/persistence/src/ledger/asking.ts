import type { Actor } from '#libs/application';
import type { Asking, HeldRole, Role } from '#libs/domain';
import type { PartyRow } from './outside.js';

/** A role held for a school, or for all of them; `giver` where it is by delegation. */
export interface Held {
  readonly role: HeldRole;
  readonly school: string | null;
  readonly giver: string | null;
  readonly limited: readonly string[] | null;
}

/** Who asks, as rules see him. Somebody else's role counts only where a delegation is in force, and then both names go into the log. */
export function askingOf(actor: Actor, held: readonly Held[], parties: readonly PartyRow[], vacant: readonly Role[]): Asking {
  if (actor.person === 'system' || actor.person === 'reporter') return alone(actor.person);
  const { inPlaceOf } = actor;
  const usable = inPlaceOf === undefined ? held : held.filter(({ giver }) => giver === inPlaceOf);
  const roles = [...new Set(usable.map(({ role }) => role))];
  const role = roles.find((one) => one === actor.role) ?? roles[0] ?? 'employee';
  const own = usable.some((one) => one.role === role && one.giver === null);
  const giver = own ? undefined : (usable.find((one) => one.role === role)?.giver ?? undefined);
  return {
    actor: { person: actor.person, role, ...(giver === undefined ? {} : { inPlaceOf: giver }) },
    roles,
    isParty: parties.filter(({ person }) => person === actor.person).map(({ id }) => id),
    conflicted: false,
    ...(actor.role === undefined ? {} : { choseRole: true }),
    ...(vacant.length === 0 ? {} : { vacant }),
  };
}

const alone = (role: 'system' | 'reporter'): Asking => ({ actor: { person: role, role }, roles: [role], isParty: [], conflicted: false });
