import { condition, editionSchema, ruleSchemas } from './schema.js';

const named = '#/$defs/Condition';

/** A condition stands in many places and in itself; a document says it once and points at it. */
function pointing(schema: unknown, isDefinition = false): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one) => pointing(one));
  const { $id, $ref, ...rest } = schema as Readonly<Record<string, unknown>>;
  if ($ref === condition.$id || ($id === condition.$id && !isDefinition)) return { $ref: named };
  return Object.fromEntries(Object.entries(rest).map(([name, member]) => [name, pointing(member)]));
}

/** The shape of an edition as one JSON Schema document, rules and all: what is imported and exported is JSON of this shape. */
export const editionDocumentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Edition',
  ...(pointing({
    ...editionSchema,
    properties: {
      ...editionSchema.properties,
      rules: { type: 'array', items: { anyOf: Object.values(ruleSchemas) } },
    },
  }) as object),
  $defs: { Condition: pointing(condition, true) },
} as const;
