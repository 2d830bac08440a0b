import type { StepType } from '../case/steps/index.js';
import type { Role } from '../language/roles.js';

/** A plain value a fact can have. */
export type FactValue = string | number | boolean;

/**
 * A condition, as plain JSON. It is judged on the facts of a case, seen from a party or a track where the rule has that scope,
 * and from the step that is about to be taken. A name never changes its meaning; a new meaning is a new name (decision 21).
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Compare
  | Taken
  | SomeParty
  | SomeTrack
  | Named;

/** Compares a named fact. `is` takes one value or any of several; `has` asks a list for one of several; the bounds are inclusive. */
export interface Compare {
  readonly fact: string;
  readonly is?: FactValue | readonly FactValue[];
  readonly has?: FactValue | readonly FactValue[];
  /** Whether anything was filled in at all. */
  readonly given?: boolean;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Some step was recorded: in this case, or of this rule's party or track; with these values in its data. */
export interface Taken {
  readonly taken: StepType | readonly StepType[];
  readonly of?: 'case' | 'party' | 'track';
  /** Taken by somebody in one of these roles. */
  readonly by?: readonly Role[];
  readonly where?: Readonly<Record<string, FactValue | readonly FactValue[]>>;
  /** Only steps after the last of this kind (same scope) count, such as a hearing after the intention. */
  readonly after?: StepType;
  /** Only steps that say the same as the act this rule is about, in these fields (`paper`, `role`), and come after it. */
  readonly same?: readonly string[];
}

/** Some party (other than none) for whom the condition holds; the inner condition sees that party. */
export interface SomeParty {
  readonly someParty: Condition;
}

/** Some track, of this rule's party when `of` is `party`, for which the condition holds; the inner condition sees that track. */
export interface SomeTrack {
  readonly someTrack: Condition;
  readonly of?: 'case' | 'party';
}

/** A dated row of statute in place of a number; put in when the rules of a case are read (decision 23). */
export interface FigureRef {
  readonly figure: string;
}

/** A named pure predicate of `case/rules`, with typed parameters. */
export interface Named {
  readonly holds: string;
  readonly with?: Readonly<Record<string, FactValue | readonly FactValue[] | FigureRef>>;
}

/** What is asked at the end of every branch of a condition: nothing further stands within it. */
export type Leaf = Compare | Taken | Named;

/** Everything a condition asks, in whatever it stands; nothing of none. */
export function leavesOf(condition: Condition | undefined): readonly Leaf[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  if ('someParty' in condition) return leavesOf(condition.someParty);
  return 'someTrack' in condition ? leavesOf(condition.someTrack) : [condition];
}
