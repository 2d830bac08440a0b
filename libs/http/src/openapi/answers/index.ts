import type { OpenAPIObject } from '@nestjs/swagger';
import { problemNames } from '../../edge/problem.js';
import { answersAboutDecisions, decisionSchemas } from './decisions.js';
import { demoSchemas } from './demo.js';
import { answersAboutDiagrams, diagramSchemas } from './diagrams.js';
import { draftSchemas } from './drafts.js';
import { answersAboutEditions, editionSchemas } from './editions.js';
import { answersAboutTheOrganisation, organisationSchemas } from './organisation.js';
import { answersAboutIntake, intakeSchemas } from './intake.js';
import { answersAboutOversight, oversightSchemas } from './oversight.js';
import { answersAboutPeople, peopleSchemas } from './people.js';
import { answerSchemas as caseSchemas } from './schemas.js';
import { list, named, text, whole } from './shape.js';
import type { Schemas } from './shape.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

/** Which schema a route answers with, by method and path. */
const answerOf: Readonly<Record<string, string>> = {
  ...answersAboutPeople,
  ...answersAboutEditions,
  ...answersAboutTheOrganisation,
  ...answersAboutDecisions,
  ...answersAboutOversight,
  ...answersAboutDiagrams,
  ...answersAboutIntake,
  'get /api/v1/demo': 'DemoHomes',
  'get /api/v1/drafts/{place}': 'Draft',
  'get /api/v1/intake/{organisation}/draft': 'Draft',
  'get /api/v1/receipt/drafts/{form}': 'Draft',
  'get /api/v1/tasks': 'Tasks',
  'get /api/v1/consultations': 'Tasks',
  'get /api/v1/notices': 'Notices',
  'get /api/v1/cases': 'Cases',
  'post /api/v1/cases/find': 'CasesFound',
  'get /api/v1/reports': 'OwnReports',
  'post /api/v1/reports': 'ReportReceived',
  'post /api/v1/intake/{organisation}/reports': 'ReportReceived',
  'get /api/v1/receipt': 'ReceiptStatus',
  'get /api/v1/cases/{case}': 'CasePage',
  'get /api/v1/cases/{case}/steps/available': 'StepForms',
  'get /api/v1/cases/{case}/steps/correctable': 'CorrectableSteps',
  'get /api/v1/cases/{case}/timeline': 'Timeline',
  'get /api/v1/cases/{case}/log': 'Log',
  'get /api/v1/cases/{case}/obligations': 'Obligations',
  'get /api/v1/cases/{case}/deadlines': 'Deadlines',
  'get /api/v1/cases/{case}/files': 'FileEntries',
  'get /api/v1/cases/{case}/letters': 'Letters',
  'get /api/v1/cases/{case}/letters/{letter}': 'LetterText',
  'post /api/v1/cases/{case}/letters': 'LetterIssued',
  'get /api/v1/cases/{case}/edition': 'CaseMovePreview',
  'post /api/v1/cases/{case}/edition': 'Recorded',
  ...Object.fromEntries(
    ['steps', 'parties', 'notes', 'messages', 'reports'].map((what) => [
      `post /api/v1/cases/{case}/${what}`,
      'Recorded',
    ]),
  ),
};

/** What is answered when something is wrong, by status. */
const problems = {
  400: 'The request is wrong: `errors` names each field',
  401: 'Nobody is logged in, or the login or receipt does not hold',
  403: 'Proof of origin is missing, or no organisation is chosen yet',
  404: 'It does not exist, or not for whoever asks: the two look the same',
  409: 'Refused as things stand: `refusals` names each rule that is not met, or `type` says that the case moved on or the key was used',
  413: 'Too large',
  429: 'Too many requests of this kind from one address',
} as const;

/** Says of one operation what it answers when all is well, and what when it is not. */
export function describeAnswers(address: string, operation: Operation): void {
  const schema = answerOf[address];
  const well = Object.keys(operation.responses).find((status) => status.startsWith('2'));
  if (schema !== undefined && well !== undefined) {
    operation.responses[well] = {
      description: 'All is well',
      content: { 'application/json': { schema: named(schema) } },
    };
  }
  for (const status of [...Object.keys(problems), '4XX', '5XX']) {
    operation.responses[status] = { $ref: `#/components/responses/Problem${status}` };
  }
}

const response = (description: string): Responses[string] => ({
  description,
  content: { 'application/problem+json': { schema: named('Problem') } },
});

export const problemResponses: Responses = {
  ...Object.fromEntries(
    Object.entries(problems).map(([status, description]) => [`Problem${status}`, response(description)]),
  ),
  Problem4XX: response('Something is wrong with what was asked'),
  Problem5XX: response('Something went wrong on our side'),
};

export const problemSchema: Schemas[string] = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', enum: problemNames.map((name) => `urn:meldpad:problem:${name}`) },
    title: text,
    status: whole,
    detail: text,
    errors: list({
      type: 'object',
      required: ['path', 'code'],
      properties: {
        path: text,
        code: text,
        wrong: text,
        cure: text,
        nl: { type: 'object', required: ['wrong', 'cure'], properties: { wrong: text, cure: text } },
      },
    }),
    refusals: list(named('Refusal')),
    currentVersion: whole,
    requestId: text,
  },
};

/** Schemas of every part. A name in two parts would mean one thing in the document and another in the answers. */
function together(...parts: readonly Schemas[]): Schemas {
  const all = Object.assign({}, ...parts) as Schemas;
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`two parts of the API describe ${twice.join(', ')}`);
  return all;
}

export const answerSchemas: Schemas = together(
  caseSchemas,
  peopleSchemas,
  editionSchemas,
  organisationSchemas,
  draftSchemas,
  diagramSchemas,
  intakeSchemas,
  decisionSchemas,
  oversightSchemas,
  demoSchemas,
);
