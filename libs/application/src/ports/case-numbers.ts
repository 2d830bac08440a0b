import type { Instant } from '#libs/domain';
import type { Actor } from './actor.js';

export interface CaseCounts {
  /** Open cases. */
  readonly stages: readonly {
    readonly school: string;
    readonly machine: string;
    readonly stage: string;
    readonly count: number;
  }[];
  /** Open work with an end: over it, or with it within seven days. */
  readonly terms: readonly { readonly school: string; readonly overdue: number; readonly soon: number }[];
  /** Of the last twelve months, as `2026-11`. */
  readonly months: readonly { readonly month: string; readonly opened: number; readonly closed: number }[];
  /** What the cases of those months are about; one can be about several things. */
  readonly categories: readonly { readonly category: string; readonly count: number }[];
}

/** Counts of everything in the organisation, and of what the reader may see one by one. */
export interface CountsFor {
  readonly at: Instant;
  readonly all: CaseCounts;
  readonly seen: CaseCounts;
}

/** Numbers of cases, never which. What is told of them is not for this port to say. */
export abstract class CaseNumbers {
  /** For who oversees the whole organisation: the board and the supervisory board. @throws NotFound for anyone else */
  abstract of(reader: Actor): Promise<CountsFor>;
}
