import { Injectable } from '@nestjs/common';
import type { PlainDate } from '#libs/domain';
import { KeyProvider, RoleRegister } from '../ports/index.js';
import type { Actor, CommandStamp } from '../ports/index.js';
import { stampOf } from './stamp.js';

type Register = RoleRegister;

/** Roles, delegations and reassignments; who may, and what goes together, the register judges. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly register: RoleRegister,
    private readonly keys: KeyProvider,
  ) {}

  /** @throws RoleChangeRefused, KeyReused, NotFound */
  appoint(
    actor: Actor,
    appointment: Parameters<Register['appoint']>[1],
    key: string,
  ): Promise<{ readonly id: string }> {
    return this.register.appoint(actor, appointment, this.stamp(actor, key, 'role.appoint', appointment));
  }

  /** @throws RoleChangeRefused, KeyReused, NotFound */
  end(actor: Actor, role: string, until: PlainDate, key: string): Promise<void> {
    return this.register.end(actor, role, until, this.stamp(actor, key, 'role.end', { role, until }));
  }

  /** @throws RoleChangeRefused, KeyReused, NotFound */
  delegate(
    actor: Actor,
    delegation: Parameters<Register['delegate']>[1],
    key: string,
  ): Promise<{ readonly id: string }> {
    return this.register.delegate(actor, delegation, this.stamp(actor, key, 'role.delegate', delegation));
  }

  /** @throws RoleChangeRefused, KeyReused, NotFound */
  revoke(actor: Actor, delegation: string, key: string): Promise<void> {
    return this.register.revoke(actor, delegation, this.stamp(actor, key, 'role.revoke', { delegation }));
  }

  /** @throws RoleChangeRefused, KeyReused, NotFound */
  reassign(actor: Actor, reassignment: Parameters<Register['reassign']>[1], key: string): Promise<void> {
    return this.register.reassign(actor, reassignment, this.stamp(actor, key, 'role.reassign', reassignment));
  }

  private stamp(actor: Actor, key: string, what: string, body: unknown): CommandStamp {
    return stampOf(this.keys, actor.organisation, key, what, body);
  }
}
