import type { Checked, Edition, EditionError, Instant, Layer, PlainDate, Unheld } from '#libs/domain';
import type { Actor } from './actor.js';
import type { CommandStamp } from './case-ledger.js';

/** Levels and obligations that nobody of one school could meet. */
export type UnheldAt = Unheld & { readonly school: string };

/** What the check at publication found; a draft that is changed afterwards has to be checked again. */
export interface DraftCheck {
  readonly at: Instant;
  /** Of the text that was checked. */
  readonly digest: string;
  /** What is wrong with it beside what it will stand beside, such as additions of a school. */
  readonly unsound: readonly EditionError[];
  /** One for the protocol, and one more for each school's additions. */
  readonly behaviour: readonly Checked[];
  /** Levels and obligations that nobody of a school could meet. */
  readonly unheld: readonly UnheldAt[];
}

/** The participation council's consent to one text. */
export interface CouncilAssent {
  readonly on: PlainDate;
  /** Reference of the paper, or its hash. */
  readonly document: string;
}

export const draftStages = ['draft', 'checking', 'failed', 'checked'] as const;
export type DraftStage = (typeof draftStages)[number];

/** An edition in the making. `digest` is the SHA-256 of its text: what was checked and consented to is that text and no other. */
export interface EditionDraft {
  readonly id: string;
  readonly edition: Edition;
  readonly digest: string;
  /** For additions of one school. */
  readonly school?: string;
  readonly stage: DraftStage;
  /** Everybody who wrote at it: none of them adopts it (decision 25). */
  readonly hands: readonly string[];
  readonly check?: DraftCheck;
  readonly consent?: CouncilAssent;
}

/** An edition the board adopted: never changed again. */
export interface PublishedEdition {
  readonly id: string;
  readonly edition: Edition;
  readonly digest: string;
  readonly school?: string;
  readonly consent: CouncilAssent;
  readonly adoptedOn: PlainDate;
  readonly adoptedBy: string;
  /** Reference of the board's decision. */
  readonly document: string;
}

/** From this day a school's new cases open under this edition. */
export interface InForce {
  readonly school: string;
  readonly layer: Extract<Layer, 'protocol' | 'school'>;
  readonly from: PlainDate;
  readonly edition: string;
}

/** One change of the editions of an organisation; each is one entry of its chained log. */
export type EditionChange =
  | { readonly type: 'edition.drafted' | 'edition.revised'; readonly draft: EditionDraft }
  | { readonly type: 'edition.discarded'; readonly id: string }
  | { readonly type: 'edition.checkAsked'; readonly id: string; readonly digest: string }
  | { readonly type: 'edition.checked'; readonly id: string; readonly passed: boolean; readonly check: DraftCheck }
  | {
      readonly type: 'edition.consented';
      readonly id: string;
      readonly digest: string;
      readonly consent: CouncilAssent;
    }
  | {
      readonly type: 'edition.adopted';
      readonly published: PublishedEdition;
      readonly inForce: readonly InForce[];
    };

/** The editions of one organisation as a change needs to see them. */
export interface EditionsNow {
  draft(id: string): Promise<EditionDraft | undefined>;
  isPublished(id: string): Promise<boolean>;
  inForce(): Promise<readonly InForce[]>;
}

/** Editions an organisation made itself; the shipped ones are data files of the domain. */
export abstract class Editions {
  abstract published(actor: Pick<Actor, 'organisation'>): Promise<readonly PublishedEdition[]>;
  abstract publishedOne(actor: Pick<Actor, 'organisation'>, id: string): Promise<PublishedEdition | undefined>;
  abstract drafts(actor: Pick<Actor, 'organisation'>): Promise<readonly EditionDraft[]>;
  abstract draft(actor: Pick<Actor, 'organisation'>, id: string): Promise<EditionDraft | undefined>;
  abstract inForce(actor: Pick<Actor, 'organisation'>): Promise<readonly InForce[]>;
  /** SHA-256 of the canonical text, hex: the same edition has the same, however its JSON was written. */
  abstract digestOf(edition: Edition): string;
  /**
   * Locks the editions, stores what `judge` answers with its entry in the organisation's log, in one transaction; a check that is asked
   * for is put in the outbox with it.
   * @returns the change made; for a key that was used before with the same body, the change made then
   * @throws KeyReused; EditionRefused, NotFound from `judge`, with nothing written
   */
  abstract change(
    command: { readonly actor: Actor; readonly stamp: CommandStamp },
    judge: (now: EditionsNow) => Promise<EditionChange>,
  ): Promise<EditionChange>;
}

/** Explores what an edition makes possible, away from whatever else the process does: it takes long. */
export abstract class BehaviourCheck {
  /** @param id of the protocol among `editions`; `additions` of a school along with it */
  abstract check(editions: readonly Edition[], id: string, additions?: string): Promise<Checked>;
  /** Stops what is under way; whoever waits for it is told by a failure, and asks again later. */
  abstract stop(): void;
}

/** A step towards an edition in force that is not in order, and why. */
export class EditionRefused extends Error {
  override readonly name = 'EditionRefused';
  constructor(
    readonly code:
      | 'notYourRole'
      | 'editionKnown'
      | 'editionPublished'
      | 'schoolNamed'
      | 'notChecked'
      | 'checkRuns'
      | 'checkFailed'
      | 'noConsent'
      | 'samePerson'
      | 'nobodyHolds'
      | 'notAhead'
      | 'dayToCome'
      | 'notInWriting'
      | 'sameEdition'
      | 'editionNotInForce'
      | 'otherLayer'
      | 'simulationRuns',
    /** What nobody could meet, where that is the reason. */
    readonly unheld: readonly UnheldAt[] = [],
  ) {
    super(`this step towards an edition is refused: ${code}`);
  }
}

/** What was sent is no sound edition: where, what, and how to mend it. */
export class EditionUnsound extends Error {
  override readonly name = 'EditionUnsound';
  constructor(readonly errors: readonly EditionError[]) {
    super(errors.map(({ path, wrong }) => `${path}: ${wrong}`).join('; '));
  }
}
