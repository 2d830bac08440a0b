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

const isWord = (value: unknown): value is string => typeof value === 'string';

/** A plain word as it was filled in; empty where there is none. */
export const word = (value: unknown): string => (isWord(value) ? value : '');

/** One word or several, as a list. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isWord) : isWord(value) ? [value] : [];
