import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from '../support/browser.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { startEdge } from '../support/server.js';

interface Member {
  readonly person: string;
  readonly name: string;
  readonly login: string;
  readonly called: { readonly nl: string; readonly en: string };
  readonly tryThis: { readonly nl: string; readonly en: string };
}
interface Home {
  readonly shortName: string;
  readonly protocol: { readonly id: string; readonly title: { readonly nl: string } };
  readonly people: readonly Member[];
}

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.close());

const homes = async (): Promise<readonly Home[]> => (await product.caller.get('/api/v1/demo')).body['rows'] as Home[];

/** Follows the one link by which somebody is logged in as `login`. */
const become = (browser: Browser, login: string, returnTo = '/health/live') =>
  browser.follow(`${product.address}/api/v1/demo/login?as=${login}&returnTo=${encodeURIComponent(returnTo)}`);
const whoIs = async (session: string | undefined) =>
  (await product.caller.with({ cookie: `session=${session}` }).get('/api/v1/me')).body['name'];

describe('where the product is tried out', () => {
  it('everybody there is to be is told, with his role in words and what he can try, in both languages', async () => {
    const all = await homes();
    expect(all.map(({ shortName }) => shortName)).toEqual([
      'zilverdijk',
      'onderduin',
      'meerwijk',
      'rietveen',
      'stadswierde',
      'terpmeer',
    ]);
    expect(new Set(all.map(({ protocol }) => protocol.title.nl)).size).toBe(5);
    const said = all.flatMap(({ people }) => people.flatMap(({ called, tryThis }) => [called, tryThis]));
    expect(said.filter(({ nl, en }) => nl === '' || en === '' || nl === undefined || en === undefined)).toEqual([]);
  });

  it('one link logs in as any of them, on the page that was asked for', async () => {
    for (const { people } of await homes()) {
      const one = people[0];
      const browser = new Browser();
      const { at, response } = await become(browser, one?.login ?? '');
      expect([at.pathname, response?.status]).toEqual(['/health/live', 200]);
      expect(await whoIs(browser.cookie('session'))).toBe(one?.name);
    }
  });

  it('one more link makes him somebody else, and the session of before is over', async () => {
    const browser = new Browser();
    await become(browser, 'anouk.wilgenroos');
    const before = browser.cookie('session');
    await become(browser, 'marit.waterjuffer');
    expect(await whoIs(browser.cookie('session'))).toBe('Marit Waterjuffer');
    expect(await whoIs(before)).toBeUndefined();
  });

  it('asks who he wants to be when nobody is called that, and refuses a name that is none', async () => {
    const { at, response } = await become(new Browser(), 'niemand.hier');
    expect([at.pathname.startsWith('/oidc/login/'), response?.status]).toEqual([true, 200]);
    expect((await product.caller.get('/api/v1/demo/login?as=%3Cscript%3E')).status).toBe(400);
    expect((await product.caller.get('/api/v1/demo/login')).status).toBe(400);
  });
});

describe('where the product is not tried out', () => {
  it('there is nobody to be', async () => {
    const edge = await startEdge({}, false);
    expect((await edge.caller.get('/api/v1/demo')).status).toBe(404);
    expect((await edge.caller.get('/api/v1/demo/login?as=anouk.wilgenroos')).status).toBe(404);
    await edge.close();
  });
});
