import { describe, expect, it } from '@jest/globals';
import {
  inventedOf,
  inventedWith,
  Lived,
  mayTake,
  mustTake,
  never,
  type Done,
} from '../../../../../test/support/course-built.js';
import type { Edition, Rule } from '../../protocols/shape.js';
import { benchAt } from '../attempts.js';
import type { Seen } from '../explore.js';
import { neverGated, statuteStands } from './statute.js';

const law = (rules: readonly Rule[], layer: Edition['layer'] = 'statute') =>
  inventedOf(rules, { id: `${layer}-1`, source: 'LAW', layer });
const mayScope = mayTake('LAW.may', ['scope.assess'], ['teamLeader', 'principal']);
const mustScope = mustTake('LAW.scope', 'scope.assess', { by: ['teamLeader', 'principal'] });
const role = (...is: readonly string[]) => ({ fact: 'actor.role', is });

/** What is seen of a case under these editions, after these deeds. */
function seenUnder(editions: readonly Edition[], ...deeds: readonly Done[]): Seen {
  const lived = new Lived(editions).does({ type: 'report.receive' }, ...deeds);
  const last = lived.turns.at(-1);
  if (last === undefined || lived.turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  const point = { state: last.state, at: last.at };
  return { world: lived.world, point, bench: benchAt(point, lived.world.book) };
}
const take: Done = { type: 'case.take' };
const scope: Done = { type: 'scope.assess', data: { inScope: true } };
const finish: Done = { type: 'review.finish', data: { route: 'investigate' } };

describe('a step that statute asks for', () => {
  const held = (rules: readonly Rule[], own: readonly Rule[], layer?: Edition['layer'], ...deeds: readonly Done[]) => {
    const seen = seenUnder([law(rules, layer), inventedWith(own)], take, ...deeds);
    return statuteStands(seen.world).point?.(seen);
  };
  const asked = [mayScope, mustScope];

  it('can be taken', () => expect(held(asked, [])).toBeUndefined());

  it('is held up by a limit of the protocol, which is named', () => {
    expect(held(asked, [never('INV.no', ['scope.assess'])])).toBe('LAW.scope (As it should be.) is held up by INV.no');
    expect(held(asked, [never('INV.no', ['scope.assess']), never('INV.nor', ['scope.assess'])])).toBe(
      'LAW.scope (As it should be.) is held up by INV.no, INV.nor',
    );
  });

  it('is held up by a duty of the protocol that has to be met first', () => {
    const first = mustTake('INV.first', 'note.add', { blocks: ['scope.assess'] });
    expect(held(asked, [first])).toBe('LAW.scope (As it should be.) is held up by INV.first');
  });

  it('is not held up by a warning, nor by a limit on other steps', () => {
    expect(held(asked, [never('INV.no', ['scope.assess'], { severity: 'warn' })])).toBeUndefined();
    expect(held(asked, [never('INV.no', ['review.finish'])])).toBeUndefined();
  });

  it('is not held up by what statute itself refuses, whatever the protocol refuses beside it', () => {
    const own = never('LAW.no', ['scope.assess']);
    expect(held([...asked, own], [])).toBeUndefined();
    expect(held([...asked, own], [never('INV.no', ['scope.assess'])])).toBeUndefined();
  });

  it('is not held up as long as one of those who are asked may take it', () => {
    const notLeader = never('INV.no', ['scope.assess'], { requires: role('principal') });
    expect(held(asked, [notLeader])).toBeUndefined();
    const nobody = never('INV.no', ['scope.assess'], { requires: role('hr') });
    expect(held(asked, [nobody])).toContain('held up by INV.no');
  });

  it('is held up where only others than those who are asked may take it', () => {
    const byPrincipal = mustTake('LAW.scope', 'scope.assess', { by: ['principal'] });
    const leaderOnly = never('INV.no', ['scope.assess'], { requires: role('teamLeader') });
    expect(held([mayScope, byPrincipal], [leaderOnly])).toContain('LAW.scope (As it should be.) is held up by INV.no');
  });

  it('is not held up where statute gives nobody the power for it', () => {
    const leader = mayTake('INV.may', ['scope.assess'], ['principal']);
    expect(held([mustScope], [leader, never('INV.no', ['scope.assess'])])).toBeUndefined();
  });

  it('can be taken in one way at least: an answer that is refused holds nothing up', () => {
    const onlyOut = never('INV.no', ['scope.assess'], { requires: { fact: 'step.inScope', is: false } });
    expect(held(asked, [onlyOut])).toBeUndefined();
  });

  it('is looked at where statute asks it of people, not where another layer does or the clock', () => {
    const no = never('INV.no', ['scope.assess']);
    expect(held(asked, [no], 'general')).toBeUndefined();
    const byClock = mustTake('LAW.scope', 'scope.assess', { by: ['system'], within: { amount: 5, unit: 'days' } });
    expect(held([mayScope, byClock], [no])).toBeUndefined();
  });

  it('is looked at while it is open', () => {
    const after = never('INV.no', ['scope.assess'], { requires: { not: { taken: 'scope.assess' } } });
    expect(held(asked, [after], 'statute', scope)).toBeUndefined();
  });

  it('is told once of each stage, and again of the next', () => {
    const editions = [law(asked), inventedWith([never('INV.no', ['scope.assess'])])];
    const [reported, taken] = [seenUnder(editions), seenUnder(editions, take)];
    const property = statuteStands(taken.world);
    expect([property.point?.(taken), property.point?.(taken)]).toEqual([
      'LAW.scope (As it should be.) is held up by INV.no',
      undefined,
    ]);
    const ofMore = [law([...asked, mustTake('LAW.other', 'scope.assess')]), ...editions.slice(1)];
    expect(property.point?.(seenUnder(ofMore, take))).toBe('LAW.other (As it should be.) is held up by INV.no');
    expect(property.point?.(reported)).toBeUndefined();
  });

  it('is told again where a track of the case has gone on', () => {
    const inspect = mayTake('LAW.inspect', ['inspection.request', 'inspection.refuse'], ['teamLeader']);
    const editions = [law([...asked, inspect]), inventedWith([never('INV.no', ['scope.assess'])])];
    const request: Done = { type: 'inspection.request' };
    const seen = [seenUnder(editions, take), seenUnder(editions, take, request)];
    const refused = seenUnder(editions, take, request, { type: 'inspection.refuse', place: { track: 't1' } });
    const property = statuteStands(refused.world);
    const told = 'LAW.scope (As it should be.) is held up by INV.no';
    expect([...seen, refused, refused].map((each) => property.point?.(each))).toEqual([told, told, told, undefined]);
  });
});

describe('the consultation of the confidential inspector', () => {
  const inspector = mustTake('LAW.inspector', 'outsideReport.make', {
    preset: { to: 'confidentialInspector', about: 'sexualOffence' },
    by: ['teamLeader', 'board'],
  });
  const mayCall = mayTake('LAW.call', ['outsideReport.make'], ['teamLeader', 'board']);
  const gatedBy = (rules: readonly Rule[], own: readonly Rule[] = []) => {
    const seen = seenUnder([law(rules), inventedWith(own)]);
    return neverGated(seen.world).point?.(seen);
  };
  const call: readonly Rule[] = [inspector, mayCall];

  it('is told of by name', () => {
    const { world } = seenUnder([inventedWith()]);
    expect([neverGated(world).id, neverGated(world).says]).toEqual([
      'consultation at once',
      'The consultation of the confidential inspector is never gated by a qualification, from the first minute on.',
    ]);
  });

  it('can be had from the first minute', () => expect(gatedBy(call)).toBeUndefined());

  it('is gated by whatever stands in its way, of whichever layer', () => {
    const gate = never('INV.gate', ['outsideReport.make']);
    expect(gatedBy(call, [gate])).toBe('the inspector cannot be called: INV.gate');
    expect(gatedBy([...call, never('LAW.gate', ['outsideReport.make'])], [gate])).toBe(
      'the inspector cannot be called: LAW.gate, INV.gate',
    );
  });

  it('is gated where nobody who is asked has the power', () => {
    expect(gatedBy([inspector])).toBe('the inspector cannot be called: noPower');
    expect(gatedBy([inspector, mayTake('LAW.call', ['outsideReport.make'], ['hr'])])).toBe(
      'the inspector cannot be called: notYourRole',
    );
  });

  it('is not gated while one of those who are asked can call', () => {
    const boardOnly = never('INV.gate', ['outsideReport.make'], { requires: role('board') });
    expect(gatedBy(call, [boardOnly])).toBeUndefined();
    expect(gatedBy(call, [never('INV.gate', ['outsideReport.make'], { requires: role('hr') })])).toContain('INV.gate');
  });

  it('is no other report outside, and none that another layer asks for', () => {
    const gate = never('INV.gate', ['outsideReport.make']);
    const police = mustTake('LAW.police', 'outsideReport.make', { preset: { to: 'police', about: 'offence' } });
    expect(gatedBy([police, mayCall], [gate])).toBeUndefined();
    expect(gatedBy([mustTake('LAW.any', 'outsideReport.make'), mayCall], [gate])).toBeUndefined();
    expect(gatedBy([mayCall], [gate, inspector])).toBeUndefined();
  });

  it('is looked for on one of several that wait, each once at each stage', () => {
    const gate = never('INV.gate', ['outsideReport.make'], { requires: { fact: 'step.about', is: 'sexualOffence' } });
    const about = mustTake('LAW.about', 'outsideReport.make', {
      preset: { to: 'confidentialInspector', about: 'policeReportMade' },
    });
    const editions = [law([...call, about]), inventedWith([gate])];
    const seen = seenUnder(editions);
    const property = neverGated(seen.world);
    const later = seenUnder(editions, take, scope, finish);
    expect([seen, seen, later].map((each) => property.point?.(each))).toEqual([
      'the inspector cannot be called: INV.gate',
      undefined,
      'the inspector cannot be called: INV.gate',
    ]);
  });

  it('is gated where the step does not exist', () => {
    const editions = [law(call), inventedWith()];
    const seen = seenUnder(editions);
    const nowhere = { ...seen, point: { ...seen.point, state: { ...seen.point.state, stage: 'nowhere' } } };
    expect(neverGated(seen.world).point?.(nowhere)).toBe('the inspector cannot be called: no such step');
  });
});
