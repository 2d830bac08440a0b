import { Injectable } from '@nestjs/common';
import { correctedBy, decide, withTime } from '#libs/domain';
import type { Decision, StepDraft, StepType } from '#libs/domain';
import { CaseLedger, KeyProvider } from '../ports/index.js';
import type { Actor, OpenCase, Recorded } from '../ports/index.js';
import { askedType, sealedDraft } from './draft.js';
import type { StepWish } from './draft.js';
import { NamedPersons } from './named-persons.js';
import { Rulebooks } from './rulebooks.js';
import { stampOf } from './stamp.js';

/** A step somebody wants to take on a case he has seen. */
export interface StepRequest extends StepWish {
  readonly caseId: string;
  /** UUID chosen by the client: sent twice, it has one effect. */
  readonly key: string;
  /** The version of the case that was on the screen; left out by the clock and by holders of a receipt, who see none. */
  readonly seenVersion?: number;
}

/**
 * One step, one commit: access, protocol, log, tasks, deadlines and notices stand or fall together. Every change of a running case
 * goes through here, whatever it is called outside.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly rulebooks: Rulebooks,
    private readonly keys: KeyProvider,
    private readonly persons: NamedPersons,
  ) {}

  /**
   * @throws BadInput, StepMalformed when the step is unknown or its data is wrong
   * @throws NotFound, KeyReused, CaseMovedOn, KeptChanging, StepRefused
   */
  async run(actor: Actor, request: StepRequest): Promise<Recorded> {
    const type = askedType(request.type);
    return this.record(actor, request, type, ({ seal, state, now }) => {
      const corrected = type === 'step.correct' ? correctedBy(state, request.data['step'])?.type : undefined;
      return sealedDraft(type, request, seal, { now, ...(corrected && { corrected }) });
    });
  }

  /** The same for steps whose data is made here: `draftOf` gets the case as it stands under its version. */
  async record(
    actor: Actor,
    request: StepRequest,
    type: StepType,
    draftOf: (open: OpenCase) => StepDraft,
  ): Promise<Recorded> {
    const { caseId, seenVersion, key, party, track, data } = request;
    await this.persons.check(actor, type, data);
    const stamp = stampOf(this.keys, actor.organisation, key, type, { caseId, party, track, data });
    const taken = { actor, caseId, stamp, ...(seenVersion === undefined ? {} : { seenVersion }) };
    return this.rulebooks.during(actor, () => this.ledger.take(taken, (open) => this.judged(open, draftOf(open))));
  }

  private judged(open: OpenCase, draft: StepDraft): readonly Decision[] {
    const { state, asking, now, calendars, opening } = open;
    const moment = { at: now, calendars };
    const book = this.rulebooks.of(opening, now);
    return withTime(decide(state, { asking, draft, outside: open.outside(draft) }, moment, book), moment, book);
  }
}
