import type { Actor } from '#libs/application';
import { conflictedIn, type Asking, type CaseState, type HeldRole, type Role } from '#libs/domain';
import type { PartyRow } from './outside.js';
import { walledOff } from './sight.js';

/** A role held for a school, or for all of them; `giver` where it is by delegation. */
export interface Held {
  readonly role: HeldRole;
  readonly school: string | null;
  readonly giver: string | null;
  readonly limited: readonly string[] | null;
}

export type Holders = NonNullable<Asking['holders']>;

/** The case somebody asks about, and everybody on each level for it, where that was looked up. */
export interface Among {
  readonly state?: CaseState;
  readonly holders: Holders | null;
}

/** Levels on which everybody is walled off: a party, or with a declared conflict. */
function vacantIn(state: CaseState | undefined, holders: Holders): readonly Role[] {
  const walled = state === undefined ? [] : walledOff(state).map(({ person }) => person);
  return Object.entries(holders).flatMap(([role, persons]) =>
    persons.every((person) => walled.includes(person)) ? [role as Role] : [],
  );
}

/** Who asks, as rules see him. Somebody else's role counts only where a delegation is in force, and then both names go into the log. */
export function askingOf(
  actor: Actor,
  held: readonly Held[],
  parties: readonly PartyRow[],
  { state, holders }: Among,
): Asking {
  if (actor.person === 'system' || actor.person === 'reporter') return alone(actor.person);
  const { inPlaceOf } = actor;
  const vacant = vacantIn(state, holders ?? {});
  const usable = inPlaceOf === undefined ? held : held.filter(({ giver }) => giver === inPlaceOf);
  const roles = [...new Set(usable.map(({ role }) => role))];
  const role = roles.find((one) => one === actor.role) ?? roles[0] ?? 'employee';
  const lent = lentOf(usable);
  const giver = lent[role]?.from;
  return {
    actor: { person: actor.person, role, ...(giver === undefined ? {} : { inPlaceOf: giver }) },
    roles,
    ...(Object.keys(lent).length === 0 ? {} : { lent }),
    isParty: parties.filter(({ person }) => person === actor.person).map(({ id }) => id),
    conflicted: state !== undefined && conflictedIn(state).includes(actor.person),
    ...(actor.role === undefined ? {} : { choseRole: true }),
    ...(vacant.length === 0 ? {} : { vacant }),
    ...(holders === null ? {} : { holders }),
  };
}

interface Lent {
  readonly from: string;
  readonly onlyFor?: readonly string[];
}

/** Roles he has in somebody else's place only; where several lend the same, the widest counts, and mandates of one giver count together. */
function lentOf(usable: readonly Held[]): NonNullable<Asking['lent']> {
  const own = new Set(usable.filter(({ giver }) => giver === null).map(({ role }) => role));
  const lent: Partial<Record<Role, Lent>> = {};
  for (const { role, giver, limited } of usable)
    if (giver !== null && !own.has(role)) lent[role] = widest(lent[role], giver, limited);
  return lent;
}

function widest(known: Lent | undefined, from: string, limited: readonly string[] | null): Lent {
  if (limited === null) return { from };
  // What he may decide for the board by mandate is looked up apart, and lends no step.
  const steps = limited.filter((one) => !one.startsWith('decide:'));
  if (known === undefined) return { from, onlyFor: steps };
  if (known.onlyFor === undefined) return known;
  if (known.from === from) return { from, onlyFor: [...known.onlyFor, ...steps] };
  return steps.length > known.onlyFor.length ? { from, onlyFor: steps } : known;
}

/** Decisions he may take for the board, as the mandates he was given in writing name them: `suspension` for `decide:suspension`. */
export const mandatesOf = (held: readonly Held[]): readonly string[] =>
  held
    .flatMap(({ limited }) => limited ?? [])
    .filter((one) => one.startsWith('decide:'))
    .map((one) => one.slice('decide:'.length));

const alone = (role: 'system' | 'reporter'): Asking => ({
  actor: { person: role, role },
  roles: [role],
  isParty: [],
  conflicted: false,
});
