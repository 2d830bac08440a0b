import type { HeldRole, Instant, StepType } from '#libs/domain';
import type { Actor } from './actor.js';
import type { FileLine } from './file-line.js';
import type { Json, Listed, PageRequest } from './paging.js';

/** A piece of work: an open obligation in a case that the reader may see. Choices only, no content. */
export interface TaskLine {
  readonly caseId: string;
  readonly number: string;
  readonly school: string;
  /** What the case is about, in choices; the screen makes its title of it. */
  readonly kind: string;
  readonly categories: readonly string[];
  readonly obligation: string;
  readonly rule: string;
  readonly cites: readonly string[];
  readonly nl: string;
  readonly en: string;
  readonly step: string;
  readonly party: string | null;
  readonly track: string | null;
  /** The role it is there for; null when it is his own. */
  readonly role: HeldRole | null;
  readonly due: Instant | null;
  readonly lastDay: string | null;
  readonly overdue: boolean;
}

export interface CaseLine {
  readonly caseId: string;
  readonly number: string;
  readonly school: string;
  readonly kind: string;
  readonly categories: readonly string[];
  /** Which life the case leads: its stages have their words by it. */
  readonly machine: 'incident' | 'advice';
  readonly stage: string;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
  readonly openTasks: number;
  readonly nextDue: Instant | null;
}

export interface CaseListRequest extends PageRequest {
  readonly school?: string;
  readonly stage?: string;
  readonly kind?: string;
  readonly category?: string;
  /** Closed cases apart; both when left out. */
  readonly closed?: boolean;
  /** With a term that is over, or that ends within seven days (those that are over among them); whatever their terms when left out. */
  readonly due?: 'overdue' | 'week';
  /** Newest first when left out. */
  readonly sort?: 'openedAt' | '-openedAt' | 'changedAt' | '-changedAt';
}

export interface TaskListRequest extends PageRequest {
  readonly school?: string;
  /** Those whose term has run out, or the others; both when left out. */
  readonly overdue?: boolean;
  /** Only tasks that ask for one of these steps. */
  readonly steps?: readonly StepType[];
  /** The most urgent first when left out. */
  readonly sort?: 'due' | '-due';
}

/** How far a report of one's own is. */
export interface OwnReportLine {
  readonly number: string;
  readonly school: string;
  readonly kind: string;
  readonly receivedAt: Instant;
  readonly status: 'received' | 'inProgress' | 'closed';
  readonly withdrawn: boolean;
}

export interface NoticeLine {
  readonly id: string;
  readonly about: string;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly at: Instant;
  readonly seen: boolean;
}

export interface FileListRequest extends PageRequest {
  readonly school?: string;
  readonly file?: 'pupilFile' | 'personnelFile';
  /** What was filed, or what was left out; both when left out. */
  readonly filed?: boolean;
}

/** A paper that was filed in somebody's file or left out of it, in a case that the reader may see. Choices only, no content. */
export interface FiledLine extends FileLine {
  readonly caseId: string;
  readonly number: string;
  readonly school: string;
  readonly kind: string;
  readonly categories: readonly string[];
  /** Which letter the paper is, and its id; null where it is none. */
  readonly letter: { readonly id: string; readonly letter: string } | null;
  /** Which step the paper tells of, and when it was taken; null where it is a letter. */
  readonly step: { readonly type: StepType; readonly at: Instant } | null;
}

/** What there is to do and which cases there are, within what the reader may see. */
export abstract class WorkLists {
  /** The most urgent first: by the end of their term, those without one last. */
  abstract inbox(reader: Actor, limit?: number): Promise<Json<Listed<TaskLine>>>;
  /** The same work filtered, in either order, a part at a time. */
  abstract tasks(reader: Actor, request: TaskListRequest): Promise<Json<Listed<TaskLine>>>;
  /** Open cases in which something proposed waits for a decision, the longest waiting first: whose it is, the rules say. */
  abstract undecided(reader: Actor, limit: number): Promise<readonly CaseLine[]>;
  /** What the reader himself reported, the newest first. */
  abstract ownReports(reader: Actor, limit?: number): Promise<Json<{ readonly rows: readonly OwnReportLine[] }>>;
  abstract cases(reader: Actor, request: CaseListRequest): Promise<Json<Listed<CaseLine>>>;
  /** Papers in files, across cases, the newest first: for whoever keeps files or leads cases. @throws NotFound for anyone else */
  abstract files(reader: Actor, request: FileListRequest): Promise<Json<Listed<FiledLine>>>;
  /** In-app notices, the newest first: that there is something to do and where, never who or what. */
  abstract notices(reader: Actor, limit?: number): Promise<Json<{ readonly rows: readonly NoticeLine[] }>>;
}
