import type { StepType } from '../case/index.js';
import type { Cause } from './rules-compared.js';

/** What goes otherwise under a draft. */
export const differences = {
  refused: 'is refused',
  allowed: 'is no longer refused',
  warned: 'is warned of',
  notWarned: 'is no longer warned of',
  otherRole: 'is taken in another role',
  demanded: 'is newly demanded',
  notDemanded: 'is no longer demanded',
  moved: 'is demanded at another time',
  deadline: 'is due on another day',
  otherWork: 'is demanded of others, or holds up other steps',
  metOtherwise: 'is met by something else',
  end: 'comes to another end',
} as const;
export type DifferenceKind = keyof typeof differences;

/** One difference in one case, and the rule that makes it. */
export interface Finding {
  readonly kind: DifferenceKind;
  /** The step that is refused, or that meets what is demanded. */
  readonly step?: StepType;
  readonly cause: Cause;
  /** After which turn of the case it shows. */
  readonly turn: number;
  /** What was and what is, where both can be said. */
  readonly was?: string;
  readonly is?: string;
}

/**
 * Differences that a rule itself makes, in order; what follows from an earlier one is left out. A difference by a rule that is as it was
 * counts only where nothing came before it.
 */
export function rooted(found: readonly Finding[]): readonly Finding[] {
  const inOrder = [...found].sort((a, b) => a.turn - b.turn);
  return inOrder.filter(({ cause, turn }, index) => {
    if (cause.became !== 'same') return true;
    return !inOrder.some((other, at) => other.turn <= turn && (other.cause.became !== 'same' || at < index));
  });
}
