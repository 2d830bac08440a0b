import type { Instant, StepType } from '#libs/domain';
import type { Actor } from './actor.js';
import type { StepLine, TrackLine } from './readings.js';
import type { CaseLine } from './work-lists.js';

/** Some recorded steps of one case, with the sealed texts they refer to, opened, by content id. */
export interface StepsRecorded {
  readonly case: CaseLine;
  readonly tracks: readonly TrackLine[];
  readonly steps: readonly StepLine[];
  readonly texts: Readonly<Record<string, string>>;
}

/** A duty that stands open somewhere in the organisation: no content, so that whoever watches over it need not see the case. */
export interface OpenDuty {
  /** Null where the reader does not see the case. */
  readonly caseId: string | null;
  readonly number: string;
  readonly school: string;
  readonly rule: string;
  readonly nl: string;
  readonly en: string;
  readonly cites: readonly string[];
  readonly track: string | null;
  readonly due: Instant | null;
  readonly lastDay: string | null;
  readonly overdue: boolean;
}

/** What was recorded across cases. */
export abstract class CaseRecords {
  /**
   * Steps of these kinds in the cases the reader may see, the case that changed last first. That he saw their texts is noted with each
   * case, under `what`.
   */
  abstract steps(
    reader: Actor,
    asked: { readonly types: readonly StepType[]; readonly what: 'decisions' | 'breaches'; readonly limit: number },
  ): Promise<readonly StepsRecorded[]>;

  /** Open duties of these rules in every case of the organisation: for the FG alone, empty for anybody else. */
  abstract openDuties(reader: Actor, rules: readonly string[]): Promise<readonly OpenDuty[]>;
}
