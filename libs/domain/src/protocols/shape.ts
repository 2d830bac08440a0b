import type { OfficeHours, Term } from '../calendar/index.js';
import type { StepType, TrackMachine } from '../case/steps/index.js';
import type { ClauseId, Layer } from '../language/citation.js';
import type { Role } from '../language/roles.js';
import type { Denomination, Sector } from '../language/school.js';
import type { Condition } from './condition.js';

/** Half-open window: `until` is the first day on which it no longer holds; open-ended without it. */
export interface Window {
  readonly from: string;
  readonly until?: string;
}

/** A clause as the product knows it: what it is, in our own words, in Dutch and English. */
export interface Clause {
  readonly id: ClauseId;
  readonly kind: 'norm' | 'duty' | 'power' | 'limit' | 'purpose';
  readonly about: readonly ('employee' | 'pupil' | 'parent' | 'any')[];
  /** Of a norm or a purpose: it asks something of the program too, as a duty, a power and a limit always do. */
  readonly actionable?: true;
  readonly nl: string;
  readonly en: string;
}

/** A row of statute or of a collective agreement: dated, with its source and whether a lawyer has verified it (decision 23). */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: 'hours' | 'days' | 'workingDays' | 'schoolDays' | 'weeks' | 'months' | 'years';
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L' | 'unverified';
  readonly verified: boolean;
  readonly inForce: Window;
}

interface RuleCommon {
  readonly id: string;
  readonly cites: readonly [ClauseId, ...ClauseId[]];
  /** What it stands for, one line each, for the screen. */
  readonly nl: string;
  readonly en: string;
  /** Where it applies; everywhere without it. */
  readonly sectors?: readonly Sector[];
  readonly denominations?: readonly Denomination[];
  readonly inForce?: Window;
}

/** Gives a role the power to take a step. A step no power gives cannot be taken by anybody: a protocol without measures knows none. */
export interface Power extends RuleCommon {
  readonly rule: 'power';
  readonly steps: readonly StepType[];
  readonly when?: Condition;
  readonly by: readonly Role[];
  /** Replaces, for the same steps, a power of this id in a higher-numbered layer (decision 24: the edition says otherwise). */
  readonly insteadOf?: string;
}

/** Refuses a step until `requires` holds. `lifts` is the key of the sentence that says what would lift it. */
export interface Limit extends RuleCommon {
  readonly rule: 'limit';
  readonly steps: readonly StepType[];
  readonly when?: Condition;
  readonly requires: Condition;
  readonly lifts: string;
  /** `refuse` (the rule), or `warn`: the step may be taken, and what it was taken in spite of stays with it. */
  readonly severity?: 'refuse' | 'warn';
  /** A fact whose value is given along, such as the hours since the first knowledge. */
  readonly shows?: string;
}

/** Demands an act: when it applies, what satisfies it, who must act, by when, what it blocks until then, who may waive it. */
export interface Duty extends RuleCommon {
  readonly rule: 'duty';
  /** One obligation for the case, for each party, for each track of `machine`, or for each recorded act of the types in `each`. */
  readonly scope: 'case' | 'party' | 'track' | 'act';
  readonly machine?: TrackMachine;
  readonly each?: readonly StepType[];
  readonly when: Condition;
  readonly met: Condition;
  /** The roles that must act, or the role named in a field of the act it is about. */
  readonly by: readonly Role[] | { readonly field: string };
  /** One person rather than a role: named in the data of the last such step of this scope. */
  readonly person?: { readonly step: StepType; readonly field: string };
  /** The step that meets it, and what to fill in beforehand. */
  readonly step: StepType;
  readonly preset?: Readonly<Record<string, string | boolean>>;
  readonly within?: Term | FigureTerm;
  /** The moment the term runs from: when the duty arose, or a moment recorded in the data of a step. */
  readonly from?: { readonly step: StepType; readonly field?: string };
  /** Due at the start of a day recorded in an earlier step, such as the first day after a suspension. */
  readonly atStartOf?: { readonly step: StepType; readonly field: string };
  /** For a duty of the clock that opens a window: the term whose last day it fills in as `until`. */
  readonly window?: Term | FigureTerm;
  /** The term stands still between these steps of its track (WPO 43). */
  readonly pause?: { readonly from: StepType; readonly until: StepType };
  /** Steps refused while it is open. `case.close` is what "mandatory" means. */
  readonly blocks: readonly StepType[];
  readonly waivableBy?: readonly Role[];
  /** What a lapsed term does: stays open and overdue (the rule), or ends the duty (a window that closed). */
  readonly onLapse?: 'overdue' | 'ends';
}

/** A term whose length is a dated figure of the statute layer. */
export interface FigureTerm extends Omit<Term, 'amount' | 'unit'> {
  readonly figure: string;
}

export type Rule = Power | Limit | Duty;

/** Messages go out in these hours of working days only; what cannot wait is the matter of a duty. */
export interface MessageHours extends OfficeHours {
  readonly cites: readonly [ClauseId, ...ClauseId[]];
}

/** What each school under an edition does outside any case, and no case depends on: every school year, or once the edition is in force. */
export interface SchoolTask {
  readonly id: string;
  readonly cites: readonly [ClauseId, ...ClauseId[]];
  readonly nl: string;
  readonly en: string;
  readonly each: 'schoolYear' | 'edition';
}

/** One version of a layer: plain data, no function, so that an organisation's own edition has the same shape as a shipped one. */
export interface Edition {
  readonly id: string;
  readonly source: string;
  readonly layer: Layer;
  readonly title: { readonly nl: string; readonly en: string };
  readonly edition: string;
  readonly inForce: Window;
  readonly clauses: readonly Clause[];
  readonly figures?: readonly Figure[];
  /** When messages to people go out, where it is not at any time (MAT-I4). */
  readonly messages?: MessageHours;
  /** Where whoever reports chooses whether the school's leadership or the board reads it (OZHW-0.1). Without it the leadership does. */
  readonly addressee?: { readonly cites: readonly [ClauseId, ...ClauseId[]]; readonly chosenBy: 'reporter' };
  readonly schoolTasks?: readonly SchoolTask[];
  readonly rules: readonly Rule[];
}
