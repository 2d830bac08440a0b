import type { Instant } from '#libs/domain';

/** A paper that was filed in somebody's file, or left out of it with a reason. */
export interface FileLine {
  readonly paper: string;
  readonly party: string;
  readonly file: 'pupilFile' | 'personnelFile';
  readonly filed: boolean;
  readonly because: string | null;
  readonly seq: number;
  readonly at: Instant;
}
