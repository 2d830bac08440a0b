import type { Typed, TypedValue } from '#libs/application';
import { invalid, ProblemError } from '../edge/problem.js';
import type { FieldError } from '../edge/problem.js';
import { StepFields } from './fields.js';

const longest = 64 * 1024;

/** A whole edition as text, written on lines of its own. */
export const longestEdition = 768 * 1024;

export class DraftDto {
  @StepFields({
    about: 'What the form holds, by the names of its fields: texts, numbers, yes or no, and lists of these.',
  })
  value!: Record<string, unknown>;
}

/** What was sent as a draft, if it is one. @throws ProblemError */
export function typedIn({ value }: DraftDto, most = longest): Typed {
  const typed = Object.entries(value).flatMap(([name, held]): readonly (readonly [string, TypedValue])[] =>
    isTyped(held) ? [[name, held]] : [],
  );
  const wrong = Object.keys(value).filter((name) => !typed.some(([known]) => known === name));
  if (wrong.length > 0) throw invalid(...wrong.slice(0, 20).map(notTyped));
  if (Buffer.byteLength(JSON.stringify(value)) > most) throw new ProblemError('tooLarge');
  return Object.fromEntries(typed);
}

const notTyped = (name: string): FieldError => ({ path: `value.${name.slice(0, 60)}`, code: 'value.invalid' });
const isScalar = (held: unknown): held is string | number | boolean =>
  typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean';
const isTyped = (held: unknown): held is TypedValue =>
  isScalar(held) || (Array.isArray(held) && held.every((one: unknown) => isScalar(one)));
