import { choice, date, optional, sealed } from '../../language/fields.js';
import { partyStep } from './kind.js';

/** Keeping somebody away in fact, letting him back, and what a court said of it: measures count by effect (LKC 109073; decision 26). */
export const exclusion = {
  /** Somebody is kept away and no measure was decided: collected, sent home, told not to come. */
  'exclusion.record': partyStep({
    from: choice('school', 'ownClass', 'activity', 'work'),
    since: date,
    reason: sealed(),
  }),
  /** He is back. A return that hangs on a talk or a signature is none. */
  'exclusion.end': partyStep({
    on: date,
    condition: choice('none', 'conversation', 'signature', 'other'),
    note: optional(sealed()),
  }),
  /** What a court ordered the school to do, and the last day for it. */
  'court.order': partyStep({ orders: choice('readmit', 'withdraw'), by: date, reference: sealed(100) }),
} as const;
