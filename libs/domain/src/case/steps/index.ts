import type { Instant } from '../../language/time.js';
import type { Role } from '../../language/roles.js';
import type { DataOf } from '../../language/fields.js';
import type { KeptKind } from '../../language/registers.js';
import { beside } from './beside.js';
import { contact } from './contact.js';
import { exclusion } from './exclusion.js';
import { inquiry } from './inquiry.js';
import { intake } from './intake.js';
import type { StepKind } from './kind.js';
import { keeping } from './keeping.js';
import { measureSteps } from './measures.js';
import { outside } from './outside.js';
import { privacy } from './privacy.js';
import { safety } from './safety.js';

/** Every act a case can record. A new kind of step is a line in one of these files and a transition in one machine. */
export const stepKinds = {
  ...intake,
  ...inquiry,
  ...measureSteps,
  ...outside,
  ...contact,
  ...keeping,
  ...beside,
  ...exclusion,
  ...privacy,
  ...safety,
} as const satisfies Record<string, StepKind>;

export type StepType = keyof typeof stepKinds;
export type StepData<T extends StepType = StepType> = DataOf<(typeof stepKinds)[T]['fields']>;

export const stepTypes = Object.keys(stepKinds) as readonly StepType[];

/** The kind of a step, seen without its exact fields. */
export const kindOf = (type: StepType): StepKind => stepKinds[type];

/** Case-local ids: `p1`, `p2` ... for parties and `t1`, `t2` ... for tracks, given in order of arrival. */
export type PartyId = string;
export type TrackId = string;

/** Who took a step, in which role, and for whom where a delegation was used: both names stand in the log. */
export interface StepActor {
  readonly person: string;
  readonly role: Role;
  readonly inPlaceOf?: string;
}

/** Plain values only: choices, dates, numbers, case-local ids, references to sealed content. */
export type PlainValue =
  string | number | boolean | readonly string[] | { readonly content: string; readonly digest: string };
export type PlainData = Readonly<Record<string, PlainValue | undefined>>;

/** An answer as one word, such as a choice, a yes or no, or an id; what is sealed has none, nor has what is no answer at all. */
export const wordOf = (value: PlainValue | undefined): string =>
  typeof value === 'object' && !Array.isArray(value) ? '' : String(value);

/** What somebody wants to record: a step before it is judged. Ids of a new party or track are given when it is judged. */
export interface StepDraft {
  readonly type: StepType;
  readonly party?: PartyId;
  readonly track?: TrackId;
  readonly data: PlainData;
}

/**
 * One recorded act. Plain: it says what was done, by whom and when, in choices, dates and ids; never a name or a story.
 * `outside` and `dues` were looked up or computed when it was recorded, so that replay needs no calendar, birthday or other case (decision 5).
 */
export interface Step extends StepDraft {
  readonly seq: number;
  readonly at: Instant;
  readonly by: StepActor;
  readonly outside?: OutsideFacts;
  readonly dues?: Readonly<Record<string, Due>>;
  /** Codes of the warnings it was taken in spite of: they stay visible in the file. */
  readonly warnings?: readonly string[];
}

/** The end of a term as it was computed when its obligation arose. */
export interface Due {
  readonly due: Instant;
  readonly lastDay: string;
  readonly movedBy?: readonly string[];
}

/** Facts from outside the case, looked up by the ledger at the moment of the step. */
export interface OutsideFacts {
  /** Age band of each pupil party on the day of the step, by party id. */
  readonly bands?: Readonly<Record<PartyId, string>>;
  /** Staff who are a party, by party id: walls and "nobody decides on himself" need the person. */
  readonly persons?: Readonly<Record<PartyId, string>>;
  /** How often the pupil a suspension is proposed for was suspended in earlier cases of this school, where his number is known. */
  readonly earlierSuspensions?: number;
  /** School days between `from` and `until` of a measure, on the school's own calendar. */
  readonly schoolDays?: number;
  /** Whether the rules this step stands on (inspecting data, or keeping data on offences of staff) carry the participation council's consent. */
  readonly councilConsent?: boolean;
  readonly registeredSchool?: boolean;
  /** Decisions whoever asks may take for the board, by written mandate: kinds of measure. */
  readonly mandates?: readonly string[];
  readonly consentOnRecord?: boolean;
  /** What the registers hold of whoever this step is about, on the day it is about. */
  readonly onRecord?: readonly KeptKind[];
  /** Devices lawfully taken from this pupil in earlier cases: the step on the ladder follows from it (MEI-D1 to D3). */
  readonly earlierCustodies?: number;
  /** Contracts on conduct that this pupil was given in earlier cases and that still hold (MEI-X2). */
  readonly earlierContracts?: number;
}
export type { StepKind, StepScope, TrackMachine } from './kind.js';
export { bodies } from './outside.js';
export { siblings } from './beside.js';
export { categories } from './intake.js';
export { consulted } from './inquiry.js';
export { measures } from './measures.js';
