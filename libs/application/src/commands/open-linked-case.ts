import { Injectable } from '@nestjs/common';
import type { Act, PlainData } from '#libs/domain';
import { CaseLedger, Directory, KeyProvider, NotFound, Readings } from '../ports/index.js';
import type { Actor, Recorded, School } from '../ports/index.js';
import { received } from './received.js';
import { Rulebooks } from './rulebooks.js';
import { keyOf, stampOf } from './stamp.js';

/** The step that turned an advice into an incident, by ids only. */
export interface TurnedAdvice {
  readonly organisation: string;
  readonly caseId: string;
  /** Number of the step `advice.turn`. */
  readonly seq: number;
}

/**
 * An advice turned out to be an incident: its report opens a case of its own, linked to the advice (decision 2). It is told again in the
 * name of whoever reported, so that his part in it holds there too, under the editions of today. Its texts are opened, which is recorded
 * as a reading of the system, and sealed anew under the key of the new case: erasing one case leaves the other whole.
 */
@Injectable()
export class OpenLinkedCase {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly readings: Readings,
    private readonly directory: Directory,
    private readonly rulebooks: Rulebooks,
    private readonly keys: KeyProvider,
  ) {}

  /**
   * Called twice for one step, it opens one case.
   * @throws NotFound when the case is not there, or this step of it turned no advice
   */
  async run({ organisation, caseId, seq }: TurnedAdvice): Promise<Recorded> {
    const system: Actor = { organisation, person: 'system', role: 'system' };
    const { state } = await this.ledger.look(system, caseId);
    const told = state.acts.find(({ type }) => type === 'report.receive');
    const turned = state.acts.some((act) => act.seq === seq && act.type === 'advice.turn');
    if (told === undefined || !turned) throw new NotFound('case');
    const [actor, { id: school, protocol, additions }, data] = await Promise.all([
      this.reporter(system, told),
      this.school(system, state.opening.school),
      this.retold(system, caseId, told.data),
    ]);
    const key = keyOf(this.keys, organisation, 'linkedCase', caseId, String(seq));
    const stamp = stampOf(this.keys, organisation, key, 'report.receive', { linkedTo: caseId, seq });
    const request = { actor, school, protocol, stamp, linkedTo: caseId, ...(additions && { additions }) };
    return this.rulebooks.during(actor, () =>
      this.ledger.open(request, (open) => received(this.rulebooks, open, data)),
    );
  }

  /** Whoever reported; someone who has no role here any more reports from outside. */
  private async reporter(system: Actor, { by }: Act): Promise<Actor> {
    const { organisation } = system;
    const isOutside = by.role === 'reporter' || (await this.directory.rolesOf(system, by.person)).length === 0;
    return isOutside ? { organisation, person: 'reporter', role: 'reporter' } : { organisation, ...by };
  }

  private async school(system: Actor, id: string): Promise<School> {
    const found = (await this.directory.schools(system)).find((one) => one.id === id);
    if (found === undefined) throw new NotFound('school');
    return found;
  }

  /** The answers of the report as an incident. A text that was erased stays away. */
  private async retold(system: Actor, caseId: string, told: PlainData): Promise<Readonly<Record<string, unknown>>> {
    const { texts } = await this.readings.whole(system, caseId);
    const answers = Object.entries(told).map(([name, value]): readonly [string, unknown] =>
      typeof value === 'object' && 'content' in value ? [name, texts[value.content]] : [name, value],
    );
    return { ...Object.fromEntries(answers.filter(([, value]) => value !== undefined)), kind: 'incident' };
  }
}
