import { Injectable } from '@nestjs/common';
import { looksLikeReceipt } from '../commands/receipt.js';
import { RealClock } from '../people/index.js';
import { Directory, Drafts, NotFound, Receipts } from '../ports/index.js';
import type { Actor, DraftPlace } from '../ports/index.js';

/** What a form holds so far, by the names of its fields. */
export type Typed = Readonly<Record<string, TypedValue>>;
type Scalar = string | number | boolean;
export type TypedValue = Scalar | readonly Scalar[];

/** What is kept in one place; where nothing is, an empty form without a moment. */
export interface DraftShown {
  readonly value: Typed;
  readonly keptAt: string | null;
  /** It is gone after this. */
  readonly until: string | null;
}

const nothing: DraftShown = { value: {}, keptAt: null, until: null };

/** The forms that the holder of a receipt fills in. */
export const receiptForms = ['addition', 'message', 'withdrawal'] as const;
export type ReceiptForm = (typeof receiptForms)[number];

const day = 86_400_000;
const ofPerson = 30 * day;
const ofTab = day;
const casePlace = /^case\.([0-9a-f-]{36})\./i;

/** What was typed and not sent: kept so that the end of a session, a tab or a server costs nobody a word. */
@Injectable()
export class KeepDrafts {
  private readonly time = new RealClock();

  constructor(
    private readonly drafts: Drafts,
    private readonly directory: Directory,
    private readonly receipts: Receipts,
  ) {}

  /** A form of somebody who is logged in; one about a case begins with `case.` and its id. */
  person(actor: Actor, about: string): DraftPlace {
    const caseId = casePlace.exec(about)?.[1]?.toLowerCase();
    return { actor, about, ...(caseId !== undefined && { caseId }) };
  }

  /** The report that somebody without an account is making. @throws NotFound */
  async report(shortName: string, tab: string): Promise<DraftPlace> {
    const organisation = await this.directory.organisationByShortName(shortName);
    if (organisation === undefined) throw new NotFound('organisation');
    return { actor: { organisation: organisation.id, person: 'reporter', role: 'reporter' }, about: 'report', tab };
  }

  /** What the holder of a receipt is writing. @throws NotFound */
  async receipt(code: string, form: ReceiptForm, tab: string): Promise<DraftPlace> {
    const holder = looksLikeReceipt(code) ? await this.receipts.holder(code) : undefined;
    if (holder === undefined) throw new NotFound('report');
    const actor: Actor = { organisation: holder.actor.organisation, person: 'reporter', role: 'reporter' };
    // The receipt goes into the secret, so that no row tells to which report something is being added.
    return { actor, about: form, tab: `${tab}.${this.receipts.hash(code)}` };
  }

  /** @throws NotFound, TooManyDrafts */
  async keep(place: DraftPlace, value: Typed): Promise<void> {
    const now = this.time.now();
    const until = new Date(Date.parse(now) + (place.tab === undefined ? ofPerson : ofTab)).toISOString();
    await this.drafts.keep(place, { text: JSON.stringify(value), keptAt: now, until });
  }

  /** Every form asks for what was typed in it before, and mostly that is nothing: which is an answer, and no error. */
  async find(place: DraftPlace): Promise<DraftShown> {
    const found = await this.drafts.find(place, this.time.now());
    if (found === undefined) return nothing;
    const { text, keptAt, until } = found;
    // Sealed by `keep`: it is what `keep` wrote, or it does not open.
    return { value: JSON.parse(text) as Typed, keptAt, until };
  }

  drop(place: DraftPlace): Promise<void> {
    return this.drafts.drop(place);
  }
}
