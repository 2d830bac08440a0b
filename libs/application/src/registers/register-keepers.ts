import { Injectable } from '@nestjs/common';
import { isPlainDate, type HeldRole, type PlainDate } from '#libs/domain';
import { Directory, NotFound, RegisterRefused, type Actor, type SchoolRegister } from '../ports/index.js';

/** A title or a reference of a paper: letters, digits and a few signs, too short for a story. */
const reference = /^[\p{L}\p{N}][\p{L}\p{N} ./_()-]{1,98}[\p{L}\p{N})]$/u;

/** Who keeps the consents on publication of a school. */
export const consentKeepers: readonly HeldRole[] = ['registrar', 'principal'];
/** Who keeps each other register of a school: what the principal allows in writing is his alone to enter. */
export const keepersOf: Readonly<Record<SchoolRegister, readonly HeldRole[]>> = {
  answer: ['registrar', 'principal'],
  leave: ['principal'],
  environment: ['principal'],
};
/** Whoever judges reports of a school sees what was allowed there. */
export const registerReaders: readonly HeldRole[] = ['teamLeader', 'principal', 'board'];
export const taskKeepers: readonly HeldRole[] = ['principal'];
export const taskReaders: readonly HeldRole[] = ['teamLeader', 'principal', 'board', 'supervisoryBoard'];

/** Before any of these rules were written: a year with too few digits, or a slip of the hand. */
const firstDay = '2000-01-01';

/** Who keeps a register of a school: asked before every change, and where looking is theirs alone. */
@Injectable()
export class RegisterKeepers {
  constructor(private readonly directory: Directory) {}

  /** Whether somebody holds one of these roles, here or everywhere. */
  async hold(actor: Actor, wanted: readonly HeldRole[], school?: string): Promise<boolean> {
    const held = await this.directory.rolesOf(actor, actor.person);
    return held.some((one) => wanted.includes(one.role) && (one.school === undefined || one.school === school));
  }

  /** @throws NotFound for a school of elsewhere; RegisterRefused for anybody else */
  async only(actor: Actor, wanted: readonly HeldRole[], school?: string): Promise<void> {
    if (school !== undefined && !(await this.directory.schools(actor)).some(({ id }) => id === school))
      throw new NotFound('school');
    if (!(await this.hold(actor, wanted, school))) throw new RegisterRefused('notYourRole');
  }
}

/** @throws RegisterRefused for what is no title and no reference of a paper */
export function inWriting(text: string): void {
  if (!reference.test(text)) throw new RegisterRefused('notInWriting');
}

/** @throws RegisterRefused for a day that does not exist or lies too far back, and an end that does not lie after the beginning */
export function validPeriod(from: PlainDate, until?: PlainDate): void {
  if (isPlainDate(from) && from < firstDay) throw new RegisterRefused('tooLongAgo');
  if (!isPlainDate(from) || (until !== undefined && (!isPlainDate(until) || until <= from)))
    throw new RegisterRefused('periodReversed');
}

/** A consent ends once, on any day from its first on: what was written is not made undone. */
export function endable(
  consent: { readonly from: PlainDate; readonly until?: PlainDate } | undefined,
  until: PlainDate,
): void {
  if (consent === undefined) throw new NotFound('consent');
  if (!isPlainDate(until) || until < consent.from) throw new RegisterRefused('periodReversed');
  if (consent.until !== undefined && consent.until <= until) throw new RegisterRefused('alreadyEnded');
}
