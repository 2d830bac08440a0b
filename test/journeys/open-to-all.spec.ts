import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
}, 60_000);
afterAll(() => product.close());

interface School {
  readonly shortName: string;
  readonly protocol: string;
  readonly contactPoint: { readonly name: string } | null;
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
