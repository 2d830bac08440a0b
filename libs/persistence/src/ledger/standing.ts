import type { CaseState } from '#libs/domain';

/** Something was proposed, or objected to, that waits for a decision: states of tracks that only stand before one. */
const undecidedStates: readonly string[] = [
  ...['proposed', 'intended', 'raised', 'consulted', 'requested'],
  ...['received', 'heard'],
];

/** How a case stands, as pages and lists show it. */
export interface Standing {
  /** JSON by id, as in the state. */
  readonly parties: string;
  readonly tracks: string;
  /** Something was proposed that nobody decided yet. */
  readonly undecided: boolean;
}

export function standingOf({ parties, tracks }: CaseState): Standing {
  return {
    parties: JSON.stringify(parties),
    tracks: JSON.stringify(tracks),
    undecided: Object.values(tracks).some(({ state }) => undecidedStates.includes(state)),
  };
}

/** How it stands after a command; undefined where that is how it stood. A step that leaves parties and tracks alone leaves the objects alone too. */
export const standingAfter = (before: CaseState | undefined, next: CaseState): Standing | undefined =>
  before?.parties === next.parties && before.tracks === next.tracks ? undefined : standingOf(next);
