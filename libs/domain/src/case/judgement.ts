import type { Instant } from '../language/time.js';
import type { Calendars } from '../calendar/index.js';
import type { Asking, CaseState, Effect, Obligation, Unmet } from './state.js';
import type { OutsideFacts, Step, StepDraft } from './steps/index.js';

/** When a step is judged, with the calendars its terms are counted on. */
export interface Moment {
  readonly at: Instant;
  readonly calendars: Calendars;
}

/** What is put before `decide`: who asks, what he wants recorded, and what the ledger looked up. */
export interface Request {
  readonly asking: Asking;
  readonly draft: StepDraft;
  readonly outside?: OutsideFacts;
}

/** What a step makes of a case. */
export interface Decision {
  /** The step as it is to be recorded, with its number, its given ids and the ends of the terms it started. */
  readonly step: Step;
  readonly next: CaseState;
  /** Everything demanded after the step, open and settled, for tasks and deadlines. */
  readonly obligations: readonly Obligation[];
  readonly effects: readonly Effect[];
  /** What the step was taken in spite of; its codes are recorded with it. */
  readonly warnings: readonly Unmet[];
}

/** A step that may not be taken, with every reason. Nothing was changed. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';

  constructor(
    readonly stepType: string,
    readonly stage: string,
    readonly unmet: readonly Unmet[],
  ) {
    super(`${stepType} is refused at stage ${stage}: ${unmet.map((reason) => reason.code).join(', ')}`);
  }
}
