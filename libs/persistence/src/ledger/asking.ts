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

/** Roles he has in somebody else's place only; mandates of one giver count together, and of several givers the widest counts. */
function lentOf(usable: readonly Held[]): NonNullable<Asking['lent']> {
  const own = new Set(usable.filter(({ giver }) => giver === null).map(({ role }) => role));
  const lent: Partial<Record<Role, Lent>> = {};
  for (const role of new Set(usable.map((held) => held.role))) {
    const by = usable.filter((held) => held.role === role && held.giver !== null);
    const [widest] = givers(by).sort((one, other) => width(other) - width(one));
    if (widest !== undefined && !own.has(role)) lent[role] = widest;
  }
  return lent;
}

/** What each lends: the role, or named kinds of step. What he may decide for the board by mandate is looked up apart, and lends no step. */
function givers(by: readonly Held[]): Lent[] {
  return [...new Set(by.flatMap(({ giver }) => giver ?? []))].map((from) => {
    const theirs = by.filter(({ giver }) => giver === from);
    if (theirs.some(({ limited }) => limited === null)) return { from };
    const steps = theirs.flatMap(({ limited }) => limited ?? []).filter((one) => !one.startsWith('decide:'));
    return { from, onlyFor: [...new Set(steps)] };
  });
}

const width = ({ onlyFor }: Lent): number => onlyFor?.length ?? Infinity;

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
