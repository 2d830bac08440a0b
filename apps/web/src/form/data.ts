import { isDay, typedDay, typedMoment } from './day-parts.js';
import {
  isRequired,
  one,
  several,
  shownFields,
  type Field,
  type FieldError,
  type Fields,
  type Typed,
} from './field.js';

const whole = /^-?\d{1,9}$/;

/** What is sent: the answers to what was asked, in the form that the kind of each field has. What is no answer is left to the server to judge. */
export function dataFrom(fields: Fields, typed: Typed, now: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    shownFields(fields, typed)
      .map(([name, field]) => [name, valueOf(name, field, typed, now)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function valueOf(name: string, field: Field, typed: Typed, now: string): unknown {
  const text = one(typed, name).trim();
  switch (field.kind) {
    case 'choices':
    case 'parties':
    case 'clauses':
    case 'obligations': {
      const chosen = several(typed, name);
      return chosen.length === 0 ? undefined : chosen;
    }
    case 'date':
      return typedDay(typed, name, now);
    case 'moment':
      return typedMoment(typed, name, now);
    case 'yesNo':
      return text === '' ? undefined : text === 'true';
    case 'number':
    case 'step':
      return whole.test(text) ? Number(text) : text || undefined;
    case 'brin':
      return text.toUpperCase() || undefined;
    default:
      return text || undefined;
  }
}

/** What the fields themselves say is missing or wrong, before anything is sent: the server judges the same, and more. */
export function wrongIn(fields: Fields, typed: Typed, now: string): readonly FieldError[] {
  return shownFields(fields, typed).flatMap(([name, field]): readonly FieldError[] => {
    const value = valueOf(name, field, typed, now);
    if (value === undefined) return isRequired(field) ? [{ field: name, code: 'field.required' }] : [];
    const code = wrongWith(field, value);
    return code === undefined ? [] : [{ field: name, code }];
  });
}

function wrongWith(field: Field, value: unknown): string | undefined {
  if (field.kind === 'date') return isDay(String(value)) ? undefined : 'date.invalid';
  if (field.kind === 'moment') {
    const moment = String(value);
    return isDay(moment.slice(0, 10)) && !Number.isNaN(Date.parse(moment)) ? undefined : 'moment.invalid';
  }
  if (field.kind === 'sealed') return String(value).length > field.max ? 'text.tooLong' : undefined;
  if (field.kind !== 'number') return undefined;
  if (typeof value !== 'number') return 'number.whole';
  return value >= field.min && value <= field.max ? undefined : 'number.outOfRange';
}

/** The errors of the server that belong to fields of the form; the rest is about the whole of it. */
export const fieldErrors = (
  errors: readonly { readonly path: string; readonly code: string }[],
  fields: Fields,
): readonly FieldError[] =>
  errors.flatMap(({ path, code }) => {
    const field = path.replace(/^data\./, '');
    return field in fields ? [{ field, code }] : [];
  });
