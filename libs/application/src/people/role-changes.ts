import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '#libs/domain';
import { dateIn } from '#libs/domain';
import type {
  Actor,
  Appointment,
  CommandStamp,
  GivenDelegation,
  Reassignment,
  Register,
  RegisterChange,
} from '../ports/index.js';
import { Clock, PeopleRegister, RoleRegister } from '../ports/index.js';
import type { RoleChange } from './role-rules.js';
import { appointing, delegating, ending, reassigning, revoking } from './role-rules.js';

/** Appointments, delegations and reassignments: judged by the rules on the locked register, stored with their log entries or not at all. */
@Injectable()
export class RoleChanges extends RoleRegister {
  constructor(
    private readonly register: PeopleRegister,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async appoint(
    actor: Actor,
    appointment: Appointment,
    stamp: CommandStamp,
  ): Promise<{ readonly id: string }> {
    const made = await this.change(actor, stamp, (at) => appointing(at, randomUUID(), appointment));
    return { id: idOf(made, (change) => (change.type === 'role.assigned' ? change.assignment.id : undefined)) };
  }

  override async end(actor: Actor, roleId: string, until: PlainDate, stamp: CommandStamp): Promise<void> {
    await this.change(actor, stamp, (at) => ending(at, roleId, until));
  }

  override async delegate(
    actor: Actor,
    delegation: GivenDelegation,
    stamp: CommandStamp,
  ): Promise<{ readonly id: string }> {
    const made = await this.change(actor, stamp, (at) => delegating(at, randomUUID(), delegation));
    return { id: idOf(made, (change) => (change.type === 'delegation.given' ? change.delegation.id : undefined)) };
  }

  override async revoke(actor: Actor, delegationId: string, stamp: CommandStamp): Promise<void> {
    await this.change(actor, stamp, (at) => revoking(at, delegationId));
  }

  override async reassign(actor: Actor, reassignment: Reassignment, stamp: CommandStamp): Promise<void> {
    await this.change(actor, stamp, (at) => reassigning(at, randomUUID, reassignment));
  }

  private change(
    actor: Actor,
    stamp: CommandStamp,
    judge: (at: RoleChange) => readonly RegisterChange[],
  ): Promise<readonly RegisterChange[]> {
    return this.register.change({ actor, stamp }, (register: Register) =>
      judge({ register, by: actor.person, today: dateIn(this.clock.now()) }),
    );
  }
}

function idOf(changes: readonly RegisterChange[], find: (change: RegisterChange) => string | undefined): string {
  const id = changes.map(find).find((found) => found !== undefined);
  if (id === undefined) throw new Error('the register stored no such change');
  return id;
}
