import { Injectable } from '@nestjs/common';
import { BadInput } from '../ports/index.js';
import type { Actor, Recorded } from '../ports/index.js';
import { sealedDraft } from './draft.js';
import { TakeStep } from './take-step.js';
import type { StepRequest } from './take-step.js';

/** A person in a case. `pupilNumber` is the school's own; it makes him findable and never enters a step (decision 13). */
export interface PartyRequest extends Omit<StepRequest, 'type' | 'party' | 'track'> {
  readonly pupilNumber?: string;
}

@Injectable()
export class AddParty {
  constructor(private readonly takeStep: TakeStep) {}

  /** @throws whatever TakeStep throws */
  async run(actor: Actor, { pupilNumber, ...request }: PartyRequest): Promise<Recorded> {
    if (pupilNumber !== undefined && request.data['kind'] !== 'pupil')
      throw new BadInput([{ path: 'pupilNumber', code: 'field.notAsked' }]);
    const stamped = { ...request, type: 'party.add', data: { ...request.data, pupilNumber } };
    return this.takeStep.record(actor, stamped, 'party.add', ({ seal, identify, now }) => {
      const draft = sealedDraft('party.add', { type: 'party.add', data: request.data }, seal, { now });
      const name = draft.data['name'];
      if (pupilNumber !== undefined && typeof name === 'object' && 'content' in name) identify(name, pupilNumber);
      return draft;
    });
  }
}
