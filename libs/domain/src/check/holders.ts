import { levels, type Role } from '../language/roles.js';
import type { Rulebook } from '../protocols/rulebook.js';

/** What nobody in an organisation could do, were it held to these rules. */
export interface Unheld {
  /** Levels that decide and that nobody holds (decision 24). */
  readonly levels: readonly Role[];
  /** Obligations that only roles nobody holds could meet. */
  readonly obligations: readonly {
    readonly rule: string;
    readonly cites: readonly string[];
    readonly by: readonly Role[];
    readonly nl: string;
    readonly en: string;
  }[];
}

/** Met by time itself, or by whoever reported: nobody has to hold them. */
const neverHeld: readonly Role[] = ['system', 'reporter'];

/**
 * Which levels and obligations have no holder among the roles people really hold (decision 30). An obligation of one named person, or of
 * whoever a step asked, waits for somebody who is there already.
 */
export function withoutHolder({ duties }: Rulebook, held: ReadonlySet<Role>): Unheld {
  return {
    levels: levels.filter((level) => !held.has(level)),
    obligations: duties.flatMap(({ id, cites, by, nl, en, person }) =>
      'field' in by || person !== undefined || by.some((role) => held.has(role) || neverHeld.includes(role))
        ? []
        : [{ rule: id, cites, by, nl, en }],
    ),
  };
}
