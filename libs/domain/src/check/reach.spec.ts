import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, never, type Done } from '../../../../test/support/course-built.js';
import type { Rule } from '../protocols/shape.js';
import { explore, type Lane } from './explore.js';
import { Reach } from './reach.js';

const take: Done = { type: 'case.take' };
const may = mayTake(
  'INV.may',
  ['call.record', 'harm.weigh', 'inspection.request', 'finding.record', 'party.add'],
  ['teamLeader'],
);
const noRoute = never('INV.route', ['review.finish'], { requires: { not: { fact: 'step.route', is: 'investigate' } } });
const noClose = never('INV.close', ['case.close']);

/** What is found of a case that was taken up, explored by these steps. */
function reached(rules: readonly Rule[], steps: Lane['steps'], most = 20, ...deeds: readonly Done[]) {
  const lived = new Lived([inventedWith([may, noRoute, ...rules])]).does({ type: 'report.receive' }, take, ...deeds);
  const last = lived.turns.at(-1);
  if (last === undefined || lived.turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  const begin = { state: last.state, at: last.at };
  const lane: Lane = { name: 'x', begin, opening: [], steps, nights: 0, atMost: 30 };
  const explored = explore(lane, lived.world, {});
  const reach = new Reach(lived.world, most);
  const { faults, left } = reach.of(explored);
  const number = (point: object): number => explored.points.findIndex((seen) => seen.point === point);
  return {
    points: explored.points.length,
    faults: faults.map(({ because, point }) => `${number(point)} ${because}`),
    left,
    searches: reach.searches,
  };
}
const plainly = (...types: readonly Lane['steps'][number]['type'][]): Lane['steps'] =>
  types.map((type) => ({ type, thorough: false }));

describe('every state of a case', () => {
  it('can reach an end where there is a way, which is looked for once for what is alike', () => {
    expect(reached([], plainly('call.record', 'harm.weigh'))).toEqual({ points: 4, faults: [], left: 0, searches: 1 });
  });

  it('can reach one where it leads to what can: nothing is looked for', () => {
    expect(reached([], [{ type: 'review.finish', data: { route: 'unfounded' } }, ...plainly('case.close')])).toEqual({
      points: 3,
      faults: [],
      left: 0,
      searches: 0,
    });
  });

  it('cannot where no way is found, told of each, from the first on', () => {
    expect(reached([noClose], plainly('call.record'))).toEqual({
      points: 2,
      faults: ['0 from review no way to an end was found', '1 from review no way to an end was found'],
      left: 0,
      searches: 1,
    });
  });

  it('is left as it is where there was enough searching, once for each', () => {
    expect(reached([], plainly('call.record'), 0)).toEqual({ points: 2, faults: [], left: 2, searches: 0 });
    expect(reached([noClose], [{ type: 'scope.assess', data: { inScope: true } }], 1)).toMatchObject({
      faults: ['1 from review no way to an end was found'],
      left: 1,
      searches: 1,
    });
  });

  it('is looked at by itself where it stands otherwise: its stage, its tracks, what is open, what was found', () => {
    const searches = (steps: Lane['steps'], ...deeds: readonly Done[]) =>
      reached([noClose], steps, 20, ...deeds).searches;
    expect(searches(plainly('call.record', 'harm.weigh'))).toBe(1);
    expect(searches([{ type: 'review.finish', data: { route: 'unfounded' }, thorough: false }])).toBe(2);
    expect(searches(plainly('inspection.request'))).toBe(2);
    expect(
      searches([
        { type: 'scope.assess', data: { inScope: true } },
        { type: 'scope.assess', data: { inScope: false } },
      ]),
    ).toBe(4);
  });
});
