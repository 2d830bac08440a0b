import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.close());

interface School {
  readonly shortName: string;
  readonly protocol: string;
  readonly contactPoint: { readonly name: string } | null;
  readonly choosesAddressee: boolean;
}

const schoolsOf = async (organisation: string): Promise<readonly School[]> =>
  (await product.caller.get(`/api/v1/intake/${organisation}`)).body['schools'] as readonly School[];
const protocolAt = (organisation: string, edition: string) =>
  product.caller.get(`/api/v1/intake/${organisation}/protocols/${edition}`);

describe('OOG-4.1.6: how a safe climate is kept', () => {
  it('can be read by anybody: the protocol in force, its clauses, and what it makes possible', async () => {
    for (const { protocol } of await schoolsOf('zilverdijk')) {
      const { status, body } = await protocolAt('zilverdijk', protocol);
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: protocol, inForce: { from: expect.any(String) } });
      expect(body['clauses']).not.toEqual([]);
      expect(body['possible']).toContainEqual(
        expect.objectContaining({ nl: expect.any(String), cites: expect.any(Array), by: expect.any(Array) }),
      );
    }
  });

  it('and no other: not the protocol of somebody else, and no rule in full', async () => {
    expect((await protocolAt('zilverdijk', 'MATTHIJSJE-1')).status).toBe(404);
    expect((await protocolAt('zilverdijk', 'STATUTE')).status).toBe(404);
    expect((await protocolAt('nowhere', 'OZHW-2020')).status).toBe(404);
    expect((await protocolAt('zilverdijk', 'OZHW-2020')).body).not.toHaveProperty('rules');
  });
});

describe('OOG-4.5.1: whom parents can ask', () => {
  it('stands where a report is made, for somebody without an account', async () => {
    const lyceum = (await schoolsOf('zilverdijk')).find(({ shortName }) => shortName === 'lyceum');
    expect(lyceum?.contactPoint).toMatchObject({ name: expect.any(String), address: expect.any(Array) });
  });

  it('and is shown as open where a school has not said so', async () => {
    const primary = (await schoolsOf('zilverdijk')).find(({ shortName }) => shortName === 'vlierstam');
    expect(primary?.contactPoint).toBeNull();
  });
});

describe('OZHW-0.1: who reads a report', () => {
  it('is chosen by whoever reports where the protocol says so, and only there', async () => {
    const chosen = async (organisation: string) =>
      (await schoolsOf(organisation)).map(({ choosesAddressee }) => choosesAddressee);
    expect([await chosen('zilverdijk'), await chosen('stadswierde'), await chosen('rietveen')]).toEqual([
      [true, true],
      [false, false, false],
      [false],
    ]);
  });
});

describe('the form of a report', () => {
  it('has a label for every field and a text for every option beside it, in both languages', async () => {
    const { fields, words } = (await product.caller.get('/api/v1/intake/zilverdijk')).body as {
      readonly fields: Readonly<Record<string, { readonly options?: readonly string[] }>>;
      readonly words: Readonly<Record<string, { readonly nl: string; readonly en: string }>>;
    };
    const keys = Object.entries(fields).flatMap(([field, { options = [] }]) => [
      `field.report.receive.${field}`,
      ...options.map((option) => `option.report.receive.${field}.${option}`),
    ]);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
    expect(words['option.report.receive.naming.anonymous']).toEqual({ nl: 'Zonder naam', en: 'Without a name' });
  });
});
