import type { Instant } from '#libs/domain';
import type { Actor } from './actor.js';

/** Where something was being written, and by whom. */
export interface DraftPlace {
  readonly actor: Actor;
  /** The form. */
  readonly about: string;
  /** The case it is about: whoever may no longer see that, has no draft of it either. */
  readonly caseId?: string;
  /** Of somebody without an account: the secret that only his browser tab knows. Without it nobody opens the draft, we included. */
  readonly tab?: string;
}

/** All in real time: a draft lives as long as its writer waits, whatever day it is in the cases. */
export interface KeptDraft {
  readonly text: string;
  readonly keptAt: Instant;
  readonly until: Instant;
}

/** Too many people without an account are writing to one organisation at once; what they write is kept by their own page alone. */
export class TooManyDrafts extends Error {
  override readonly name = 'TooManyDrafts';
}

/** What was typed and not sent, sealed with a key of its writer's own (decision 19). One for each writer and place; the last one stays. */
export abstract class Drafts {
  /** @throws NotFound when the case is not there for this person @throws TooManyDrafts */
  abstract keep(place: DraftPlace, draft: KeptDraft): Promise<void>;
  abstract find(place: DraftPlace, now: Instant): Promise<KeptDraft | undefined>;
  abstract drop(place: DraftPlace): Promise<void>;
  /** Drops all whose time is over; answers how many. */
  abstract forget(now: Instant): Promise<number>;
}
