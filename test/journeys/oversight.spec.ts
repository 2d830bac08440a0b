import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { report } from '../support/reports.js';

interface Row {
  readonly name: string;
  readonly roles: readonly string[];
  readonly what: string;
  readonly tasked: boolean | null;
}

let product: TestProduct;
let leader: Caller;
let caseId: string;
beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
  await report(product.caller);
  const { body } = await leader.get('/api/v1/cases');
  caseId = (body['rows'] as { caseId: string }[])[0]?.caseId ?? '';
});
afterAll(() => product.close());

const rowsOf = async (caller: Caller, path: string): Promise<readonly Row[]> =>
  (await caller.get(path)).body['rows'] as Row[];

describe('who saw this case', () => {
  it('is told to whoever leads it: the name, the role, and what was looked at', async () => {
    await leader.get(`/api/v1/cases/${caseId}`);
    await (await product.as('bas.torenvalk')).get(`/api/v1/cases/${caseId}/timeline`);
    const rows = await rowsOf(leader, `/api/v1/cases/${caseId}/readings`);
    expect(rows.map(({ name, roles, what }) => [name, roles, what])).toEqual([
      ['Bas Torenvalk', ['principal'], 'timeline'],
      ['Anouk Wilgenroos', ['teamLeader'], 'page'],
    ]);
    expect((await rowsOf(leader, `/api/v1/cases/${caseId}/readings?limit=1`))[0]).toMatchObject({ what: 'readings' });
  });

  it('is told to nobody who does not see the case, or leads none', async () => {
    for (const login of ['loes.heggenmus', 'ingrid.grasmus', 'thijs.lepelaar', 'amir.strandloper']) {
      const { status } = await (await product.as(login)).get(`/api/v1/cases/${caseId}/readings`);
      expect([login, status]).toEqual([login, 404]);
    }
  });
});

describe('numbers of cases', () => {
  it('are told to the board: what it may not see itself only from five on', async () => {
    const board = await product.as('marit.waterjuffer');
    const { body } = await board.get('/api/v1/figures');
    expect(body).toMatchObject({ fewest: 5, open: { count: null, seen: 0 } });
    expect(body['stages']).toMatchObject([{ machine: 'incident', stage: 'reported', cases: { count: null, seen: 0 } }]);
    for (let nth = 0; nth < 4; nth += 1) await report(product.caller);
    expect((await board.get('/api/v1/figures')).body).toMatchObject({ open: { count: 5, seen: 0 } });
  });

  it('are told to nobody else', async () => {
    for (const login of ['anouk.wilgenroos', 'bas.torenvalk', 'thijs.lepelaar', 'ingrid.grasmus']) {
      expect([login, (await (await product.as(login)).get('/api/v1/figures')).status]).toEqual([login, 404]);
    }
  });
});

describe('papers in files', () => {
  it('are listed to who keeps files or leads cases, and to nobody else', async () => {
    const statuses = ['koen.waterral', 'ingrid.grasmus', 'anouk.wilgenroos', 'milan.kwikstaart', 'thijs.lepelaar'].map(
      async (login) => [login, (await (await product.as(login)).get('/api/v1/files?file=pupilFile')).status],
    );
    expect(await Promise.all(statuses)).toEqual([
      ['koen.waterral', 200],
      ['ingrid.grasmus', 200],
      ['anouk.wilgenroos', 200],
      ['milan.kwikstaart', 404],
      ['thijs.lepelaar', 404],
    ]);
  });
});

describe('accesses', () => {
  it('are told to the FG and the auditor, of one case, and without a task apart', async () => {
    for (const login of ['nadia.egelantier', 'rens.bosuil']) {
      const watcher = await product.as(login);
      expect((await rowsOf(watcher, `/api/v1/accesses?case=${caseId}&limit=100`)).length).toBeGreaterThan(2);
      const without = await rowsOf(watcher, '/api/v1/accesses?withoutTask=true');
      expect(without.every(({ tasked }) => tasked === false)).toBe(true);
      expect((await watcher.get(`/api/v1/cases/${caseId}`)).status).toBe(404);
    }
  });

  it('are told to nobody else', async () => {
    for (const login of ['anouk.wilgenroos', 'marit.waterjuffer', 'thijs.lepelaar', 'milan.kwikstaart']) {
      expect([login, (await (await product.as(login)).get('/api/v1/accesses')).status]).toEqual([login, 404]);
    }
  });
});
