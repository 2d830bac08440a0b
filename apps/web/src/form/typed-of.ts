import { clockTime, dayOf } from '../language/dates.js';
import type { Field, Fields, Typed } from './field.js';

const parts = ['year', 'month', 'day'] as const;

/** Answers that were recorded before, as they would have been typed. `textOf` opens what was sealed. */
export const typedOf = (
  fields: Fields,
  data: Readonly<Record<string, unknown>>,
  textOf: (sealed: unknown) => string,
): Typed =>
  Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) =>
      data[name] === undefined ? {} : typedAs(name, field, data[name], textOf),
    ),
  ) as Typed;

function typedAs(name: string, field: Field, value: unknown, textOf: (sealed: unknown) => string): Typed {
  if (field.kind === 'date') return typedDay(name, String(value));
  if (field.kind === 'moment')
    return { ...typedDay(name, dayOf(String(value))), [`${name}.time`]: clockTime(String(value)) };
  if (field.kind === 'sealed') return { [name]: textOf(value) };
  return { [name]: Array.isArray(value) ? value.map(String) : String(value) };
}

const typedDay = (name: string, day: string): Typed => ({
  [`${name}.when`]: 'other',
  ...Object.fromEntries(day.split('-').map((part, index) => [`${name}.${parts[index] ?? 'day'}`, part])),
});
