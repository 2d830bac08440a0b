import type { Instant } from '#libs/domain';
import type { Actor } from './actor.js';

/** A change outside any case: roles, editions, calendars, keys. Ids, choices and dates; no content. */
export interface OrganisationEntry {
  readonly type: string;
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export interface OrganisationLogLine extends OrganisationEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly hash: string;
}

/** The chained log of an organisation (decision 8). */
export abstract class OrganisationLog {
  /** Appends one entry; answers its number. */
  abstract append(actor: Actor, entry: OrganisationEntry): Promise<number>;
  abstract entries(
    actor: Actor,
    part: { readonly after?: number; readonly limit?: number },
  ): Promise<readonly OrganisationLogLine[]>;
}

/** What a check of a chain found. */
export type ChainVerdict =
  | { readonly whole: true; readonly length: number; readonly hash: string }
  | {
      readonly whole: false;
      readonly at: number;
      readonly because: 'changed' | 'missing' | 'truncated' | 'headDiffers';
    };

/** Recomputes chains and compares them with the heads written outside the database. */
export abstract class Chains {
  abstract verifyCase(organisation: string, caseId: string): Promise<ChainVerdict>;
  abstract verifyOrganisation(organisation: string): Promise<ChainVerdict>;
  /** Writes a signed line per chain that grew since the last time; answers how many. */
  abstract writeHeads(): Promise<number>;
}
