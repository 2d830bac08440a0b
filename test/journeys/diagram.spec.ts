import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isTextKey } from '../../libs/http/src/texts/index.js';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { proposedSuspension } from '../support/suspension.js';

interface Box {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Way {
  readonly from: string;
  readonly to: string;
  readonly back: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly steps: readonly { readonly type: string; readonly when?: { readonly field: string; readonly is: string } }[];
}
interface Machine {
  readonly machine: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Box[];
  readonly ways: readonly Way[];
}

let product: TestProduct;
let leader: Caller;
beforeAll(async () => {
  product = await startTestProduct();
  leader = await product.as('anouk.wilgenroos');
});
afterAll(() => product.close());

const machinesOf = async (caller: Caller, path: string): Promise<readonly Machine[]> =>
  (await caller.get(path)).body['machines'] as Machine[];
const diagram = (id: string): string => `/api/v1/editions/${id}/diagram`;
const shipped = ['OZHW-2020', 'ALMERE-2015', 'MATTHIJSJE-1', 'OOG-2024', 'MEILAN-2017'];

const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

describe('the diagram of a protocol', () => {
  it.each(shipped)(
    'of %s has every box inside the drawing and apart from the others, and an arrow for every way on',
    async (id) => {
      const machines = await machinesOf(leader, diagram(id));
      expect(machines.map(({ machine }) => machine)).toEqual(expect.arrayContaining(['incident', 'advice', 'measure']));
      for (const { nodes, ways, width, height } of machines) {
        expect(nodes.filter((one) => nodes.some((other) => one !== other && !apart(one, other)))).toEqual([]);
        expect(
          nodes.filter(({ x, y, ...of }) => x < 0 || y < 0 || x + of.width > width || y + of.height > height),
        ).toEqual([]);
        expect(ways.filter(({ back, points }) => back !== (points.length === 0))).toEqual([]);
        expect(width).toBeLessThan(900);
      }
    },
  );

  it('speaks in words that the catalogue has', async () => {
    const keys = (await machinesOf(leader, diagram('OOG-2024'))).flatMap(({ machine, nodes, ways }) => [
      `machine.${machine}`,
      ...nodes.map(({ state }) => `state.${machine}.${state}`),
      ...ways.flatMap(({ steps }) =>
        steps.flatMap(({ type, when }) => [
          `step.${type}`,
          ...(typeof when?.is === 'string' ? [`option.${type}.${when.field}.${when.is}`] : []),
        ]),
      ),
    ]);
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it('is the same however often it is asked, and for anybody without an account', async () => {
    const own = await machinesOf(leader, diagram('OZHW-2020'));
    const open = '/api/v1/intake/zilverdijk/protocols/OZHW-2020/diagram';
    expect(await machinesOf(product.caller, open)).toEqual(own);
    expect((await product.caller.get('/api/v1/intake/zilverdijk/protocols/OOG-2024/diagram')).status).toBe(404);
  });

  it('exists for protocols only', async () => {
    for (const id of ['STATUTE-2026', 'nowhere'])
      expect([id, (await leader.get(diagram(id))).status]).toEqual([id, 404]);
  });
});

describe('the course of a case', () => {
  it('names every stage it went through, and each state of its tracks, all of them in the diagram', async () => {
    const { work } = await proposedSuspension(product, leader);
    const { body } = await leader.get(`${work.path}/course`);
    expect(body['machine']).toBe('incident');
    const visited = (body['visited'] as { state: string }[]).map(({ state }) => state);
    expect(visited).toEqual(['reported', 'review', 'factFinding']);
    expect(body['tracks']).toMatchObject([{ machine: 'measure', visited: [{ state: 'proposed' }] }]);
    const page = (await leader.get(work.path)).body['case'] as { protocol: string; stage: string };
    expect(visited.at(-1)).toBe(page.stage);
    const incident = (await machinesOf(leader, diagram(page.protocol))).find(({ machine }) => machine === 'incident');
    expect(incident?.nodes.map(({ state }) => state)).toEqual(expect.arrayContaining(visited));
  });

  it('is hidden from whoever may not see the case', async () => {
    const { work } = await proposedSuspension(product, leader);
    expect((await (await product.as('loes.heggenmus')).get(`${work.path}/course`)).status).toBe(404);
  });
});
