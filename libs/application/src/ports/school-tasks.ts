import type { PlainDate } from '#libs/domain';
import type { Actor } from './actor.js';
import type { CommandStamp } from './case-ledger.js';

/** In which way a school made something known (OOG-4.2.11). */
export const knownBy = ['meeting', 'letter', 'website', 'schoolApp', 'lesson'] as const;
export type KnownBy = (typeof knownBy)[number];

/** What a school did of what its edition asks outside any case, once per school year or per edition. */
export interface SchoolTaskDone {
  readonly school: string;
  readonly task: string;
  /** The school year, such as `2026-2027`, or the id of the edition. */
  readonly during: string;
  readonly on: PlainDate;
  readonly way?: KnownBy;
}

/** What schools did outside cases. Which tasks there are is never stored: it follows from the edition in force (decision 4). */
export abstract class SchoolTasks {
  abstract done(actor: Actor, school: string): Promise<readonly SchoolTaskDone[]>;
  /**
   * Stores it with its entry in the organisation's log, in one transaction. Told again for the same time it replaces what was told.
   * @throws KeyReused
   */
  abstract record(
    command: { readonly actor: Actor; readonly stamp: CommandStamp },
    done: SchoolTaskDone,
  ): Promise<void>;
}
