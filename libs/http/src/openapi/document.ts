import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { problemNames } from '../edge/problem.js';
import { withStepSchemas } from './step-schemas.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

const about = `Everything the screens do goes through here. Log in at \`/api/v1/login\`; whatever is not GET carries \`X-CSRF-Token\`
(from \`/api/v1/me\`). Commands carry \`Idempotency-Key\` and, on a case, the version that was on the screen.
A refusal is status 409 and names every rule that is not met, with its clause and what would lift it.`;

/** The reference of this API: routes and envelopes read off the controllers, the data of each kind of step off its field table. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Meldpad')
    .setDescription(about)
    .setVersion('1')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie', name: 'session' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}.${method}`,
  });
  const schemas = withStepSchemas(document.components?.schemas ?? {}, propertiesOf(document, 'CaseChangeDto'));
  document.components = { ...document.components, schemas: { ...withData(schemas), Problem: problemSchema } };
  for (const operation of operationsOf(document)) addProblem(operation);
  const steps = document.paths['/api/v1/cases/{case}/steps']?.post;
  if (steps)
    steps.requestBody = {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/AnyStep' } } },
    };
  return document;
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Envelopes whose `data` is that of one kind of step. */
const dataOf = { ReportDto: 'report_receive', PartyDto: 'party_add', JoinReportDto: 'report_join' } as const;

function withData(schemas: Schemas): Schemas {
  const filled = { ...schemas };
  for (const [name, step] of Object.entries(dataOf)) {
    const schema = filled[name];
    if (schema === undefined || '$ref' in schema) continue;
    filled[name] = {
      ...schema,
      properties: { ...schema.properties, data: { $ref: `#/components/schemas/${step}_data` } },
    };
  }
  return Object.fromEntries(
    Object.entries(filled).map(([name, schema]) => [
      name,
      name.endsWith('Dto') ? { ...schema, additionalProperties: false } : schema,
    ]),
  );
}

function propertiesOf(document: OpenAPIObject, name: string): Schemas {
  const schema = document.components?.schemas?.[name];
  return schema === undefined || '$ref' in schema ? {} : (schema.properties ?? {});
}

const operationsOf = (document: OpenAPIObject): readonly Operation[] =>
  Object.values(document.paths).flatMap((path) => methods.flatMap((method) => path[method] ?? []));

function addProblem(operation: Operation): void {
  const answer = {
    description: 'A problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  operation.responses = { ...operation.responses, '4XX': answer, '5XX': answer };
}

const text: Schemas[string] = { type: 'string' };
const error: Schemas[string] = { type: 'object', required: ['path', 'code'], properties: { path: text, code: text } };
const refusal: Schemas[string] = {
  type: 'object',
  required: ['code', 'cites', 'lifts', 'text'],
  properties: {
    code: text,
    cites: { type: 'array', items: text, description: 'Clauses it stands on.' },
    lifts: { ...text, description: 'What would lift it.' },
    who: { type: 'array', items: text, description: 'Roles that could take the step.' },
    obligation: text,
    path: text,
    text: { type: 'object', required: ['nl', 'en'], properties: { nl: text, en: text } },
  },
};

const problemSchema: Schemas[string] = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', enum: problemNames.map((name) => `urn:meldpad:problem:${name}`) },
    title: text,
    status: { type: 'integer' },
    detail: text,
    errors: { type: 'array', items: error },
    refusals: { type: 'array', items: refusal },
    currentVersion: { type: 'integer' },
    requestId: text,
  },
};
