import type { Caller } from './http.js';

/** As much of a JSON schema as our reference uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface Route {
  readonly method: string;
  /** As in the reference, with its `{placeholders}`. */
  readonly path: string;
  readonly query: readonly Parameter[];
  /** One for each kind of body it takes; none for a route without a body. */
  readonly bodies: readonly Schema[];
}

export interface Reference {
  readonly routes: readonly Route[];
  /** The schema a reference points at, or the schema itself. */
  readonly resolved: (schema: Schema) => Schema;
}

/** Reads the reference from the running server. */
export async function readReference(caller: Caller): Promise<Reference> {
  const { body } = await caller.get('/api/openapi.json');
  const schemas = (body['components'] as { readonly schemas: Readonly<Record<string, Schema>> }).schemas;
  const resolved = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const found = schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (found === undefined) throw new Error(`the reference lacks ${schema.$ref}`);
    return resolved(found);
  };
  const paths = Object.entries(body['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>);
  const routes = paths.flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema;
      const whole = schema && resolved(schema);
      const bodies = whole === undefined ? [] : (whole.oneOf ?? [whole]).map(resolved);
      return { method: method.toUpperCase(), path, query: parameters.filter((one) => one.in === 'query'), bodies };
    }),
  );
  return { routes, resolved };
}

/** A value that fits a schema. */
export function fitting(schema: Schema, resolved: Reference['resolved']): unknown {
  const { type, enum: options, items, properties = {}, required = [], format, pattern, minimum = 1 } = resolved(schema);
  if (options !== undefined) return options[0];
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'array') return items === undefined ? [] : [fitting(items, resolved)];
  if (type === 'object')
    return Object.fromEntries(
      required.flatMap((name) => (properties[name] ? [[name, fitting(properties[name], resolved)]] : [])),
    );
  return textFitting(format, pattern);
}

const samples: readonly string[] = [
  'p1',
  't1',
  '99XX',
  'lyceum',
  '10:00',
  '2026-12-01T08:00:00.000Z',
  '2026-AAAAA',
  'decision',
  'note.add',
  '12345',
];
const formatted: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2026-12-01',
  'date-time': '2026-12-01T08:00:00.000Z',
};

function textFitting(format: string | undefined, pattern: string | undefined): string {
  if (format !== undefined) return formatted[format] ?? 'x';
  if (pattern === undefined) return 'tekst';
  return samples.find((sample) => new RegExp(pattern).test(sample)) ?? 'x';
}
