import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '#libs/domain';
import { stampOf } from '../commands/stamp.js';
import {
  Directory,
  KeyProvider,
  NotFound,
  Registers,
  SchoolRegisters,
  type Actor,
  type ProtectedEnvironment,
  type PupilAnswer,
  type SchoolRegister,
  type SchoolRegisterEntry,
  type WrittenLeave,
} from '../ports/index.js';
import { endable, inWriting, keepersOf, RegisterKeepers, registerReaders, validPeriod } from './register-keepers.js';

type Given<Row extends { readonly id: string }> = Omit<Row, 'id'>;

/**
 * What schools keep beside consents: answers of pupils and parents, written leaves of the principal, protected environments. One person
 * records, and each change stands in the organisation's log.
 */
@Injectable()
export class KeepSchoolRegisters {
  constructor(
    private readonly registers: SchoolRegisters,
    private readonly indexes: Registers,
    private readonly directory: Directory,
    private readonly keepers: RegisterKeepers,
    private readonly keys: KeyProvider,
  ) {}

  /** @throws NotFound for a school whose register is not his to keep */
  async answers(actor: Actor, school: string, pupilNumber: string): Promise<readonly PupilAnswer[]> {
    if (!(await this.keepers.hold(actor, keepersOf.answer, school))) throw new NotFound('school');
    return this.registers.answers(actor, school, this.pupil(actor, pupilNumber));
  }

  /** @throws NotFound */
  async leaves(actor: Actor, school: string): Promise<readonly WrittenLeave[]> {
    await this.reader(actor, school);
    return this.registers.leaves(actor, school);
  }

  /** @throws NotFound */
  async environments(actor: Actor, school: string): Promise<readonly ProtectedEnvironment[]> {
    await this.reader(actor, school);
    return this.registers.environments(actor, school);
  }

  /** Registrar or principal of the school. @throws RegisterRefused, KeyReused, NotFound */
  async recordAnswer(
    actor: Actor,
    given: Given<PupilAnswer>,
    pupilNumber: string,
    key: string,
  ): Promise<{ readonly id: string }> {
    await this.keepers.only(actor, keepersOf.answer, given.school);
    for (const text of [given.subject, given.document]) inWriting(text);
    validPeriod(given.askedOn);
    validPeriod(given.from, given.until);
    const kept = { id: randomUUID(), ...given };
    const pupil = this.pupil(actor, pupilNumber);
    return this.record(actor, key, { ...given, pupilNumber }, { type: 'answer.recorded', kept, pupil });
  }

  /** The principal of the school, to somebody who works here or to a pupil. @throws RegisterRefused, KeyReused, NotFound */
  async recordLeave(
    actor: Actor,
    given: Given<WrittenLeave>,
    pupilNumber: string | undefined,
    key: string,
  ): Promise<{ readonly id: string }> {
    await this.keepers.only(actor, keepersOf.leave, given.school);
    for (const text of [given.subject, given.document]) inWriting(text);
    validPeriod(given.from, given.until);
    if (given.person !== undefined) await this.worksHere(actor, given.person);
    const kept = { id: randomUUID(), ...given };
    const whose = pupilNumber === undefined ? {} : { pupil: this.pupil(actor, pupilNumber) };
    return this.record(actor, key, { ...given, pupilNumber }, { type: 'leave.recorded', kept, ...whose });
  }

  /** The principal of the school. @throws RegisterRefused, KeyReused, NotFound */
  async recordEnvironment(
    actor: Actor,
    given: Given<ProtectedEnvironment>,
    key: string,
  ): Promise<{ readonly id: string }> {
    await this.keepers.only(actor, keepersOf.environment, given.school);
    const { purpose, leaveDocument, parentsDocument, followed, from, until } = given;
    for (const text of [purpose, leaveDocument, parentsDocument, followed]) inWriting(text);
    validPeriod(from, until);
    for (const person of [given.person, given.monitor]) await this.worksHere(actor, person);
    return this.record(actor, key, given, { type: 'environment.recorded', kept: { id: randomUUID(), ...given } });
  }

  /** Withdrawn, or run out: by who keeps that register of its school. @throws RegisterRefused, KeyReused, NotFound */
  async end(actor: Actor, register: SchoolRegister, id: string, until: PlainDate, key: string): Promise<void> {
    const type = `${register}.ended` as const;
    const stamp = stampOf(this.keys, actor.organisation, key, type, { id, until });
    await this.registers.change({ actor, stamp }, async (find) => {
      const kept = await find(register, id);
      if (kept === undefined || !(await this.keepers.hold(actor, keepersOf[register], kept.school)))
        throw new NotFound(register);
      endable(kept, until);
      return { type, id, until };
    });
  }

  private async record(
    actor: Actor,
    key: string,
    body: unknown,
    entry: Extract<SchoolRegisterEntry, { readonly kept: unknown }>,
  ): Promise<{ readonly id: string }> {
    const stamp = stampOf(this.keys, actor.organisation, key, entry.type, body);
    const made = await this.registers.change({ actor, stamp }, async () => entry);
    return { id: 'kept' in made ? made.kept.id : entry.kept.id };
  }

  private async reader(actor: Actor, school: string): Promise<void> {
    const known = (await this.directory.schools(actor)).some(({ id }) => id === school);
    if (!known || !(await this.keepers.hold(actor, registerReaders, school))) throw new NotFound('school');
  }

  private pupil({ organisation }: Actor, pupilNumber: string): string {
    return this.indexes.pupilIndex(organisation, pupilNumber);
  }

  private async worksHere(actor: Actor, person: string): Promise<void> {
    if (!(await this.directory.people(actor)).some(({ id }) => id === person)) throw new NotFound('person');
  }
}
