import type { StepType } from '../case/index.js';
import type { Condition, FactValue } from '../protocols/index.js';

/** What is known of a case that does not exist: where it stands, and what the step says that is asked about. */
export interface Known {
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Whether anybody can ever take a step of this type under these rules. */
  readonly occurs: (step: StepType) => boolean;
}

/** True or false whatever the case is; undefined where that depends on it. */
export type Verdict = boolean | undefined;

/** What can be said of a condition without a case. */
export function verdictOn(condition: Condition, known: Known): Verdict {
  if ('all' in condition) return together(condition.all, known, false);
  if ('any' in condition) return together(condition.any, known, true);
  if ('not' in condition) return opposite(verdictOn(condition.not, known));
  if ('fact' in condition) return compared(condition, known);
  if ('taken' in condition) return [condition.taken].flat().some((step) => known.occurs(step)) ? undefined : false;
  return undefined;
}

/** One that decides is enough: a false one for all, a true one for any. */
function together(conditions: readonly Condition[], known: Known, decides: boolean): Verdict {
  const verdicts = conditions.map((one) => verdictOn(one, known));
  if (verdicts.includes(decides)) return decides;
  return verdicts.includes(undefined) ? undefined : !decides;
}

const opposite = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);

function compared({ fact, is, has }: Extract<Condition, { readonly fact: string }>, { facts }: Known): Verdict {
  const value = facts[fact];
  const expected = is ?? has;
  if (value === undefined || expected === undefined) return undefined;
  return [expected].flat().includes(value);
}
