import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badBodies } from '../support/bad-bodies.js';
import type { Answer, Asked, Caller } from '../support/http.js';
import { readReference } from '../support/openapi.js';
import type { Reference, Route } from '../support/openapi.js';
import { report } from '../support/reports.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { storedRows } from '../support/stored-rows.js';

let product: TestProduct;
let reference: Reference;
let leader: Caller;
let caller: Caller;
let caseId: string;

beforeAll(async () => {
  product = await startTestProduct();
  reference = await readReference(product.caller);
  const { body } = await report(product.caller);
  leader = await product.as('anouk.wilgenroos');
  const cases = await leader.get('/api/v1/cases');
  caseId = (cases.body['rows'] as { caseId: string }[])[0]?.caseId ?? '';
  caller = leader.holding(String(body['receipt']));
});
afterAll(() => product.close());

const filled = (path: string, id = caseId): string =>
  path
    .replace('{case}', id)
    .replace('{organisation}', 'zilverdijk')
    .replace('{edition}', 'OZHW-2020')
    .replace('{place}', 'form.report')
    .replace('{form}', 'message')
    .replace(/\{\w+\}/g, randomUUID());

const changes = (): readonly Route[] => reference.routes.filter(({ method }) => method !== 'GET');
const commandOf = (method: string, body: unknown): Asked => ({
  method,
  body: JSON.stringify(body),
  headers: { 'idempotency-key': randomUUID() },
});

interface Tried {
  readonly route: string;
  readonly wrong: string;
  readonly answer: Answer;
}

/** What was answered otherwise than with a useful problem document, told briefly. */
const notAProblem = ({ route, wrong, answer }: Tried): readonly string[] => {
  const { status, type, body } = answer;
  const useful =
    status >= 400 &&
    status < 500 &&
    type.startsWith('application/problem+json') &&
    body['status'] === status &&
    typeof body['title'] === 'string';
  return useful ? [] : [`${route} with ${wrong}: ${status} ${JSON.stringify(body).slice(0, 160)}`];
};

/** Tries everything, some at a time; answers what went wrong and whether anything was stored. */
async function tryAll(
  attempts: readonly { readonly route: string; readonly wrong: string; readonly ask: () => Promise<Answer> }[],
): Promise<readonly string[]> {
  const before = await storedRows(product.database);
  const tried: Tried[] = [];
  for (let from = 0; from < attempts.length; from += 8) {
    const part = attempts.slice(from, from + 8);
    tried.push(
      ...(await Promise.all(part.map(async ({ route, wrong, ask }) => ({ route, wrong, answer: await ask() })))),
    );
  }
  const faults = tried.flatMap(notAProblem);
  const after = await storedRows(product.database);
  return [
    ...faults,
    ...Object.entries(after).flatMap(([table, rows]) =>
      rows === before[table] ? [] : [`something was stored in ${table}`],
    ),
  ];
}

describe('bad input, on every route of the reference', () => {
  it('knows every route there is', () => {
    expect(reference.routes.length).toBeGreaterThan(40);
    expect(changes().flatMap(({ bodies }) => bodies).length).toBeGreaterThan(70);
  });

  it('is refused when a body is wrong in type, size, characters or fields', async () => {
    const attempts = changes().flatMap(({ method, path, bodies }) =>
      bodies
        .flatMap((schema) => badBodies(schema, reference.resolved))
        .map(({ wrong, body }) => ({
          route: `${method} ${path}`,
          wrong,
          ask: () => caller.ask(filled(path), commandOf(method, body)),
        })),
    );
    expect(attempts.length).toBeGreaterThan(1_000);
    expect(await tryAll(attempts)).toEqual([]);
  });

  it('is refused when a query is wrong', async () => {
    const values = [
      '',
      'x'.repeat(9_000),
      '%00',
      '%ed%a0%80',
      '-1',
      '1e9',
      '999999999999',
      '[]',
      "'; drop table cases; --",
    ];
    const attempts = reference.routes.flatMap(({ method, path, query }) =>
      [...query.filter(({ name }) => name !== 'returnTo').map(({ name }) => name), 'unasked'].flatMap((name) =>
        query.length === 0
          ? []
          : values.map((value) => ({
              route: `${method} ${path}`,
              wrong: `${name}=${value.slice(0, 20)}`,
              ask: () => caller.ask(`${filled(path)}?${name}=${value}`),
            })),
      ),
    );
    expect(await tryAll(attempts)).toEqual([]);
  });

  it('is refused for ids of elsewhere, and for what is no id', async () => {
    const ids = [
      randomUUID(),
      caseId.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      '0',
      'x'.repeat(190),
      '%00',
      '..%2f..%2fetc',
      "1'%20or%20'1'='1",
    ];
    const attempts = reference.routes
      .filter(({ path }) => path.includes('{'))
      .flatMap(({ method, path, bodies }) =>
        ids.map((id) => {
          const address = path.replace(/\{\w+\}/g, id);
          const sent =
            bodies[0] === undefined ? { method, headers: { 'idempotency-key': randomUUID() } } : commandOf(method, {});
          return { route: `${method} ${path}`, wrong: `id ${id.slice(0, 20)}`, ask: () => caller.ask(address, sent) };
        }),
      );
    expect(await tryAll(attempts)).toEqual([]);
  });

  it('is refused without a session or with one that is over, wherever a session is asked for', async () => {
    const ended = await product.as('thijs.lepelaar');
    await ended.ask('/api/v1/logout', { method: 'POST' });
    const open = /^\/(health|api\/v1\/(intake|receipt|login|texts|demo|clock$))/;
    const attempts = reference.routes
      .filter(({ path, method }) => !open.test(path) || (path === '/api/v1/clock' && method === 'PUT'))
      .flatMap(({ method, path, bodies }) =>
        [product.caller, ended, product.caller.with({ cookie: 'session=' })].map((nobody, index) => ({
          route: `${method} ${path}`,
          wrong: ['no session', 'an expired session', 'an empty session'][index] ?? '',
          ask: async () => {
            const answer = await nobody.ask(filled(path), bodies.length > 0 ? commandOf(method, {}) : { method });
            return answer.status === 401 ? answer : { ...answer, status: 0 };
          },
        })),
      );
    expect(await tryAll(attempts)).toEqual([]);
  });

  it('is refused without proof of origin on whatever changes something for somebody logged in', async () => {
    const bare = leader.with({ 'x-csrf-token': '' });
    const attempts = changes()
      .filter(({ path }) => !/^\/api\/v1\/(intake|receipt)/.test(path))
      .map(({ method, path, bodies }) => ({
        route: `${method} ${path}`,
        wrong: 'no proof of origin',
        ask: async () => {
          const answer = await bare.ask(filled(path), bodies.length > 0 ? commandOf(method, {}) : { method });
          return answer.status === 403 ? answer : { ...answer, status: 0 };
        },
      }));
    expect(await tryAll(attempts)).toEqual([]);
  });

  it('is refused without a key, with a key that is none, wherever one is asked for', async () => {
    const keyed = changes().filter(({ path }) =>
      /\/(steps|parties|notes|messages|reports|additions|withdrawal|roles|end|delegations|revoke|reassignments|consents|pupil-answers|leaves|environments)$/.test(
        path,
      ),
    );
    const attempts = keyed.flatMap(({ method, path, bodies }) =>
      [undefined, 'x', '0'.repeat(300)].map((key) => ({
        route: `${method} ${path}`,
        wrong: `the key ${key?.slice(0, 5)}`,
        ask: () =>
          caller.ask(filled(path), {
            method,
            headers: key === undefined ? {} : { 'idempotency-key': key },
            ...(bodies.length > 0 && { body: {} }),
          }),
      })),
    );
    expect(await tryAll(attempts)).toEqual([]);
  });
});
