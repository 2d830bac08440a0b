import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat, report } from '../support/reports.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import type { CaseAtWork } from '../support/work.js';

interface Responses {
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

let product: TestProduct;
let leader: Caller;
let work: CaseAtWork;
let letter: string;
let receipt: string;
let paths: Readonly<Record<string, Readonly<Record<string, Responses>>>>;
let ajv: Ajv2020;

beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
  const principal = await product.as('bas.torenvalk');
  ({ work } = await proposedSuspension(product, leader));
  await work.done(
    principal,
    'measure.decide',
    { decision: 'impose', teacherNotHeard: reason, reason },
    { track: 't1' },
  );
  const wish = { letter: 'decision', party: 'p1', track: 't1', seenVersion: await work.version() };
  const issued = await principal.post(`${work.path}/letters`, wish);
  expect(issued).toMatchObject({ status: 201 });
  letter = String(issued.body['letter']);
  receipt = String((await report(product.caller)).body['receipt']);
  const { body } = await product.caller.get('/api/openapi.json');
  paths = body['paths'] as typeof paths;
  ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(body, 'reference');
});
afterAll(() => product.close());

/** What of an answer the reference does not promise, or promises otherwise. */
function broken({ status, body, type }: Answer, path: string, method = 'get'): readonly string[] {
  const operation = paths[path]?.[method];
  const told = operation?.responses[String(status)];
  const kind = type.split(';')[0] ?? '';
  const pointer = told?.$ref === undefined ? `#/paths/${escaped(path)}/${method}/responses/${status}` : told.$ref;
  const validate = ajv.getSchema(`reference${pointer}/content/${escaped(kind)}/schema`);
  if (validate === undefined) return [`${method} ${path} says nothing of ${status} ${kind}`];
  return validate(body) === true
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
}

const escaped = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));

describe('the reference says what is answered', () => {
  it.each([
    '/api/v1/tasks',
    '/api/v1/consultations',
    '/api/v1/decisions',
    '/api/v1/notices',
    '/api/v1/cases',
    '/api/v1/reports',
    '/api/v1/cases/{case}',
    '/api/v1/cases/{case}/steps/available',
    '/api/v1/cases/{case}/timeline',
    '/api/v1/cases/{case}/log',
    '/api/v1/cases/{case}/obligations',
    '/api/v1/cases/{case}/deadlines',
    '/api/v1/cases/{case}/files',
    '/api/v1/cases/{case}/readings',
    '/api/v1/cases/{case}/letters',
    '/api/v1/cases/{case}/letters/{letter}',
  ])('GET %s', async (path) => {
    const answer = await leader.get(path.replace('{case}', work.id).replace('{letter}', letter));
    expect([answer.status, broken(answer, path)]).toEqual([200, []]);
  });

  it('to commands, to finding, and to the holder of a receipt', async () => {
    const seenVersion = await work.version();
    const own = { school: 'lyceum', data: { ...groupChat, reporterKind: 'employee', naming: 'named' } };
    const answers: readonly (readonly [Answer, string, string])[] = [
      [await leader.post(`${work.path}/notes`, { text: 'Gebeld.', seenVersion }), '/api/v1/cases/{case}/notes', 'post'],
      [await leader.post('/api/v1/cases/find', { name: 'Fenna Ruiter' }), '/api/v1/cases/find', 'post'],
      [await leader.post('/api/v1/reports', own), '/api/v1/reports', 'post'],
      [await report(product.caller), '/api/v1/intake/{organisation}/reports', 'post'],
      [await product.caller.holding(receipt).get('/api/v1/receipt'), '/api/v1/receipt', 'get'],
    ];
    expect(answers.flatMap(([answer, path, method]) => broken(answer, path, method))).toEqual([]);
  });

  it('to what is wrong, on every route: 400, 401, 403, 404, 409, 413 and 429', async () => {
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    const silent = operations.filter(({ responses }) =>
      ['400', '401', '403', '404', '409', '413', '429'].some((status) => !(status in responses)),
    );
    expect(silent).toEqual([]);
    const steps = `${work.path}/steps`;
    const answers = [
      await leader.post(steps, { type: 'case.close', data: {}, seenVersion: await work.version() }),
      await leader.post(steps, { type: 'case.close', data: {}, seenVersion: 1 }),
      await leader.post(steps, { type: 'none', data: {}, seenVersion: 1 }),
      await product.caller.post(steps, {}),
      await leader.with({ 'x-csrf-token': '' }).post(steps, {}),
      await leader.post(`/api/v1/cases/${randomUUID()}/steps`, { type: 'case.take', data: {}, seenVersion: 1 }),
      await leader.post(steps, { text: 'x'.repeat(1_000_000) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 400, 401, 403, 404, 413]);
    expect(answers.flatMap((answer) => broken(answer, '/api/v1/cases/{case}/steps', 'post'))).toEqual([]);
  });
});
