import type { Role } from '#libs/domain';

/** Somebody who acts in a script: a role, and a person of his own unless two roles are the same person. */
interface Somebody {
  readonly role: Role;
  readonly person: string;
}

/** A made-up id. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const somebody = (role: Role, n: number): Somebody => ({ role, person: uuid(n) });

/** The people of the scripts; two of those of whom two are needed. */
export const people = {
  reporter: somebody('reporter', 1),
  teamLeader: somebody('teamLeader', 2),
  principal: somebody('principal', 3),
  board: somebody('board', 4),
  otherBoard: somebody('board', 5),
  supervisoryBoard: somebody('supervisoryBoard', 6),
  dpo: somebody('dpo', 7),
  hr: somebody('hr', 8),
  registrar: somebody('registrar', 9),
  communications: somebody('communications', 10),
  confidant: somebody('confidant', 11),
  serviceBureau: somebody('serviceBureau', 12),
  otherServiceBureau: somebody('serviceBureau', 13),
  employee: somebody('employee', 14),
  administrator: somebody('administrator', 15),
  auditor: somebody('auditor', 16),
  otherSupervisoryBoard: somebody('supervisoryBoard', 17),
  system: { role: 'system', person: 'system' },
} as const satisfies Record<string, Somebody>;

export type Who = keyof typeof people;

/** A reference to sealed text; scripts have no text, only its place. */
export const text = { content: uuid(99), digest: 'a'.repeat(64) } as const;
