import { Injectable } from '@nestjs/common';
import { editions as shipped, registersAskedBy } from '#libs/domain';
import type { HeldRole, KeptKind } from '#libs/domain';
import { Directory } from '../ports/index.js';
import type { Actor, School } from '../ports/index.js';
import { EditionShelf } from '../queries/index.js';
import { consentKeepers, keepersOf, registerReaders, taskKeepers, taskReaders } from './register-keepers.js';

const registerOf: Readonly<Record<KeptKind, 'consent' | keyof typeof keepersOf>> = {
  publicationConsent: 'consent',
  publicationRefusal: 'answer',
  mailboxAgreement: 'answer',
  mailboxRefusal: 'answer',
  signedAgreement: 'answer',
  recordingLeave: 'leave',
  mediaLeave: 'leave',
  protectedEnvironment: 'environment',
};

/** The registers of one school, as far as its editions look into them and this person may. */
export interface RegistersOfSchool {
  readonly school: string;
  /** What he enters. */
  readonly keeps: readonly KeptKind[];
  /** What he may look at, beside that. */
  readonly reads: readonly KeptKind[];
  readonly tasks: 'keeps' | 'reads' | 'none';
}

/** Which registers there are for somebody: nobody is asked to keep what no rule of his school looks up. */
@Injectable()
export class RegistersKept {
  constructor(
    private readonly directory: Directory,
    private readonly shelf: EditionShelf,
  ) {}

  /** Schools without any register for him are left out. */
  async of(actor: Actor): Promise<readonly RegistersOfSchool[]> {
    const held = await this.directory.rolesOf(actor, actor.person);
    const schools = await this.directory.schools(actor);
    const all = await Promise.all(
      schools.map((school) => {
        const roles = held.filter((one) => one.school === undefined || one.school === school.id);
        return this.at(actor, school, (wanted) => roles.some(({ role }) => wanted.includes(role)));
      }),
    );
    return all.filter(({ keeps, reads, tasks }) => keeps.length + reads.length > 0 || tasks !== 'none');
  }

  private async at(
    actor: Actor,
    { id, protocol, additions }: School,
    holds: (wanted: readonly HeldRole[]) => boolean,
  ): Promise<RegistersOfSchool> {
    const ids = additions === undefined ? [protocol] : [protocol, additions];
    const own = await Promise.all(ids.map((edition) => this.shelf.find(actor, edition)));
    const asked = registersAskedBy([...shipped.filter(({ layer }) => layer !== 'protocol'), ...own]);
    const isKept = (kind: KeptKind): boolean => {
      const register = registerOf[kind];
      return holds(register === 'consent' ? consentKeepers : keepersOf[register]);
    };
    const isRead = (kind: KeptKind): boolean =>
      ['leave', 'environment'].includes(registerOf[kind]) && holds(registerReaders);
    const hasTasks = own.some(({ schoolTasks = [] }) => schoolTasks.length > 0);
    const tasks = holds(taskKeepers) ? 'keeps' : holds(taskReaders) ? 'reads' : 'none';
    return {
      school: id,
      keeps: asked.filter(isKept),
      reads: asked.filter((kind) => !isKept(kind) && isRead(kind)),
      tasks: hasTasks ? tasks : 'none',
    };
  }
}
