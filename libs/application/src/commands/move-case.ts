import { Injectable } from '@nestjs/common';
import { benchOf, dateIn, decide, editionMove, judge, movedOpening, withTime } from '#libs/domain';
import type { CaseOpening, Decision, EditionMove, PlainData, Unmet } from '#libs/domain';
import { CaseLedger, Directory, EditionRefused, KeyProvider } from '../ports/index.js';
import type { Actor, OpenCase, Recorded, School } from '../ports/index.js';
import { sealedDraft } from './draft.js';
import { Rulebooks } from './rulebooks.js';
import { stampOf } from './stamp.js';

/** What would change, before anybody decides on it. */
export interface MoveShown extends EditionMove {
  readonly version: number;
  readonly from: string;
  readonly to: string;
  /** Why whoever asks may not move it; empty when he may. */
  readonly unmet: readonly Unmet[];
}

export interface MoveRequest {
  readonly caseId: string;
  readonly key: string;
  readonly seenVersion: number;
  readonly reason: string;
}

/**
 * Moves a running case to the edition now in force at its school (decision 10). Publishing never does that by itself: somebody decides, says
 * why, and the step records which obligations begin, end or change by it.
 */
@Injectable()
export class MoveCase {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
    private readonly directory: Directory,
    private readonly keys: KeyProvider,
  ) {}

  /** Changes nothing. @throws NotFound, EditionRefused when the case is under that edition already */
  preview(actor: Actor, caseId: string): Promise<MoveShown> {
    return this.rulebooks.during(actor, async () => {
      const { state, now, opening, asking, outside } = await this.ledger.look(actor, caseId);
      const target = await this.target(actor, opening);
      const [from, to] = [this.rulebooks.of(opening, now), this.rulebooks.of(movedOpening(opening, target), now)];
      const move = editionMove(state, target, from, to, dateIn(now));
      const draft = { type: 'case.moveEdition', data: target, complete: false } as const;
      const { unmet } = judge(benchOf(state, from, dateIn(now)), draft, asking, outside(draft));
      return { version: state.version, from: opening.protocol, to: target.edition, unmet, ...move };
    });
  }

  /** @throws NotFound, EditionRefused, KeyReused, CaseMovedOn, StepRefused, BadInput */
  async run(actor: Actor, { caseId, key, seenVersion, reason }: MoveRequest): Promise<Recorded> {
    const stamp = stampOf(this.keys, actor.organisation, key, 'case.moveEdition', { caseId, reason });
    const { opening } = await this.ledger.look(actor, caseId);
    const school = await this.schoolOf(actor, opening);
    return this.rulebooks.during(actor, () =>
      this.ledger.take({ actor, caseId, stamp, seenVersion }, (open) => this.judged(open, school, reason)),
    );
  }

  private judged(open: OpenCase, school: School, reason: string): readonly Decision[] {
    const { state, asking, now, calendars, opening } = open;
    const target = targetAt(school, opening);
    const moment = { at: now, calendars };
    const [from, to] = [this.rulebooks.of(opening, now), this.rulebooks.of(movedOpening(opening, target), now)];
    const draft = sealedDraft('case.moveEdition', { type: 'case.moveEdition', data: { ...target, reason } }, open.seal);
    const decision = decide(state, { asking, draft, outside: open.outside(draft) }, moment, from, to);
    return withTime(decision, moment, to);
  }

  private async target(actor: Actor, opening: CaseOpening): Promise<Target> {
    return targetAt(await this.schoolOf(actor, opening), opening);
  }

  private async schoolOf(actor: Actor, { school }: CaseOpening): Promise<School> {
    const found = (await this.directory.schools(actor)).find(({ id }) => id === school);
    if (found === undefined) throw new EditionRefused('editionNotInForce');
    return found;
  }
}

/** What the step is to say. */
type Target = PlainData & { readonly edition: string };

/** What the school's new cases open under today. */
function targetAt({ protocol, additions }: School, opening: CaseOpening): Target {
  if (protocol === opening.protocol && additions === opening.additions) throw new EditionRefused('sameEdition');
  return { edition: protocol, ...(additions === undefined ? {} : { additions }) };
}
