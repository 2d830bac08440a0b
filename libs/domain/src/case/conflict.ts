import type { CaseState } from './state.js';
import { wordOf } from './steps/index.js';

/**
 * Persons with a declared conflict of interest that nobody lifted since: they neither act in the case nor see it, and others of their
 * level, or the next one up, do (decision 25). Read off the log; there is no other list.
 */
export function conflictedIn({ acts }: Pick<CaseState, 'acts'>): readonly string[] {
  const persons = new Set<string>();
  for (const { type, data } of acts) {
    if (type === 'conflict.declare') persons.add(wordOf(data['person']));
    if (type === 'conflict.lift') persons.delete(wordOf(data['person']));
  }
  return [...persons];
}
