import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge } from '../support/server.js';
import type { RunningEdge } from '../support/server.js';

let edge: RunningEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.close());

const textsIn = (language: string, headers: Readonly<Record<string, string>> = {}) =>
  edge.caller.ask(`/api/v1/texts/${language}`, { headers });

describe('the texts of the screens', () => {
  it('are one flat list of words by their keys, in Dutch and in English, without a login', async () => {
    const [dutch, english] = [await textsIn('nl'), await textsIn('en')];
    expect(dutch).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
    expect(dutch.body['yesNo.true']).toBe('Ja');
    expect(english.body['yesNo.true']).toBe('Yes');
    expect(Object.keys(english.body)).toEqual(Object.keys(dutch.body));
    expect(Object.values(dutch.body).filter((text) => typeof text !== 'string' || text === '')).toEqual([]);
  });

  it('are sent once: whoever has them already is told so, packed or not', async () => {
    for (const packing of ['gzip', 'identity']) {
      const first = await textsIn('nl', { 'accept-encoding': packing });
      expect(first.headers.get('content-encoding')).toBe(packing === 'gzip' ? 'gzip' : null);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]{22,}"$/);
      const again = await textsIn('nl', { 'accept-encoding': packing, 'if-none-match': `"of-before", ${etag}` });
      expect([again.status, again.body]).toEqual([304, { text: '' }]);
      expect((await textsIn('en', { 'accept-encoding': packing, 'if-none-match': etag })).status).toBe(200);
    }
  });

  it('exist in no other language', async () => {
    for (const language of ['fy', 'NL', 'constructor', '%00']) {
      expect([language, (await textsIn(language)).status]).toEqual([language, 404]);
    }
  });
});
