import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { report } from '../support/reports.js';
import { eventually, rowsOf } from '../support/work.js';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.close());

const readersOf = async (caller: Caller): Promise<readonly string[]> => [
  ...new Set(rowsOf(await caller.get('/api/v1/mail')).map(({ to }) => String(to))),
];

describe('mail that was not sent, since this is for trying out', () => {
  it('is read by the administrator, by whoever it is to, and by nobody else', async () => {
    const [leader, colleague, employee, administrator] = await Promise.all(
      ['anouk.wilgenroos', 'idris.meerkoet', 'yara.zandloper', 'thijs.lepelaar'].map((login) => product.as(login)),
    );
    await report(product.caller);
    const all = await eventually(async () => {
      const readers = await readersOf(administrator as Caller);
      return readers.length > 1 ? readers : undefined;
    });
    expect(all?.some((to) => to.startsWith('anouk.wilgenroos@'))).toBe(true);
    const [own, colleagues, none] = await Promise.all(
      [leader, colleague, employee].map((one) => readersOf(one as Caller)),
    );
    expect(own).toEqual([expect.stringMatching(/^anouk\.wilgenroos@/)]);
    expect(colleagues?.every((to) => to.startsWith('idris.meerkoet@'))).toBe(true);
    expect(none).toEqual([]);
  });
});
