/** Who may act. A role is held for a unit (a school, or the whole organisation) and a period; `system` and `reporter` are never held. */
export const roles = [
  'teamLeader',
  'principal',
  'dpo',
  'board',
  'supervisoryBoard',
  'confidant',
  'communications',
  'hr',
  'registrar',
  'serviceBureau',
  'employee',
  'administrator',
  'auditor',
] as const;

export type HeldRole = (typeof roles)[number];

/** `reporter` is whoever holds the receipt of a report; `system` is the clock, when a term has run out. */
export type Role = HeldRole | 'reporter' | 'system';

/** Roles that see no content of any case (decision 14). */
export const contentless: readonly HeldRole[] = ['administrator', 'auditor'];

/** From the lowest level that decides to the highest: a conflicted decider is replaced on his own level, else one up (decision 25). */
export const levels = ['teamLeader', 'principal', 'board', 'supervisoryBoard'] as const satisfies readonly HeldRole[];
