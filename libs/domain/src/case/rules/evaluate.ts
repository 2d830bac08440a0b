import type { Compare, Condition, FactValue, Taken } from '../../protocols/condition.js';
import type { Act } from '../state.js';
import type { StepType } from '../steps/index.js';
import { readFact, unknown } from './facts.js';
import { predicateNamed } from './predicates/index.js';
import { fromParty, fromTrack, paperOf, type Truth, type View } from './view.js';

const listed = (wanted: FactValue | readonly FactValue[]): readonly FactValue[] =>
  typeof wanted === 'object' ? wanted : [wanted];

const includes = (wanted: FactValue | readonly FactValue[], value: unknown): boolean =>
  listed(wanted).includes(value as FactValue);

function compare(condition: Compare, view: View): Truth {
  const value = readFact(view, condition.fact);
  if (value === unknown) return undefined;
  if (condition.given !== undefined && (value !== undefined) !== condition.given) return false;
  if (condition.is !== undefined && !includes(condition.is, value)) return false;
  if (condition.has !== undefined && !(Array.isArray(value) && value.some((one) => includes(condition.has ?? [], one))))
    return false;
  if (condition.atLeast !== undefined && !(Number(value) >= condition.atLeast)) return false;
  if (condition.atMost !== undefined && !(Number(value) <= condition.atMost)) return false;
  return true;
}

const inScope = (act: Act, of: Taken['of'], view: View): boolean =>
  of === 'party' ? act.party === view.party?.id : of === 'track' ? act.track === view.track?.id : true;

const matches = (act: Act, where: Taken['where']): boolean =>
  where === undefined ||
  Object.entries(where).every(([field, wanted]) =>
    listed((act.data[field] ?? '') as FactValue | readonly FactValue[]).some((value) => includes(wanted, value)),
  );

const said = (act: Act, field: string): unknown => (field === 'paper' ? paperOf(act) : act.data[field]);

const sameAs = (act: Act, fields: Taken['same'], view: View): boolean =>
  fields === undefined ||
  (view.act !== undefined &&
    act.seq > view.act.seq &&
    fields.every((field) => said(act, field) === said(view.act as Act, field)));

function taken(condition: Taken, view: View): boolean {
  const types: readonly StepType[] = typeof condition.taken === 'string' ? [condition.taken] : condition.taken;
  const since =
    condition.after === undefined
      ? 0
      : (view.actsOf(condition.after).findLast((act) => inScope(act, condition.of, view))?.seq ?? Infinity);
  const counts = (act: Act): boolean =>
    act.seq > since &&
    inScope(act, condition.of, view) &&
    matches(act, condition.where) &&
    (condition.by === undefined || condition.by.includes(act.by.role)) &&
    sameAs(act, condition.same, view);
  return types.some((type) => view.actsOf(type).some(counts));
}

function every(conditions: readonly Condition[], view: View): Truth {
  let sure: Truth = true;
  for (const one of conditions) {
    const truth = holds(one, view);
    if (truth === false) return false;
    if (truth === undefined) sure = undefined;
  }
  return sure;
}

function some(conditions: readonly Condition[], view: View): Truth {
  let sure: Truth = false;
  for (const one of conditions) {
    const truth = holds(one, view);
    if (truth === true) return true;
    if (truth === undefined) sure = undefined;
  }
  return sure;
}

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Whether a condition holds, seen from here. `undefined`: depends on what is not filled in yet. */
export function holds(condition: Condition, view: View): Truth {
  if ('fact' in condition) return compare(condition, view);
  if ('taken' in condition) return taken(condition, view);
  if ('all' in condition) return every(condition.all, view);
  if ('any' in condition) return some(condition.any, view);
  if ('not' in condition) return not(holds(condition.not, view));
  if ('someParty' in condition)
    return anyOf(Object.values(view.state.parties), (party) => holds(condition.someParty, fromParty(view, party)));
  if ('someTrack' in condition) {
    const tracks = Object.values(view.state.tracks).filter(
      (one) => condition.of !== 'party' || one.party === view.party?.id,
    );
    return anyOf(tracks, (one) => holds(condition.someTrack, fromTrack(view, one)));
  }
  return predicateNamed(condition.holds)?.(
    view,
    (condition.with ?? {}) as Readonly<Record<string, FactValue | readonly FactValue[]>>,
  );
}

function anyOf<T>(items: readonly T[], ask: (item: T) => Truth): Truth {
  let sure: Truth = false;
  for (const item of items) {
    const truth = ask(item);
    if (truth === true) return true;
    if (truth === undefined) sure = undefined;
  }
  return sure;
}
