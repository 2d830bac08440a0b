import type {
  Asking,
  Calendars,
  CaseOpening,
  CaseState,
  ContentRef,
  Decision,
  Instant,
  OutsideFacts,
  StepDraft,
} from '#libs/domain';
import type { Actor } from './actor.js';
import type { LetterCopy } from './letters.js';

/** A case as the one write path holds it: read under its version, with everything a judgement needs. */
export interface OpenCase {
  readonly state: CaseState;
  readonly asking: Asking;
  readonly now: Instant;
  readonly calendars: Calendars;
  /** Looks up what rules need from outside the case for this draft: age bands, earlier suspensions, school days, registers (decision 5). */
  readonly outside: (draft: StepDraft) => OutsideFacts;
  /** Seals a text with the case's key; the row is stored in the same commit. */
  readonly seal: (text: string) => ContentRef;
  /** Makes a pupil findable by the school's own number: `name` is the sealed name in the `party.add` step of this command. */
  readonly identify: (name: ContentRef, pupilNumber: string) => void;
  /** Seals each reader's own copy beside a letter of record, which alone cannot bring it back: addresses change. */
  readonly enclose: (letter: ContentRef, copies: readonly LetterCopy[]) => void;
  /** The pinned opening: editions, sector, kind of school. */
  readonly opening: CaseOpening;
}

/** Sent with every command: the same key twice is one effect; the same key with another body is refused. */
export interface CommandStamp {
  /** UUID chosen by the client, per organisation and actor. */
  readonly key: string;
  /** Keyed over the canonical body, hex, so that it tells nothing of a text to whoever has only the database. */
  readonly digest: string;
}

export interface Recorded {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  /** Numbers of the steps this command recorded. */
  readonly steps: readonly number[];
  /** True when this answer was given before to the same key. */
  readonly again: boolean;
}

export interface TakeRequest {
  readonly actor: Actor;
  readonly caseId: string;
  /** Left out by the clock only, which acts on the version it finds. */
  readonly seenVersion?: number;
  readonly stamp: CommandStamp;
}

export interface OpenRequest {
  readonly actor: Actor;
  readonly school: string;
  /** Pins the case (decision 10): edition ids of the protocol and, where there are any, of the school's additions. */
  readonly protocol: string;
  readonly additions?: string;
  readonly stamp: CommandStamp;
  /** The case this one grew from (an advice turned into an incident). */
  readonly linkedTo?: string;
  /** Hash of the receipt of whoever reports without an account (`Receipts.hash`). */
  readonly receiptHash?: string;
}

/** The only writer of cases. Either all of a command happened or none of it: steps, tasks, deadlines, outbox. */
export abstract class CaseLedger {
  /**
   * Opens a case with its first steps. `judge` answers one decision per step, in order.
   * @throws NotFound when the school is not one of this organisation
   * @throws KeyReused when the key was used with another body
   * @throws KeptChanging when what the report is judged by did not hold still
   */
  abstract open(request: OpenRequest, judge: (open: Omit<OpenCase, 'state'>) => readonly Decision[]): Promise<Recorded>;

  /**
   * Judges and records on a running case.
   * @throws NotFound when the case does not exist for this actor
   * @throws KeyReused when the key was used with another body
   * @throws CaseMovedOn when somebody else was first
   * @throws KeptChanging when what the step is judged by did not hold still
   * @throws StepRefused from `judge`, with nothing written
   */
  abstract take(request: TakeRequest, judge: (open: OpenCase) => readonly Decision[]): Promise<Recorded>;

  /**
   * The case as `take` would hold it, to show which steps are available; nothing is written, and nothing can be sealed.
   * @throws NotFound when the case does not exist for this actor
   */
  abstract look(actor: Actor, caseId: string): Promise<Omit<OpenCase, 'seal' | 'identify' | 'enclose'>>;
}
