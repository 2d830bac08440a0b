import type { PlainDate, SchoolCalendar } from '#libs/domain';
import type { Actor } from './actor.js';
import type { CommandStamp } from './case-ledger.js';
import type { CouncilConsent } from './people/founding.js';

/** Consent of the participation council as it is stored. `until` is the first day on which it no longer holds. */
export interface StoredCouncilConsent extends CouncilConsent {
  readonly id: string;
  readonly until?: PlainDate;
}

/** Who gave a consent: the parent of a pupil under 16, the pupil himself from 16, anybody else himself (OZHW 3.4). */
export const consentGivers = ['parent', 'pupil', 'person'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** A written consent for publication, for an activity that the pupil administration does not define (OZHW 3.4b). */
export interface PublicationConsent {
  readonly school: string;
  /** What may be published, such as `Schoolfotograaf 2026`: a title, never a name or a story. */
  readonly activity: string;
  readonly givenBy: ConsentGiver;
  readonly from: PlainDate;
  /** The first day on which it no longer holds. */
  readonly until?: PlainDate;
  /** Reference of the paper. */
  readonly document: string;
}

export interface StoredPublicationConsent extends PublicationConsent {
  readonly id: string;
}

/** One revision of a school's calendar; running terms keep the ends they were given. */
export interface CalendarRevision {
  readonly revision: number;
  readonly calendar: SchoolCalendar;
}

/** One change of a register; each is one entry of the organisation's chained log. */
export type RegisterEntry =
  | { readonly type: 'councilConsent.recorded'; readonly consent: StoredCouncilConsent }
  | { readonly type: 'councilConsent.ended'; readonly id: string; readonly until: PlainDate }
  | {
      readonly type: 'publicationConsent.recorded';
      readonly consent: StoredPublicationConsent;
      /** Blind index of the school's own number of the pupil, hex; never in the log. */
      readonly pupil: string;
    }
  | { readonly type: 'publicationConsent.ended'; readonly id: string; readonly until: PlainDate }
  | {
      readonly type: 'calendar.revised';
      readonly school: string;
      readonly revision: number;
      readonly calendar: SchoolCalendar;
    };

/** The registers of one organisation as a change needs to see them. */
export interface RegistersNow {
  councilConsent(id: string): Promise<StoredCouncilConsent | undefined>;
  publicationConsent(id: string): Promise<StoredPublicationConsent | undefined>;
  /** The last revision of a school's calendar; undefined when there is no such school here. */
  lastRevision(school: string): Promise<number | undefined>;
}

/** Consents and calendars of an organisation: what steps in cases look up, kept outside any case. */
export abstract class Registers {
  abstract councilConsents(actor: Actor): Promise<readonly StoredCouncilConsent[]>;
  /** The consents on record for one pupil of a school, by the blind index of his number; the reading is recorded. */
  abstract publicationConsents(
    actor: Actor,
    school: string,
    pupil: string,
  ): Promise<readonly StoredPublicationConsent[]>;
  /** Newest first; none when there is no such school here. */
  abstract calendars(actor: Actor, school: string): Promise<readonly CalendarRevision[]>;
  /** Blind index of a pupil's number, as cases have it too. */
  abstract pupilIndex(organisation: string, pupilNumber: string): string;
  /**
   * Locks the registers, stores what `judge` answers with its entry in the organisation's log, in one transaction.
   * @returns the change made; for a key that was used before with the same body, the change made then
   * @throws KeyReused; RegisterRefused, NotFound from `judge`, with nothing written
   */
  abstract change(
    command: { readonly actor: Actor; readonly stamp: CommandStamp },
    judge: (now: RegistersNow) => Promise<RegisterEntry>,
  ): Promise<RegisterEntry>;
}

/** A change of a register that is not allowed, and why. */
export class RegisterRefused extends Error {
  override readonly name = 'RegisterRefused';
  constructor(
    readonly code:
      | 'notYourRole'
      | 'notInWriting'
      | 'periodReversed'
      | 'alreadyEnded'
      | 'tooLongAgo'
      | 'notYetConsented'
      | 'notYetDone'
      | 'beforeEdition'
      | 'wayNotTold',
  ) {
    super(`this change of a register is refused: ${code}`);
  }
}
