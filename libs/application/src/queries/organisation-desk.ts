import { Injectable } from '@nestjs/common';
import type { HeldRole } from '#libs/domain';
import { Directory, NotFound, OrganisationLog } from '../ports/index.js';
import type { Actor, HeldNow, OrganisationLogLine } from '../ports/index.js';

/** Who may read what was changed outside cases. */
const logReaders: readonly HeldRole[] = ['administrator', 'auditor', 'board', 'supervisoryBoard', 'dpo'];

/** Reads about the organisation that not everybody may make. */
@Injectable()
export class OrganisationDesk {
  constructor(
    private readonly directory: Directory,
    private readonly organisationLog: OrganisationLog,
  ) {}

  roles(actor: Actor): Promise<readonly HeldNow[]> {
    return this.directory.rolesOf(actor, actor.person);
  }

  /** @throws NotFound for whoever may not read it */
  async log(
    actor: Actor,
    part: { readonly after?: number; readonly limit?: number },
  ): Promise<readonly OrganisationLogLine[]> {
    const held = await this.roles(actor);
    if (!held.some(({ role }) => logReaders.includes(role))) throw new NotFound('organisation');
    return this.organisationLog.entries(actor, part);
  }
}
