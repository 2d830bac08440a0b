import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, mustTake, never, type Done } from '../../../../test/support/course-built.js';
import type { PlainData } from '../case/index.js';
import type { Rule } from '../protocols/shape.js';
import { explore, type Lane } from './explore.js';
import { Reach } from './reach.js';

const take: Done = { type: 'case.take' };
const may = mayTake(
  'INV.may',
  [
    'call.record',
    'harm.weigh',
    'inspection.request',
    'finding.record',
    'outcome.record',
    'party.add',
    'measure.propose',
    'qualification.raise',
  ],
  ['teamLeader'],
);
const noRoute = never('INV.route', ['review.finish'], { requires: { not: { fact: 'step.route', is: 'investigate' } } });
const noClose = never('INV.close', ['case.close']);

/** What is found of a case that was taken up, explored by these steps. */
function reached(rules: readonly Rule[], steps: Lane['steps'], most = 20, ...deeds: readonly Done[]) {
  const lived = new Lived([inventedWith([may, ...rules])]).does({ type: 'report.receive' }, take, ...deeds);
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
    expect(reached([noRoute], plainly('call.record', 'harm.weigh'))).toEqual({
      points: 4,
      faults: [],
      left: 0,
      searches: 1,
    });
  });

  it('can reach one where it leads to what can: nothing is looked for', () => {
    expect(
      reached([noRoute], [{ type: 'review.finish', data: { route: 'unfounded' } }, ...plainly('case.close')]),
    ).toEqual({
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
    expect(reached([noRoute], plainly('call.record'), 0)).toEqual({ points: 2, faults: [], left: 2, searches: 0 });
    expect(reached([noClose], [{ type: 'scope.assess', data: { inScope: true } }], 1)).toMatchObject({
      faults: ['1 from review no way to an end was found'],
      left: 1,
      searches: 1,
    });
  });

  it('leads to an end where one of those it leads to does', () => {
    const refused = never('INV.harm', ['review.finish'], { when: { taken: 'harm.weigh' } });
    expect(
      reached([noRoute, refused], [...plainly('harm.weigh'), { type: 'review.finish', data: { route: 'unfounded' } }]),
    ).toMatchObject({
      faults: ['1 from review no way to an end was found'],
      searches: 2,
    });
  });
});

describe('a state is looked at by itself', () => {
  const subject: Done = { type: 'party.add', data: { kind: 'pupil', role: 'subject', band: 'from12' } };
  const inquiry: readonly Done[] = [
    ...[subject, subject, { type: 'scope.assess', data: { inScope: true } } as const],
    { type: 'review.finish', data: { route: 'investigate' } },
  ];
  const searches = (steps: Lane['steps'], ...deeds: readonly Done[]) =>
    reached([noClose], steps, 40, ...deeds).searches;
  const each = (
    type: Lane['steps'][number]['type'],
    ...ways: readonly (readonly [PlainData, string?])[]
  ): Lane['steps'] =>
    ways.map(([data, party]) => ({
      type,
      data,
      thorough: false,
      ...(party === undefined ? {} : { target: { party } }),
    }));

  it('where its stage is another, and not for what makes no difference', () => {
    expect(searches(plainly('call.record', 'harm.weigh'))).toBe(1);
    expect(searches(each('review.finish', [{ route: 'unfounded' }]))).toBe(2);
  });

  it('where it has other tracks, by what they are about, in whatever order they were opened', () => {
    expect(searches(plainly('inspection.request'))).toBe(2);
    expect(
      searches(each('measure.propose', [{ measure: 'warning' }, 'p1'], [{ measure: 'contract' }, 'p1']), subject),
    ).toBe(4);
    const raised = each('qualification.raise', [{ of: 'dataBreach' }, 'p1'], [{ of: 'culpableConduct' }, 'p1']);
    const asksOf = never('INV.of', ['case.reopen'], { when: { fact: 'track.of', is: 'dataBreach' } });
    expect(reached([noClose, asksOf], raised, 40, subject).searches).toBe(4);
  });

  it('where something else was found, or of another, in whatever order', () => {
    expect(searches(each('scope.assess', [{ inScope: true }], [{ inScope: false }]))).toBe(4);
    const found = (founded: string, party: string) => [{ founded, ownConduct: false }, party] as const;
    expect(searches(each('finding.record', found('founded', 'p1'), found('unfounded', 'p1')), ...inquiry)).toBe(4);
    expect(searches(each('finding.record', found('founded', 'p1'), found('founded', 'p2')), ...inquiry)).toBe(4);
    const outcomes = each('outcome.record', [{ outcome: 'conversation' }, 'p1'], [{ outcome: 'noMeasure' }, 'p1']);
    expect(searches(outcomes, ...inquiry.slice(0, 3), { type: 'review.finish', data: { route: 'unfounded' } })).toBe(4);
  });

  it('where something else is open, in whatever order it came up', () => {
    const must = (id: string, step: 'call.record' | 'harm.weigh') =>
      mustTake(id, 'press.contact', { when: { taken: step } });
    const rules = [noClose, must('INV.b', 'call.record'), must('INV.a', 'harm.weigh')];
    expect(reached(rules, plainly('call.record', 'harm.weigh'), 40).searches).toBe(4);
  });
});
