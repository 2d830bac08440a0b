import {
  conflictedIn,
  isOpen,
  isRestricted,
  levelOf,
  ownerOf,
  type CaseLevel,
  type CaseState,
  type Obligation,
  type Role,
} from '#libs/domain';

/** Nobody is let in for being one of these: they are held by all, see no content, or are no person. */
const neverInSight: readonly Role[] = ['employee', 'administrator', 'auditor', 'reporter', 'system'];
const leadership: readonly Role[] = ['teamLeader', 'principal'];

/**
 * Roles whose work an obligation is here. A case that goes past the leadership, or the board, is not their work: what whoever leads
 * it can do himself is not, and a duty of the case as a whole brings them in only when the report is not about who leads. What
 * somebody asked of them by name of their role (to answer, to determine the actions after leave) is theirs.
 */
export function workOf(
  state: CaseState,
  { by, track, key }: Pick<Obligation, 'by' | 'track' | 'key'>,
): readonly Role[] {
  const level = levelOf(state);
  if (level === 'leadership') return by;
  const passed = passedBy(level);
  const others = by.filter((role) => !passed.includes(role));
  const isAsked = track !== undefined || /\/a\d+\//.test(key);
  const isAboutWhoLeads = state.acts[0]?.data['aboutLeadership'] !== 'no';
  return others.length > 0 || (isAboutWhoLeads && !isAsked) ? others : by;
}

/**
 * Whom work lets in of the roles that may do it: the supervisory board only where nobody below it may. It watches over the board, and
 * leads no school (ADR 3).
 */
function letIn(state: CaseState, roles: readonly Role[]): readonly Role[] {
  const passed = passedBy(levelOf(state));
  const isBelow = (role: Role): boolean => [...leadership, 'board'].includes(role) && !passed.includes(role);
  return roles.some(isBelow) ? roles.filter((role) => role !== 'supervisoryBoard') : roles;
}

/** Whom a case of this level goes past. */
function passedBy(level: CaseLevel): readonly Role[] {
  if (level === 'leadership') return [];
  return level === 'board' ? leadership : [...leadership, 'board'];
}

/** Roles that were asked something in so many words. */
const askedOf = ({ acts }: CaseState): readonly string[] =>
  acts.flatMap(({ type, data }) => {
    if (type === 'consultation.ask' && typeof data['role'] === 'string') return [data['role']];
    return type === 'inspection.grant' ? ['principal'] : [];
  });

/** Whoever keeps a case that holds data on a possible offence in sight without work in it: the levels above, and the FG once he was asked. */
const keptApart: readonly Role[] = ['board', 'supervisoryBoard', 'dpo'];

/** Of a case for few eyes that somebody has, the team leaders see nothing: he sees it by name (G14). */
const byName = (state: CaseState, role: Role): boolean =>
  role === 'teamLeader' && isRestricted(state) && ownerOf(state) !== undefined;

/**
 * Roles that see a case: those it was addressed to, and every role that ever had something to do in it (need to know, decision 14).
 * A case that came to be about who leads the school leaves their sight again, unless they were asked; one that holds data on a possible
 * offence is seen by whoever leads it and whoever has something open to do in it, and by nobody for what he once had to do (G14).
 */
export function sightOf(
  state: CaseState,
  obligations: readonly Obligation[],
  before: readonly string[],
): readonly string[] {
  const level = levelOf(state);
  const addressed: readonly Role[] = level === 'leadership' ? leadership : [level];
  const working = obligations
    .filter((one) => isOpen(one) && one.person === undefined)
    .flatMap((one) => letIn(state, workOf(state, one)));
  const roles = [...addressed, ...working].filter((role) => !neverInSight.includes(role) && !byName(state, role));
  const { school } = state.opening;
  const known: readonly string[] = [...roles, ...askedOf(state)];
  const left = passedBy(level).filter((role) => !known.includes(role));
  const stays = (role: Role): boolean => !left.includes(role) && (!isRestricted(state) || keptApart.includes(role));
  const kept = before.filter((token) => stays(token.slice(0, token.indexOf('@')) as Role));
  return [...new Set([...kept, ...roles.flatMap((role) => [`${role}@${school}`, `${role}@*`])])];
}

/** Roles in a case that wall its person off: whoever reported it, or teaches a pupil in it, is not judged by it. */
const unwalled: readonly string[] = ['reporter', 'teacherOf'];

/** What a wall stands for that was declared, rather than by being a party. */
const byConflict = 'conflict';

/** Staff who are a party, or whose conflict of interest was declared: they cannot see, find or count the case. */
export function walledOff(state: CaseState): readonly { readonly person: string; readonly party: string }[] {
  const parties = Object.values(state.parties).flatMap(({ id, person, role }) =>
    person === undefined || unwalled.includes(role) ? [] : [{ person, party: id }],
  );
  return [...parties, ...conflictedIn(state).map((person) => ({ person, party: byConflict }))];
}
