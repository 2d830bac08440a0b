import type { Fields } from '../../language/fields.js';

/** What a step is about. A party step names `party`, a track step names `track` (or opens one). */
export type StepScope = 'case' | 'party' | 'track';

/** Machines of side procedures; each has its own file in `case/machines`. */
export type TrackMachine =
  | 'measure'
  | 'objection'
  | 'qualification'
  | 'outsideReport'
  | 'dataInspection'
  | 'withdrawalRequest'
  | 'referral'
  | 'custody'
  | 'accountRevocation'
  | 'accessRequest';

export interface StepKind<F extends Fields = Fields> {
  readonly scope: StepScope;
  /** The machine this step opens a new track of. */
  readonly opens?: TrackMachine;
  /** The machine whose track this step moves; a track step without one may stand on any track. */
  readonly moves?: TrackMachine;
  /** A step of the case that may say whom it is about, where that is known already. */
  readonly about?: 'anyParty';
  /** Chatter such as notes: in the log and on the timeline, never a fact that a rule asks for. */
  readonly chatter?: true;
  readonly fields: F;
}

export const caseStep = <const F extends Fields>(fields: F) => ({ scope: 'case', fields }) as const;
export const partyStep = <const F extends Fields>(fields: F) => ({ scope: 'party', fields }) as const;
export const opening = <const M extends TrackMachine, const F extends Fields>(
  opens: M,
  scope: 'case' | 'party',
  fields: F,
) => ({ scope, opens, fields }) as const;
/** Opens a track before anybody is known, or about somebody: a report outside must not wait for a name (G01). */
export const openingAbout = <const M extends TrackMachine, const F extends Fields>(opens: M, fields: F) =>
  ({ scope: 'case', about: 'anyParty', opens, fields }) as const;
export const onTrack = <const M extends TrackMachine, const F extends Fields>(moves: M, fields: F) =>
  ({ scope: 'track', moves, fields }) as const;
export const chatter = <const F extends Fields>(fields: F) => ({ scope: 'case', chatter: true, fields }) as const;
