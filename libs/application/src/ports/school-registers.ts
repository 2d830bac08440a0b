import type { PlainDate } from '#libs/domain';
import type { Actor } from './actor.js';
import type { CommandStamp } from './case-ledger.js';
import type { ConsentGiver } from './registers.js';

/** What a pupil or parents answered when they were asked, beside a consent for publication (MEI-M1, S2, X4). */
export const pupilAnswers = ['publicationRefusal', 'mailboxAgreement', 'mailboxRefusal', 'signedAgreement'] as const;
export type PupilAnswerKind = (typeof pupilAnswers)[number];

export const leaves = ['recordingLeave', 'mediaLeave'] as const;
export type LeaveKind = (typeof leaves)[number];

/** From a day until, exclusively, another: the day it was withdrawn or ran out. */
interface Kept {
  readonly id: string;
  readonly school: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

export interface PupilAnswer extends Kept {
  readonly kind: PupilAnswerKind;
  /** What was asked, such as `Schoolwebsite 2026`: a title, never a name or a story. */
  readonly subject: string;
  readonly givenBy: ConsentGiver;
  readonly askedOn: PlainDate;
  /** Reference of the paper. */
  readonly document: string;
}

/** Written leave of the principal: to record in school (MEI-T2), to speak to the media (OZHW-5.2). */
export interface WrittenLeave extends Kept {
  readonly kind: LeaveKind;
  /** Somebody who works here; absent for a pupil. */
  readonly person?: string;
  readonly subject: string;
  readonly document: string;
}

/** Accounts made for an educational use, with leave of management and parents (ALM-3.1h). */
export interface ProtectedEnvironment extends Kept {
  /** Whose accounts they are, and who watches for the school. */
  readonly person: string;
  readonly monitor: string;
  readonly purpose: string;
  readonly leaveDocument: string;
  readonly parentsDocument: string;
  /** How parents can follow it. */
  readonly followed: string;
  readonly until: PlainDate;
}

export const schoolRegisters = ['answer', 'leave', 'environment'] as const;
export type SchoolRegister = (typeof schoolRegisters)[number];

/** One change; each is one entry of the organisation's chained log. `pupil` is the blind index of his number, hex, and never in the log. */
export type SchoolRegisterEntry =
  | { readonly type: 'answer.recorded'; readonly kept: PupilAnswer; readonly pupil: string }
  | { readonly type: 'leave.recorded'; readonly kept: WrittenLeave; readonly pupil?: string }
  | { readonly type: 'environment.recorded'; readonly kept: ProtectedEnvironment }
  | { readonly type: `${SchoolRegister}.ended`; readonly id: string; readonly until: PlainDate };

/** What schools keep of pupils, staff and accounts outside any case, and steps in cases look up (decision 5). */
export abstract class SchoolRegisters {
  /** What one pupil or his parents answered, by the blind index of his number; the reading is recorded. */
  abstract answers(actor: Actor, school: string, pupil: string): Promise<readonly PupilAnswer[]>;
  /** Newest first; those of pupils say nothing of whom. */
  abstract leaves(actor: Actor, school: string): Promise<readonly WrittenLeave[]>;
  abstract environments(actor: Actor, school: string): Promise<readonly ProtectedEnvironment[]>;
  /**
   * Locks the registers and stores what `judge` answers with its entry in the organisation's log, in one transaction. `judge` is told what is
   * kept under an id.
   * @returns the change made; for a key that was used before with the same body, the change made then
   * @throws KeyReused; RegisterRefused, NotFound from `judge`, with nothing written
   */
  abstract change(
    command: { readonly actor: Actor; readonly stamp: CommandStamp },
    judge: (kept: (register: SchoolRegister, id: string) => Promise<Kept | undefined>) => Promise<SchoolRegisterEntry>,
  ): Promise<SchoolRegisterEntry>;
}
