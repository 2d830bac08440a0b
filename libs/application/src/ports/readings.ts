import type { Attendance, HeldRole, Instant, PartyKind, PartyRole } from '#libs/domain';
import type { Actor } from './actor.js';
import type { FileLine } from './file-line.js';
import type { Recipient } from './letters.js';
import type { Json, Listed, PageRequest } from './paging.js';
import type { CaseLine, TaskLine } from './work-lists.js';

/**
 * A page about a case: the document as the database built it, and the sealed texts it refers to, opened, by content id.
 * A text whose key was erased is missing. The case page opens names only; texts of steps come with the timeline.
 */
export interface Shown<Of> {
  readonly json: Json<Of>;
  readonly texts: Readonly<Record<string, string>>;
}

/** A recorded step as it is shown. */
export interface StepLine {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly by: { readonly person: string; readonly role: string; readonly inPlaceOf?: string };
  readonly party?: string;
  readonly track?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly outside?: Readonly<Record<string, unknown>>;
  readonly dues?: Readonly<Record<string, unknown>>;
}

export interface PartyLine {
  readonly id: string;
  readonly kind: PartyKind;
  readonly role: PartyRole;
  /** Age band, where it counts. */
  readonly band: string;
  /** Where a pupil goes to school; null where nobody said. */
  readonly attends: Attendance | null;
  readonly of: string | null;
  readonly person: string | null;
  /** Content ids; the texts come beside the page. */
  readonly name: string | null;
  readonly born: string | null;
}

export interface DeadlineLine {
  readonly obligation: string;
  readonly due: Instant;
  readonly lastDay: string;
  readonly rule: string;
  readonly nl: string;
  readonly en: string;
}

export interface LetterLine {
  readonly id: string;
  readonly letter: string;
  readonly party: string | null;
  readonly content: string;
  readonly digest: string;
  readonly issuedAt: Instant;
  readonly seq: number;
  /** Of a letter that goes by post: one for each reader, with his own address. */
  readonly copies: readonly {
    readonly kind: Recipient['kind'];
    readonly party?: string;
    readonly content: string;
    readonly digest: string;
  }[];
}

/** A side procedure as it stands. */
export interface TrackLine {
  readonly id: string;
  readonly machine: string;
  readonly state: string;
  readonly party?: string;
  readonly about: Readonly<Record<string, unknown>>;
}

/** Names of the staff that a page speaks of, by person id. */
export type Names = Readonly<Record<string, string>>;

export interface CasePage {
  readonly case: CaseLine & { readonly protocol: string; readonly linkedTo: string | null };
  readonly parties: readonly PartyLine[];
  readonly tracks: readonly TrackLine[];
  readonly obligations: readonly TaskLine[];
  readonly deadlines: readonly DeadlineLine[];
  readonly letters: readonly LetterLine[];
  readonly files: readonly FileLine[];
  /** The last 200; all of them stand on the timeline. */
  readonly steps: readonly StepLine[];
  readonly people: Names;
}

/** What a step looks like in the log, with its place in the chain. */
export interface LogLine {
  readonly seq: number;
  readonly step: StepLine;
  /** HMAC-SHA-256, hex. */
  readonly hash: string;
  readonly before: string;
}

export type Sought = { readonly number: string } | { readonly name: string } | { readonly pupilNumber: string };

/** What the holder of a receipt sees: where it stands, and the messages; nothing of the work. */
export interface ReceiptStatus {
  readonly number: string;
  readonly status: 'received' | 'inProgress' | 'closed';
  readonly receivedAt: Instant;
  readonly withdrawn: boolean;
  /** The name of the school that works on it. */
  readonly school: string;
  /** By when the next thing the school has to do is done; null where nothing waits. What it is stays with the school. */
  readonly nextBy: Instant | null;
  readonly messages: readonly {
    readonly id: string;
    readonly from: 'reporter' | 'school';
    readonly at: Instant;
    readonly content: string;
  }[];
}

/** What of a case can be looked at: its page, one of its lists, a letter, or whether it is there. */
export const readingKinds = [
  'page',
  'whole',
  'timeline',
  'log',
  'obligations',
  'deadlines',
  'letters',
  'letter',
  'files',
  'find',
  'receipt',
  'readings',
  'accesses',
  'decisions',
  'breaches',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** Who saw a case. */
export interface CaseReadingLine {
  readonly at: Instant;
  readonly person: string;
  readonly name: string | null;
  /** Held on that day. */
  readonly roles: readonly HeldRole[];
  readonly what: ReadingKind;
  /** Which letter, where it was one. */
  readonly letter: string | null;
  /** Whether he had something to do in the case, or had done something there; null where that was not asked. */
  readonly tasked: boolean | null;
}

/** Who read what; shown to the auditor and the FG. */
export interface ReadingLine extends CaseReadingLine {
  readonly caseId: string | null;
  readonly number: string | null;
}

export interface AccessRequest extends PageRequest {
  readonly caseId?: string;
  /** Only of those who had nothing to do there. */
  readonly withoutTask?: boolean;
}

/**
 * The only way to content of cases. Each call writes who saw what, in the same transaction.
 * Every one throws `NotFound` where the case does not exist for this reader.
 */
export abstract class Readings {
  abstract page(reader: Actor, caseId: string): Promise<Shown<CasePage>>;
  /** The page with every text of the case opened: for making a letter, never for a screen. */
  abstract whole(reader: Actor, caseId: string): Promise<Shown<CasePage>>;
  abstract timeline(
    reader: Actor,
    caseId: string,
    part: PageRequest,
  ): Promise<Shown<Listed<StepLine> & { readonly people: Names }>>;
  abstract log(reader: Actor, caseId: string, part: PageRequest): Promise<Json<Listed<LogLine>>>;
  abstract obligations(reader: Actor, caseId: string): Promise<Json<{ readonly rows: readonly TaskLine[] }>>;
  abstract deadlines(reader: Actor, caseId: string): Promise<Json<{ readonly rows: readonly DeadlineLine[] }>>;
  abstract letters(reader: Actor, caseId: string): Promise<Json<{ readonly rows: readonly LetterLine[] }>>;
  abstract letter(reader: Actor, caseId: string, letter: string): Promise<Shown<LetterLine>>;
  abstract files(reader: Actor, caseId: string): Promise<Json<{ readonly rows: readonly FileLine[] }>>;
  /** Exactly by number, name or pupil number, within what the reader may see; logged, found or not. */
  abstract find(reader: Actor, sought: Sought): Promise<Json<{ readonly rows: readonly CaseLine[] }>>;
  abstract receipt(reader: Actor): Promise<Shown<ReceiptStatus>>;
  /**
   * Which staff saw this case, the newest first: for whoever leads cases and may see this one, and for the auditor and the FG. Whoever
   * follows his report by a receipt is left out: when he looked is his own.
   */
  abstract readersOf(reader: Actor, caseId: string, part: PageRequest): Promise<Json<Listed<CaseReadingLine>>>;
  /** The access log, the newest first; for the auditor and the FG only: `NotFound` for anyone else. */
  abstract accessLog(reader: Actor, request: AccessRequest): Promise<Json<Listed<ReadingLine>>>;
}
