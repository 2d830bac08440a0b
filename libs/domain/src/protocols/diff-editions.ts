import type { Clause, Edition, Figure, Rule } from './shape.js';

/** What became of one clause, rule or figure from one edition to another; for a changed one, the fields that differ. */
export interface Difference {
  readonly what: 'clause' | 'rule' | 'figure';
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly says: string;
  readonly fields: readonly { readonly name: string; readonly was: string; readonly is: string }[];
}

/** Clauses, rules and figures that one edition has and the other has not, or not so. The order in which they stand says nothing. */
export function diffEditions(from: Edition, to: Edition): readonly Difference[] {
  const figures = ({ figures: some = [] }: Edition): readonly Figure[] => some;
  return [
    ...between(
      'clause',
      from.clauses,
      to.clauses,
      ({ id }) => id,
      ({ en }) => en,
    ),
    ...between(
      'rule',
      from.rules,
      to.rules,
      ({ rule, id }) => `${rule} ${id}`,
      ({ en }) => en,
    ),
    ...between(
      'figure',
      figures(from),
      figures(to),
      ({ id, inForce }) => `${id} from ${inForce.from}`,
      ({ value, unit }) => `${value} ${unit}`,
    ),
  ];
}

function between<T extends Clause | Rule | Figure>(
  what: Difference['what'],
  before: readonly T[],
  after: readonly T[],
  name: (one: T) => string,
  says: (one: T) => string,
): readonly Difference[] {
  const was = new Map(before.map((one) => [name(one), one]));
  const is = new Map(after.map((one) => [name(one), one]));
  const gone = [...was].filter(([id]) => !is.has(id));
  return [
    ...gone.map(([id, one]): Difference => ({ what, id, how: 'removed', says: says(one), fields: [] })),
    ...[...is].flatMap(([id, one]): readonly Difference[] => {
      const old = was.get(id);
      if (old === undefined) return [{ what, id, how: 'added', says: says(one), fields: [] }];
      const fields = changedFields(old, one);
      return fields.length === 0 ? [] : [{ what, id, how: 'changed', says: says(one), fields }];
    }),
  ];
}

/** The order in which somebody wrote the names of an object says nothing either. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function changedFields(was: object, is: object): Difference['fields'] {
  const [old, now] = [was, is].map((one) => new Map(Object.entries(one))) as [
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  const written = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value, inOrder));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, was: written(old.get(name)), is: written(now.get(name)) }))
    .filter((field) => field.was !== field.is);
}
