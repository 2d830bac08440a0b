import type { CaseState } from './state.js';
import { wordOf } from './steps/index.js';

/** Whoever has the case: the one it was last given to, or who took it last. */
export function ownerOf({ acts }: Pick<CaseState, 'acts'>): string | undefined {
  const last = acts.findLast(({ type }) => type === 'case.take' || type === 'case.assign');
  return last?.type === 'case.assign' ? wordOf(last.data['to']) : last?.by.person;
}
