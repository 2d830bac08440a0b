import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateIn, kindOf } from '#libs/domain';
import type { StepDraft } from '#libs/domain';
import { BadInput, LetterComposer, LetterIncomplete } from '../ports/index.js';
import type { Actor, Delivery, LetterDetails, LetterName, OpenCase, Recorded } from '../ports/index.js';
import { sealedDraft } from './draft.js';
import { addressesIn, LetterDesk } from './letter-desk.js';
import type { DeskLookups } from './letter-desk.js';
import { Rulebooks } from './rulebooks.js';
import { TakeStep } from './take-step.js';

export interface LetterWish {
  readonly caseId: string;
  readonly letter: string;
  readonly party: string;
  readonly track?: string;
  readonly delivery?: Delivery;
  /** What only a person can supply, such as the place of a hearing. */
  readonly details: LetterDetails;
  readonly key: string;
  readonly seenVersion: number;
}

export interface LetterIssued extends Recorded {
  /** Id of the letter. */
  readonly letter: string;
}

/** Makes a letter from the facts and issues it in one commit: from then on it cannot change. */
@Injectable()
export class IssueLetter {
  constructor(
    private readonly takeStep: TakeStep,
    private readonly composer: LetterComposer,
    private readonly desk: LetterDesk,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** @throws LetterIncomplete naming each legal element that is missing, BadInput, and whatever TakeStep throws */
  async run(actor: Actor, wish: LetterWish): Promise<LetterIssued> {
    const { caseId, party, track, delivery, details, key, seenVersion } = wish;
    const letter = knownLetter(wish.letter);
    const lookups = await this.desk.lookups(actor, caseId);
    const id = letterId(actor.person, key);
    const request = {
      type: 'letter.issue',
      caseId,
      party,
      key,
      seenVersion,
      data: { letter, track, delivery, details },
    };
    const recorded = await this.takeStep.record(actor, request, 'letter.issue', (open) =>
      this.draft(open, { ...wish, letter }, lookups, id),
    );
    return { ...recorded, letter: id };
  }

  private draft(
    open: OpenCase,
    wish: LetterWish & { readonly letter: LetterName },
    lookups: DeskLookups,
    id: string,
  ): StepDraft {
    const { state, asking, now, calendars, opening, seal } = open;
    const { letter, party, track, delivery, details } = wish;
    if (state.parties[party] === undefined) throw new BadInput([{ path: 'party', code: 'party.unknown' }]);
    const citations = this.composer.citations(this.rulebooks.editionsOf(opening));
    const order = {
      letter,
      state,
      party,
      on: dateIn(now),
      by: asking.actor,
      lookups: { ...lookups, ...citations, address: addressesIn(state, lookups.text) },
      calendars,
      details,
    };
    const outcome = this.composer.compose({ ...order, ...(track && { track }), ...(delivery && { delivery }) });
    if (outcome.kind === 'incomplete') throw new LetterIncomplete(outcome.missing);
    const issued = sealedDraft(
      'letter.issue',
      { type: 'letter.issue', party, data: { letter, paper: id, content: outcome.html } },
      seal,
    );
    const record = issued.data['content'];
    const isPosted = delivery === 'post' || delivery === 'registered';
    if (isPosted && typeof record === 'object' && 'content' in record) open.enclose(record, outcome.copies);
    return issued;
  }
}

function knownLetter(name: string): LetterName {
  const field = kindOf('letter.issue').fields['letter'];
  const known = field?.kind === 'choice' && field.options.includes(name);
  if (!known) throw new BadInput([{ path: 'letter', code: 'choice.unknown' }]);
  return name as LetterName;
}

/** Made of the client's own UUID for this letter: sent twice, it names the same letter; the same UUID of somebody else names another. */
function letterId(person: string, key: string): string {
  const hex = createHash('sha256').update(`letter\0${person}\0${key.toLowerCase()}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
