import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stepTypes } from '#libs/domain';
import { startEdge } from '../support/server.js';
import type { RunningEdge } from '../support/server.js';

let edge: RunningEdge;
let document: Readonly<Record<string, unknown>>;
let schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, object>> }>>;

beforeAll(async () => {
  edge = await startEdge();
  document = (await edge.caller.get('/api/openapi.json')).body;
  schemas = (document['components'] as { schemas: typeof schemas }).schemas;
});
afterAll(() => edge.close());

describe('the reference of the API', () => {
  it('is OpenAPI 3.1, and everything it points at is there', () => {
    expect(document['openapi']).toBe('3.1.0');
    const pointed = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect([...new Set(pointed)].filter((name) => !(name in schemas))).toEqual([]);
  });

  it('has a schema for every kind of step, told apart by its type', () => {
    const named = stepTypes.map((type) => `${type.replace('.', '_')}_data`);
    expect(named.filter((name) => !(name in schemas))).toEqual([]);
    const { discriminator } = schemas['AnyStep'] as { discriminator: { propertyName: string; mapping: object } };
    expect(discriminator.propertyName).toBe('type');
    expect(Object.keys(discriminator.mapping)).toHaveLength(stepTypes.length - 3);
  });

  it('names every operation once, and promises a problem document for whatever goes wrong', () => {
    const paths = document['paths'] as Readonly<
      Record<string, Readonly<Record<string, { operationId: string; responses: object }>>>
    >;
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(operations.filter(({ responses }) => !('4XX' in responses && '5XX' in responses))).toEqual([]);
  });

  it('describes every place in an address', () => {
    const paths = document['paths'] as Readonly<
      Record<string, Readonly<Record<string, { parameters?: readonly { in: string; name: string }[] }>>>
    >;
    const missing = Object.entries(paths).flatMap(([path, operations]) =>
      Object.values(operations).flatMap(({ parameters = [] }) => {
        const described = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
        return [...path.matchAll(/\{(\w+)\}/g)].filter(([, name = '']) => !described.includes(name)).map(() => path);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('can be read in a browser, with everything from here and a policy of its own', async () => {
    const page = await edge.caller.get('/api/docs');
    expect(page.type).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const files = [...String(page.body['text']).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    const answers = await Promise.all(
      files.map(async (file) => [file.startsWith('/api/docs/'), (await edge.caller.get(file)).status]),
    );
    expect(answers).toEqual([
      [true, 200],
      [true, 200],
      [true, 200],
    ]);
    expect(await edge.caller.get('/api/docs/package.json')).toMatchObject({ status: 404 });
  });
});
