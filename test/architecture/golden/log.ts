import { createHash } from 'node:crypto';
import type { CaseOpening, CaseState, Step } from '#libs/domain';

/** Where a log ends: what a later build must still make of it. */
export interface End {
  readonly version: number;
  readonly stage: string;
  /** Machine and state of each track: `{ t1: 'measure.ended' }`. */
  readonly tracks: Readonly<Record<string, string>>;
  /** SHA-256 (hex) of everything the log says; see `endOf`. */
  readonly digest: string;
}

/** A recorded case: plain, without names or texts, exactly as the steps were stored. */
export interface GoldenLog {
  readonly title: string;
  readonly opening: CaseOpening;
  readonly steps: readonly Step[];
  readonly end: End;
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The end of a log. Named fields only, so that a build that learns to remember more still agrees on these. */
export function endOf({ version, machine, stage, parties, tracks, acts, dues, settled, overdue }: CaseState): End {
  const facts = JSON.stringify({ machine, stage, parties, tracks, acts, dues, settled, overdue }, sorted);
  return {
    version,
    stage: `${machine}.${stage}`,
    tracks: Object.fromEntries(Object.values(tracks).map((track) => [track.id, `${track.machine}.${track.state}`])),
    digest: createHash('sha256').update(facts).digest('hex'),
  };
}
