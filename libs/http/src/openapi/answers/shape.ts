import type { OpenAPIObject } from '@nestjs/swagger';

export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

type OptionalOf<Of> = { [Name in keyof Of]-?: object extends Pick<Of, Name> ? Name : never }[keyof Of];

/** A schema for every member of an interface: one left out, or one too many, does not compile. `optional` are those that may be absent. */
export function shape<Of extends object>(
  members: Readonly<Record<keyof Of & string, Schema>>,
  optional: readonly (OptionalOf<Of> & string)[] = [],
): Schema {
  const absent: readonly string[] = optional;
  const required = Object.keys(members).filter((name) => !absent.includes(name));
  return { type: 'object', properties: { ...members }, ...(required.length > 0 && { required }) };
}

export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const yesNo: Schema = { type: 'boolean' };
export const uuid: Schema = { type: 'string', format: 'uuid' };
export const moment: Schema = { type: 'string', format: 'date-time' };
export const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
/** Of any shape: what a step holds is told by its kind. */
export const open: Schema = { type: 'object', additionalProperties: true };

/** One thing said in both languages. */
export const bilingual: Schema = { type: 'object', required: ['nl', 'en'], properties: { nl: text, en: text } };

export const words = (...of: readonly string[]): Schema => ({ type: 'string', enum: [...of] });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const rows = (name: string): Schema => ({
  type: 'object',
  required: ['rows'],
  properties: { rows: list(named(name)) },
});
/** A part of a list. */
export const part = (name: string): Schema => ({
  type: 'object',
  required: ['rows', 'next'],
  properties: {
    rows: list(named(name)),
    next: { ...orNull(text), description: 'Give it back as `after`; null at the end.' },
  },
});
/** With the opened texts beside it, by content id. */
export const withTexts = (schema: Schema): Schema => ({
  allOf: [
    schema,
    { type: 'object', required: ['texts'], properties: { texts: { type: 'object', additionalProperties: text } } },
  ],
});
