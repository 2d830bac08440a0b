import type { FactValue } from '../../../protocols/condition.js';
import type { Act } from '../../state.js';
import type { Truth, View } from '../view.js';

/** Parameters as an edition gives them, figures filled in. */
export type Given = Readonly<Record<string, FactValue | readonly FactValue[]>>;

/** Whether something holds, seen from here; `undefined` while it depends on what is not filled in yet. */
export type Predicate = (view: View, given: Given) => Truth;

/** Recorded steps of the track at hand. */
export const ofTrack = (view: View, type: Act['type']): readonly Act[] =>
  view.actsOf(type).filter((act) => act.track === view.track?.id);

/** One text or several, as a list. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
