import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { startEdge } from './server.js';

/**
 * The types by which the screens speak to the API are made from the API's own document. Without an argument this judges whether the
 * kept ones still are what the document says; with `--write` it writes them.
 */
const file = join(import.meta.dirname, '../../apps/web/src/api/schema.d.ts');
const heading = '// Made from the OpenAPI document of the API by `npm run api-types`; never edited.\n\n';

const edge = await startEdge();
const { body } = await edge.caller.get('/api/openapi.json');
await edge.close();
const types = heading + astToString(await openapiTS(withoutSteps(body as unknown as OpenAPI3)));

if (process.argv.includes('--write')) writeFileSync(file, types);
else if (readFileSync(file, 'utf8') !== types) {
  process.stderr.write(
    'The API changed, the types of the screens did not: run `npm run api-types` and commit the file.\n',
  );
  process.exitCode = 1;
}

/** A form is made from what the API says of a step at that moment: the screens know no kind of step, so that its type is of no use to them. */
function withoutSteps(document: OpenAPI3): OpenAPI3 {
  const { AnyStep: _, ...schemas } = document.components?.schemas ?? {};
  const kept = Object.entries(schemas).filter(([name]) => !/_(step|data)$/.test(name));
  const open = { type: 'object', additionalProperties: true } as const;
  const told = JSON.stringify({
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(kept) },
  })
    .replaceAll('"#/components/schemas/AnyStep"', '"#/components/schemas/StepDto"')
    .replaceAll(/\{"\$ref":"#\/components\/schemas\/\w+_data"\}/g, JSON.stringify(open));
  return JSON.parse(told) as OpenAPI3;
}
