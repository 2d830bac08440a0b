import type { CaseState } from './state.js';

/**
 * Persons with a declared conflict of interest that nobody lifted since: they neither act in the case nor see it, and others of their
 * level, or the next one up, do (decision 25). Read off the log; there is no other list.
 */
export function conflictedIn({ acts }: Pick<CaseState, 'acts'>): readonly string[] {
  const persons = new Set<string>();
  for (const { type, data } of acts) {
    if (type === 'conflict.declare') persons.add(String(data['person']));
    if (type === 'conflict.lift') persons.delete(String(data['person']));
  }
  return [...persons];
}
