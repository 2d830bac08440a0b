import type { ClauseId, Layer } from '../language/citation.js';
import type { AgeBand, Attendance, PartyKind, PartyRole } from '../language/parties.js';
import type { Role } from '../language/roles.js';
import type { Cluster, Denomination, LegalForm, Sector } from '../language/school.js';
import type { Instant } from '../language/time.js';
import type { Due, PartyId, PlainData, StepActor, StepType, TrackId, TrackMachine } from './steps/index.js';

/** What is fixed when a case opens: where it plays and which editions it is pinned to (decision 10), until a step moves it to others. */
export interface CaseOpening {
  readonly caseId: string;
  readonly organisation: string;
  readonly school: string;
  readonly sector: Sector;
  /** Of a school for special education, where it is of one of these. */
  readonly cluster?: Cluster;
  readonly denomination: Denomination;
  readonly legalForm: LegalForm;
  /** Id of the pinned protocol edition, and of the school's additions where there are any. */
  readonly protocol: string;
  readonly additions?: string;
  readonly openedAt: Instant;
}

/** A recorded act as rules see it. */
export interface Act {
  readonly seq: number;
  readonly type: StepType;
  readonly at: Instant;
  readonly by: StepActor;
  readonly party?: PartyId;
  readonly track?: TrackId;
  readonly data: PlainData;
}

export interface Party {
  readonly id: PartyId;
  readonly kind: PartyKind;
  readonly role: PartyRole;
  readonly band: AgeBand;
  /** Where this pupil goes to school, where somebody said. */
  readonly attends?: Attendance;
  readonly of?: PartyId;
  /** The staff member this party is, where the directory knows him: he decides nothing here. */
  readonly person?: string;
}

export interface Track {
  readonly id: TrackId;
  readonly machine: TrackMachine;
  readonly state: string;
  readonly party?: PartyId;
  /** What the track is about: the data of the step that opened it, such as which measure. */
  readonly about: PlainData;
  readonly openedBy: StepActor;
  readonly openedSeq: number;
}

/**
 * A case as replay leaves it: plain JSON. The truth is the list of steps; this is what they add up to, and a checkpoint of it
 * only saves replaying from the start.
 */
export interface CaseState {
  readonly opening: CaseOpening;
  /** The number of recorded steps. */
  readonly version: number;
  readonly machine: 'incident' | 'advice';
  readonly stage: string;
  readonly parties: Readonly<Record<PartyId, Party>>;
  readonly tracks: Readonly<Record<TrackId, Track>>;
  readonly acts: readonly Act[];
  /** Numbers of the notes: no rule asks what they say, but they can be corrected. */
  readonly notes: readonly number[];
  /** Ends of terms by obligation key, as recorded in the steps. */
  readonly dues: Readonly<Record<string, Due>>;
  /** Keys of obligations waived or ended by a lapse, with the step that did it. */
  readonly settled: Readonly<Record<string, 'waived' | 'lapsed'>>;
  readonly overdue: readonly string[];
}

/** What a rule demands now. Derived, never stored (decision 4). */
export interface Obligation {
  /** `rule/scope/occurrence`, such as `G05.notice/t2/1`. */
  readonly key: string;
  readonly rule: string;
  readonly layer: Layer;
  readonly cites: readonly ClauseId[];
  readonly nl: string;
  readonly en: string;
  readonly party?: PartyId;
  readonly track?: TrackId;
  readonly by: readonly Role[];
  /** Set when it is one person's: who was asked, who must accept secrecy. */
  readonly person?: string;
  readonly step: StepType;
  readonly preset?: Readonly<Record<string, string | boolean>>;
  readonly status: 'open' | 'overdue' | 'met' | 'waived' | 'lapsed';
  readonly due?: Due;
  readonly blocks: readonly StepType[];
  readonly waivableBy: readonly Role[];
}

/** One reason against a step: the rule that is not met, its clause, and what would lift it. */
export interface Unmet {
  readonly code: string;
  readonly rule?: string;
  readonly cites: readonly ClauseId[];
  /** The rule in one sentence each, where a rule is the reason. */
  readonly says?: { readonly nl: string; readonly en: string };
  /** Key of the sentence that says what to do about it. */
  readonly lifts: string;
  /** Roles that could take the step, where the reason is who asks. */
  readonly who?: readonly Role[];
  /** The value of the fact the rule shows, where it shows one. */
  readonly shown?: string | number | boolean;
  /** The open obligation that blocks it, where that is the reason. */
  readonly obligation?: string;
  readonly path?: string;
}

/** What follows outside the case from a step: stored in the same commit, carried out later (architecture, write path). */
export type Effect =
  | {
      readonly type: 'notice';
      readonly about: 'task' | 'message' | 'overdue';
      readonly to: readonly Role[];
      readonly persons: readonly string[];
      readonly obligation?: string;
      /** The moment it may go out, where the edition keeps messages to working hours. */
      readonly notBefore?: Instant;
    }
  | { readonly type: 'linkedCase'; readonly from: 'advice' };

/** Who asks: in which role, and what he is to this case. */
export interface Asking {
  readonly actor: StepActor;
  /** Every role the person holds for the unit of this case, delegated ones included. */
  readonly roles: readonly Role[];
  /** Party ids this person is. */
  readonly isParty: readonly PartyId[];
  /** Declared conflict of interest, or walled off. */
  readonly conflicted: boolean;
  /** He chose to act in `actor.role`, and in no other of his. */
  readonly choseRole?: boolean;
  /**
   * Roles held in somebody else's place, by that person; `onlyFor` where the delegation is a mandate for named kinds of step, and
   * then it lends no role for anything else.
   */
  readonly lent?: Readonly<Partial<Record<Role, { readonly from: string; readonly onlyFor?: readonly string[] }>>>;
  /** Levels on which every holder for this unit is a party or conflicted: the next level up acts for them. */
  readonly vacant?: readonly Role[];
  /** Everybody on each level for this unit, where that was looked up: a level may be vacant for one step only, such as a board of one that proposed. */
  readonly holders?: Readonly<Partial<Record<Role, readonly string[]>>>;
}
