import type { Role } from '../language/roles.js';
import type { Asking, CaseState } from '../case/index.js';

/** Somebody who tries to act while a protocol is checked: every role once, two where two are needed, and those who should stay out. */
export interface Player {
  readonly name: string;
  readonly person: string;
  readonly role: Role;
  /** Roles he holds beside it. */
  readonly besides: readonly Role[];
}

const personOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const player = (n: number, name: string, role: Role, ...besides: Role[]): Player => ({
  name,
  person: personOf(n),
  role,
  besides,
});

/** Works for the school and is a party of every case that is explored: whatever his office, he stays out of it. */
export const involved = personOf(30);
export const serviceBureau = player(11, 'the service bureau', 'serviceBureau');
export const otherServiceBureau = player(12, 'another of the service bureau', 'serviceBureau');

export const reporter = player(15, 'the reporter', 'reporter');

/** Everybody in good standing, the lowest level first. */
export const officers: readonly Player[] = [
  player(1, 'the team leader', 'teamLeader'),
  player(2, 'the principal', 'principal'),
  player(3, 'the board', 'board'),
  player(4, 'another member of the board', 'board'),
  player(5, 'the supervisory board', 'supervisoryBoard'),
  player(6, 'another member of the supervisory board', 'supervisoryBoard'),
  player(7, 'HR', 'hr'),
  player(8, 'the registrar', 'registrar'),
  player(9, 'Communications', 'communications'),
  player(10, 'the confidant', 'confidant'),
  serviceBureau,
  otherServiceBureau,
  player(13, 'an employee', 'employee'),
  player(14, 'the data protection officer', 'dpo'),
  reporter,
];

/** Those who hold an office and must not use it here: whoever is data protection officer as well, and whoever the case concerns. */
const outsiders: readonly Player[] = [
  player(20, 'a principal who is data protection officer too', 'principal', 'dpo'),
  player(21, 'a board member who is data protection officer too', 'board', 'dpo'),
  { name: 'a team leader whom the case concerns', person: involved, role: 'teamLeader', besides: [] },
  { name: 'a principal whom the case concerns', person: involved, role: 'principal', besides: [] },
  { name: 'a board member whom the case concerns', person: involved, role: 'board', besides: [] },
  {
    name: 'somebody of the service bureau whom the case concerns',
    person: involved,
    role: 'serviceBureau',
    besides: [],
  },
];

export const everybody: readonly Player[] = [...officers, ...outsiders];

export function askingAs({ person, role, besides }: Player, state?: CaseState): Asking {
  const isParty = Object.values(state?.parties ?? {})
    .filter((party) => party.person === person)
    .map(({ id }) => id);
  return { actor: { person, role }, roles: [role, ...besides], isParty, conflicted: false };
}
