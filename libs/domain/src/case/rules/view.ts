import type { FactValue } from '../../protocols/condition.js';
import type { PlainDate } from '../../language/time.js';
import type { Act, Asking, CaseState, Party, Track } from '../state.js';
import { wordOf, type OutsideFacts, type PlainData, type StepType } from '../steps/index.js';

/** A step as a rule sees it: complete when it is judged, partial when only its form is shown. */
export interface StepInView {
  readonly type: StepType;
  readonly data: PlainData;
  readonly complete: boolean;
}

/** Where a condition looks from: a case, seen from one of its parties or tracks, perhaps with a step at hand. */
export interface View {
  readonly state: CaseState;
  /** The day of the act, in the Netherlands. */
  readonly on: PlainDate;
  readonly actsOf: (type: StepType) => readonly Act[];
  readonly party?: Party;
  readonly track?: Track;
  /** The recorded act a rule of scope `act` is about. */
  readonly act?: Act;
  readonly step?: StepInView;
  readonly asking?: Asking;
  readonly outside?: OutsideFacts;
}

/** `undefined` means: cannot be known yet, because the step is still a form. */
export type Truth = boolean | undefined;

export type Value = FactValue | readonly FactValue[] | undefined;

const nothing: readonly Act[] = [];

/** Sees the whole case; acts are indexed once, since many rules ask for the same kinds of step. */
export function viewOf(state: CaseState, on: PlainDate, at: Partial<Omit<View, 'state' | 'on' | 'actsOf'>> = {}): View {
  const byType = new Map<StepType, Act[]>();
  for (const act of state.acts) {
    const found = byType.get(act.type);
    if (found) found.push(act);
    else byType.set(act.type, [act]);
  }
  return { state, on, actsOf: (type) => byType.get(type) ?? nothing, ...at };
}

export const fromParty = (view: View, party: Party): View => ({ ...view, party, track: undefined });

export const fromTrack = (view: View, track: Track): View => ({
  ...view,
  track,
  party: track.party === undefined ? undefined : view.state.parties[track.party],
});

export const fromAct = (view: View, act: Act): View => ({
  ...view,
  act,
  track: act.track === undefined ? undefined : view.state.tracks[act.track],
  party: act.party === undefined ? undefined : view.state.parties[act.party],
});

/** What stands for a paper of the case: the id of a letter, or `s12` for the record made in step 12. */
export const paperOf = (act: Act): string => wordOf(act.data['paper'] ?? `s${act.seq}`);
