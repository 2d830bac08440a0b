import type { FieldError } from './problem.js';

const usually = 8;
const half = /\p{Surrogate}/u;
/** Control characters but tab, line feed and carriage return. */
const control = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');

/** What in a parsed body cannot be kept as text: control characters, halves of characters, bodies nested beyond reason. */
export function uncleanText(body: unknown, deepest = usually): readonly FieldError[] {
  const errors: FieldError[] = [];
  look(body, '', deepest, errors);
  return errors;
}

function look(value: unknown, path: string, left: number, errors: FieldError[]): void {
  if (errors.length >= 20) return;
  if (typeof value === 'string') {
    if (isUnclean(value)) errors.push({ path, code: 'text.controlCharacter' });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (left === 0) {
    errors.push({ path, code: 'value.tooDeep' });
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const within = path === '' ? name : `${path}.${name}`;
    if (isUnclean(name)) errors.push({ path: path === '' ? 'body' : path, code: 'text.controlCharacter' });
    else look(member, within, left - 1, errors);
  }
}

const isUnclean = (text: string): boolean => control.test(text) || half.test(text);
