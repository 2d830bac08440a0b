import type { Attempt, Point } from '../attempts.js';
import type { Seen } from '../explore.js';
import type { World } from '../world.js';
import type { Unmet } from '../../case/index.js';

/** What was found against a property: why, and the way that led there. */
export interface Fault {
  readonly because: string;
  readonly point: Point;
  /** The step that should not have been possible there, where it is one. */
  readonly attempt?: Attempt;
}

/** One property of a protocol with its statute layer, watched while its cases are explored. */
export interface Property {
  readonly id: string;
  readonly says: string;
  /** Why a step that is accepted here should not be. */
  accepted?(seen: Seen, attempt: Attempt): string | undefined;
  refused?(seen: Seen, attempt: Attempt, reasons: readonly Unmet[]): void;
  /** Why a case should not be as it is here. */
  point?(seen: Seen): string | undefined;
  /** What can be said only when everything was explored. */
  whenExplored?(): readonly Fault[];
}

export type PropertyOf = (world: World) => Property;

const whole = (seen: Seen): Seen['point']['state'] => seen.point.state;

/** The acts of a track, of one kind. */
export const onTrack = (seen: Seen, track: string | undefined, type: string) =>
  whole(seen).acts.filter((act) => act.type === type && act.track === track);
