import { initialOf, moved, type Act, type CaseState, type MachineName } from '../case/index.js';
import type { Instant } from '../language/index.js';

/** A state that was entered, by which step and when; the last one is where it stands now. */
export interface Visited {
  readonly state: string;
  readonly seq: number;
  readonly at: Instant;
}

export interface Course {
  readonly machine: MachineName;
  readonly visited: readonly Visited[];
}

/** Which way a case went, and each of its tracks: what a diagram marks. */
export interface CourseOfCase extends Course {
  readonly tracks: readonly (Course & { readonly id: string; readonly party?: string })[];
}

export function courseOf({ machine, acts, tracks }: CaseState): CourseOfCase {
  return {
    machine,
    visited: through(machine, acts),
    tracks: Object.values(tracks).map(({ id, machine: of, party }) => ({
      id,
      machine: of,
      ...(party !== undefined && { party }),
      visited: through(
        of,
        acts.filter(({ track }) => track === id),
      ),
    })),
  };
}

/** The first act begins it, and may lead on at once; of the others those count that lead to another state. */
function through(machine: MachineName, acts: readonly Act[]): readonly Visited[] {
  const visited: Visited[] = [];
  for (const act of acts) {
    const last = visited.at(-1)?.state;
    const state = moved(machine, last ?? initialOf(machine), act) ?? (last === undefined ? initialOf(machine) : last);
    if (state !== last) visited.push({ state, seq: act.seq, at: act.at });
  }
  return visited;
}
