import type { Reference, Schema } from './openapi.js';
import { fitting } from './openapi.js';

/** A body that is wrong in one way. */
export interface BadBody {
  readonly wrong: string;
  readonly body: unknown;
}

const megabyte = 'a'.repeat(1_000_000);
const strangers: readonly unknown[] = [null, 7, -1.5, true, 'tekst', [], {}, [[]], { x: { y: {} } }];

/** Bodies that each break one thing about a schema, made from a body that fits it. */
export function badBodies(schema: Schema, resolved: Reference['resolved']): readonly BadBody[] {
  const { properties = {}, required = [] } = resolved(schema);
  // With the version of the case in it, a body is not refused for want of that alone.
  const whole = { ...(fitting(schema, resolved) as object), ...(properties['seenVersion'] && { seenVersion: 1 }) };
  const within = Object.entries(properties).flatMap(([name, property]) =>
    badValues(name, resolved(property), whole, resolved),
  );
  const missing = required.map((name) => ({ wrong: `without ${name}`, body: without(whole, name) }));
  const notObjects = [null, 7, 'tekst', [], [whole]].map((body) => ({
    wrong: `${JSON.stringify(body).slice(0, 20)} as the body`,
    body,
  }));
  return [
    ...within,
    ...missing,
    ...notObjects,
    { wrong: 'an unknown field', body: { ...whole, unasked: 1 } },
    { wrong: 'an unknown field of control characters', body: { ...whole, 'a\u0000b': 1 } },
  ];
}

function badValues(
  name: string,
  schema: Schema,
  whole: Readonly<Record<string, unknown>>,
  resolved: Reference['resolved'],
): readonly BadBody[] {
  const withValue = (what: string, value: unknown): BadBody => ({
    wrong: `${what} as ${name}`,
    body: { ...whole, [name]: value },
  });
  const types = strangers
    .filter((value) => !fits(value, schema))
    .map((value) => withValue(JSON.stringify(value), value));
  const texts = [
    withValue('a megabyte', megabyte),
    withValue('a control character', 'a\u0000b'),
    withValue('half a character', 'a\ud800b'),
  ];
  const inner = schema.type === 'object' && schema.properties ? nested(name, schema, whole, resolved) : [];
  return [...types, ...texts, ...inner];
}

function nested(
  name: string,
  schema: Schema,
  whole: Readonly<Record<string, unknown>>,
  resolved: Reference['resolved'],
): readonly BadBody[] {
  return badBodies(schema, resolved).map(({ wrong, body }) => ({
    wrong: `${name}: ${wrong}`,
    body: { ...whole, [name]: body },
  }));
}

/** Whether a value could be right after all, so that it breaks nothing. */
function fits(value: unknown, { type, enum: options, pattern, format }: Schema): boolean {
  if (options !== undefined) return options.some((option) => option === value);
  if (type === 'string')
    return (
      typeof value === 'string' && format === undefined && (pattern === undefined || new RegExp(pattern).test(value))
    );
  if (type === 'integer') return value === 7;
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'array') return Array.isArray(value);
  return type === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(whole: Readonly<Record<string, unknown>>, left: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== left));
}
