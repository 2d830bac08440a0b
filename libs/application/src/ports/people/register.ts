import type { PlainDate } from '#libs/domain';
import type { Actor } from '../actor.js';
import type { CommandStamp } from '../case-ledger.js';
import type { Appointment, GivenDelegation, ReassignmentReason } from '../role-register.js';

/** A member of staff, the board or the supervisory board. Pupils and parents are parties of a case, never persons here (decision 13). */
export interface Person {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  /** Where mail without content goes; a person without one gets notices in the product only. */
  readonly email?: string;
  /** From this day on he belongs to the organisation no more and cannot log in. */
  readonly departedOn?: PlainDate;
}

/** An appointment as it is stored. */
export interface StoredAppointment extends Appointment {
  readonly id: string;
}

/** A delegation or mandate as it is stored; ended early, its `until` is the day it ended. */
export interface StoredDelegation extends GivenDelegation {
  readonly id: string;
}

/** Who holds what in one organisation, as a change of roles needs to see it. */
export interface Register {
  readonly organisation: string;
  /** Ids of the organisation's schools. */
  readonly schools: readonly string[];
  readonly persons: readonly Pick<Person, 'id' | 'departedOn'>[];
  readonly assignments: readonly StoredAppointment[];
  readonly delegations: readonly StoredDelegation[];
}

/** One change of the register; each is one entry of the organisation's chained log. Ids, dates and choices only. */
export type RegisterChange =
  | { readonly type: 'role.assigned'; readonly assignment: StoredAppointment }
  | { readonly type: 'role.ended'; readonly assignment: string; readonly until: PlainDate }
  | { readonly type: 'delegation.given'; readonly delegation: StoredDelegation }
  | { readonly type: 'delegation.ended'; readonly delegation: string; readonly until: PlainDate }
  | { readonly type: 'person.departed'; readonly person: string; readonly on: PlainDate }
  /**
   * Open tasks in this person's name go to another, where one is named. Tasks of a role are nobody's own and need no moving. The move lasts
   * until the case rewrites that task: whom the rules name is said by the steps of the case, never by the register.
   */
  | { readonly type: 'tasks.moved'; readonly from: string; readonly to?: string; readonly reason: ReassignmentReason }
  /** Every session of this person ends (decision 18). */
  | { readonly type: 'sessions.revoked'; readonly person: string };

export interface RegisterCommand {
  readonly actor: Actor;
  readonly stamp: CommandStamp;
}

/** The only writer of roles and delegations. Changes, log entries, moved tasks and revoked sessions stand or fall together. */
export abstract class PeopleRegister {
  /**
   * Locks the organisation's register, reads it, and stores what `judge` answers, each change with its entry in the organisation's
   * chained log, all in one transaction. An assignment or delegation whose `until` is not after its `from` never takes effect.
   * @returns the changes made; for a key that was used before with the same body, the changes made then
   * @throws KeyReused when the key was used with another body
   * @throws RoleChangeRefused, NotFound from `judge`, with nothing written
   */
  abstract change(
    command: RegisterCommand,
    judge: (register: Register) => readonly RegisterChange[],
  ): Promise<readonly RegisterChange[]>;
}
