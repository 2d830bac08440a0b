import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { answerSchemas, describeAnswers, problemResponses, problemSchema } from './answers/index.js';
import type { Schemas } from './answers/shape.js';
import { withStepSchemas } from './step-schemas.js';

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
  document.components = {
    ...document.components,
    schemas: { ...withData(schemas), ...answerSchemas, Problem: problemSchema },
    responses: problemResponses,
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      describeAnswers(`${method} ${path}`, operation);
      operation.parameters = [...placesIn(path, operation.parameters ?? []), ...(operation.parameters ?? [])];
    }
  }
  const steps = document.paths['/api/v1/cases/{case}/steps']?.post;
  if (steps)
    steps.requestBody = {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/AnyStep' } } },
    };
  return document;
}

type Parameters = NonNullable<NonNullable<OpenAPIObject['paths'][string]['get']>['parameters']>;

/** The places in an address that nobody described yet: ids, all of them. */
function placesIn(path: string, described: Parameters): Parameters {
  const known = described.flatMap((one) => ('name' in one ? [one.name] : []));
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !known.includes(name));
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }));
}

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
