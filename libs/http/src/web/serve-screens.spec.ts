import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastify from 'fastify';
import { Screens } from './screens.js';
import { asksForPage, serveScreens } from './serve-screens.js';

let folder: string;
const app = fastify();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meldpad-screens-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'for the staff');
  writeFileSync(join(folder, 'public.html'), 'for the public');
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'let a;');
  writeFileSync(join(folder, 'assets/main-1a2b.js.gz'), gzipSync('let a;'));
  serveScreens(app, Screens.in(folder), ({ headers }) => headers.cookie === 'session=1');
  app.setNotFoundHandler((request, reply) => reply.status(404).send(asksForPage(request) ? 'page' : 'problem'));
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The addresses that the router of the staff knows. */
const ofTheRouter = (): readonly string[] => {
  const routes = join(import.meta.dirname, '../../../../apps/web/src/staff');
  return readdirSync(routes)
    .filter((file) => /rout(er|es)\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(routes, file), 'utf8').matchAll(/path: '(\/[^']*)'/g)])
    .map(([, path = '']) => path.replace(/\$\w+/g, 'x'));
};

const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) => app.inject({ url, headers });

describe('the screens', () => {
  it.each([
    ['/', 'for the public'],
    ['/melden/zilverdijk', 'for the public'],
    ['/mijn-melding', 'for the public'],
    ['/werk?te-laat=ja', 'for the staff'],
    ['/zaak/0b6f/stap', 'for the staff'],
  ])('has a page at %s', async (url, page) => {
    const { statusCode, body, headers } = await get(url);
    expect([statusCode, body]).toEqual([200, page]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('has a page at every address that the router of the staff knows', async () => {
    const paths = ofTheRouter();
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) expect([path, (await get(path)).body]).toEqual([path, 'for the staff']);
  });

  it('has whoever brings a session ask who he is while the page still loads, and nobody else', async () => {
    const hint = async (url: string, cookie = 'session=1') =>
      (await get(url, { accept: 'text/html', cookie })).headers.link;
    expect(await hint('/werk')).toBe('</api/v1/me>; rel=preload; as=fetch; crossorigin');
    expect([await hint('/werk', ''), await hint('/inloggen'), await hint('/melden/zilverdijk')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lets a browser keep what its name tells apart, and sends it packed to whoever can unpack it', async () => {
    const plain = await get('/assets/main-1a2b.js', {});
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([plain.body, plain.headers['content-type']]).toEqual(['let a;', 'text/javascript; charset=utf-8']);
    const packed = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload).toEqual(gzipSync('let a;'));
  });

  it.each([
    ['/nowhere', 'page'],
    ['/assets/main-0000.js', 'problem'],
    ['/assets/..%2Findex.html', 'problem'],
    ['/assets/main-1a2b.js.gz', 'problem'],
    ['/api/v1/nowhere', 'problem'],
  ])('says of %s, as a %s, that it is not there', async (url, how) => {
    const { statusCode, body } = await get(url);
    expect([statusCode, body]).toEqual([404, how]);
  });

  it('says so to a program without a page', async () => {
    expect((await get('/nowhere', { accept: 'application/json' })).body).toBe('problem');
  });
});
