import { Injectable } from '@nestjs/common';
import { dateIn, kindOf, levels, stepKinds } from '#libs/domain';
import type { Fields, StepType } from '#libs/domain';
import { coversDay } from '../people/periods.js';
import { BadInput, Clock, Directory } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

const leading: readonly string[] = [...levels, 'hr'];

const personFields = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'person' ? [name] : []));

/** What a correction may put in the place of a person: which step it corrects is known only in the case. */
const setFields = [
  ...new Set(Object.values(stepKinds).flatMap(({ fields }) => personFields(fields).map((name) => `set.${name}`))),
];

/** In other steps a field of that name may hold a choice, such as the body a report goes to. */
const isPersonIn = (type: StepType, value: unknown): value is string =>
  typeof value === 'string' && (type !== 'step.correct' || value.length === 36);

/**
 * Staff that a step names must be in the directory of this organisation: a mistyped person builds no wall, and a stranger must not be
 * let in. A case is assigned only to somebody whose role it is today to lead one.
 */
@Injectable()
export class NamedPersons {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** @throws BadInput naming each field whose person is not known here */
  async check(actor: Actor, type: StepType, data: Readonly<Record<string, unknown>>): Promise<void> {
    const fields = type === 'step.correct' ? setFields : personFields(kindOf(type).fields);
    const named = fields.flatMap((name) => {
      const person = data[name];
      return isPersonIn(type, person) ? [{ name, person }] : [];
    });
    if (named.length === 0) return;
    const known = await this.known(actor, type);
    const wrong = named.filter(({ person }) => !known.has(person));
    if (wrong.length > 0)
      throw new BadInput(wrong.map(({ name }) => ({ path: `data.${name}`, code: 'person.invalid' })));
  }

  private async known(actor: Actor, type: StepType): Promise<ReadonlySet<string>> {
    if (type !== 'case.assign') return new Set((await this.directory.people(actor)).map(({ id }) => id));
    const today = dateIn(this.clock.now());
    const assignments = await this.directory.assignments(actor);
    const leaders = assignments.filter((one) => leading.includes(one.role) && coversDay(one, today));
    return new Set(leaders.map(({ person }) => person));
  }
}
