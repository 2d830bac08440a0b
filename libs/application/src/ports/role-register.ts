import type { HeldRole, PlainDate } from '#libs/domain';
import type { Actor } from './actor.js';
import type { CommandStamp } from './case-ledger.js';

/** A role held for a unit and a period. Without `school` it holds for the whole organisation; `until` is the first day it no longer holds. */
export interface Appointment {
  readonly person: string;
  readonly role: HeldRole;
  readonly school?: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** Acting for someone for a period, in writing: `ground` says where it is written. */
export interface GivenDelegation {
  readonly from: string;
  readonly to: string;
  readonly role: HeldRole;
  readonly school?: string;
  readonly since: PlainDate;
  readonly until: PlainDate;
  /** Reference of the paper it stands on, such as `Besluit 2026-014`: a reference, never a text. */
  readonly ground: string;
  /** Present in a mandate: the kinds of step that may be taken for the giver. Absent when the whole role is taken over. */
  readonly limitedTo?: readonly string[];
}

export type ReassignmentReason = 'illness' | 'departure';

/** Somebody is ill or has left: from today on his roles, delegations and sessions end, and his open tasks move. */
export interface Reassignment {
  readonly person: string;
  readonly reason: ReassignmentReason;
  /** The first day without his roles: today. For a day to come, end each role on that day. */
  readonly on: PlainDate;
  /**
   * Takes over roles, and tasks in his own name. Without one the work of his roles waits for whoever holds them; what the rules ask of him
   * by name stays in his name until a step in the case names somebody else.
   */
  readonly successor?: string;
}

/** The change is not this person's to make: nobody appoints himself, only an administrator appoints. */
export class RoleChangeRefused extends Error {
  override readonly name = 'RoleChangeRefused';
  constructor(
    readonly code:
      | 'notAdministrator'
      | 'ownRole'
      | 'overlaps'
      | 'periodReversed'
      | 'periodTooLong'
      | 'inThePast'
      | 'notYet'
      | 'notYourRole'
      | 'alreadyEnded'
      | 'roleNotDelegable'
      | 'roleIncompatible'
      | 'lastAdministrator'
      | 'notInWriting'
      | 'notHeld'
      | 'departed',
  ) {
    super(`this change of roles is refused: ${code}`);
  }
}

/**
 * Roles and delegations, each change a line in the organisation's chained log, in the same commit. A change ends the sessions it touches.
 * Every method throws RoleChangeRefused, KeyReused, or NotFound for a person, school or role of elsewhere.
 */
export abstract class RoleRegister {
  abstract appoint(actor: Actor, appointment: Appointment, stamp: CommandStamp): Promise<{ readonly id: string }>;
  abstract end(actor: Actor, roleId: string, until: PlainDate, stamp: CommandStamp): Promise<void>;
  abstract delegate(actor: Actor, delegation: GivenDelegation, stamp: CommandStamp): Promise<{ readonly id: string }>;
  abstract revoke(actor: Actor, delegationId: string, stamp: CommandStamp): Promise<void>;
  /** On illness or departure. */
  abstract reassign(actor: Actor, reassignment: Reassignment, stamp: CommandStamp): Promise<void>;
}
