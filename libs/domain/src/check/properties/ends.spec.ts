import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, mustTake, never, type Done } from '../../../../../test/support/course-built.js';
import { playing, seenWith, tries } from '../../../../../test/support/seen-built.js';
import type { Rule } from '../../protocols/shape.js';
import { benchAt } from '../attempts.js';
import type { Seen } from '../explore.js';
import type { World } from '../world.js';
import { endsMet, noIdlePower, obligationsCanBeMet } from './ends.js';

/** What is seen of a case under a protocol, after each of these deeds. */
function seenUnder(rules: readonly Rule[], ...deeds: readonly Done[]): readonly Seen[] {
  const lived = new Lived([inventedWith(rules)]).does({ type: 'report.receive' }, ...deeds);
  return lived.turns.map(({ state, at }) => {
    const point = { state, at };
    return { world: lived.world, point, bench: benchAt(point, lived.world.book) };
  });
}
const take: Done = { type: 'case.take' };
const scope: Done = { type: 'scope.assess', data: { inScope: true } };

describe('an obligation', () => {
  /** What is said of a protocol once cases that were lived so were seen. */
  function unmet(rules: readonly Rule[], ...deeds: readonly Done[]) {
    const all = seenUnder(rules, ...deeds);
    const [first] = all;
    if (first === undefined) throw new RangeError('nothing was lived');
    const property = obligationsCanBeMet(first.world);
    all.forEach((seen) => expect(property.point?.(seen)).toBeUndefined());
    return property.whenExplored?.() ?? [];
  }
  const told = (rules: readonly Rule[], ...deeds: readonly Done[]) =>
    unmet(rules, ...deeds).map(({ because }) => because);

  it('is told of by name', () => {
    const { id, says } = obligationsCanBeMet({} as World);
    expect([id, says]).toEqual(['obligations', 'Every obligation can be met by someone.']);
  });

  const note = mustTake('INV.note', 'call.record');
  const mayNote = mayTake('INV.may', ['call.record'], ['teamLeader']);

  it('can be met by those who have the power, though nothing waits for it', () =>
    expect(told([note, mayNote], take)).toEqual([]));

  it('cannot be met where nobody has the power, or where it is always refused', () => {
    expect(told([note], take)).toEqual(['nobody can meet INV.note (As it should be.)']);
    expect(told([note, mayNote, never('INV.no', ['call.record'])], take)).toEqual([
      'nobody can meet INV.note (As it should be.)',
    ]);
  });

  it('cannot be met by a step that does not meet it', () => {
    const never = mustTake('INV.note', 'call.record', { met: { any: [] } });
    expect(told([never, mayNote], take)).toEqual(['nobody can meet INV.note (As it should be.)']);
  });

  it('is looked at by itself: one that cannot be met says nothing of another', () => {
    const other = mustTake('INV.other', 'letter.issue');
    const may = mayTake('INV.may', ['call.record'], ['teamLeader']);
    expect(told([other, note, may], take)).toEqual(['nobody can meet INV.other (As it should be.)']);
    expect(told([note, other, may], take)).toEqual(['nobody can meet INV.other (As it should be.)']);
  });

  it('can be met after what has to come first', () => {
    const first = mustTake('INV.first', 'harm.weigh', { blocks: ['call.record'] });
    const may = mayTake('INV.may', ['call.record', 'harm.weigh'], ['teamLeader']);
    expect(told([first, note, may], take, scope)).toEqual([]);
  });

  it('of the clock needs nobody', () => {
    expect(
      told([mustTake('INV.note', 'call.record', { by: ['system'], within: { amount: 5, unit: 'days' } })], take),
    ).toEqual([]);
  });

  it('is looked for from where it was first seen, and no more than once', () => {
    const [fault, ...others] = unmet([note], take, scope);
    expect(others).toEqual([]);
    expect(fault?.point.state.stage).toBe('reported');
  });
});

describe('a case that is closed', () => {
  const closed = (open: Parameters<typeof seenWith>[0]['open']) =>
    endsMet({
      book: { duties: [{ id: 'D.must', blocks: ['letter.issue', 'case.close'] }] },
    } as unknown as World).point?.(seenWith({ stage: 'closed', open }));

  it('has left open nothing that must come before, whatever else is open', () => {
    expect(closed([])).toBeUndefined();
    expect(closed([{ rule: 'D.other', en: 'Or not.' }])).toBeUndefined();
    expect(closed([{ rule: 'D.other' }, { rule: 'D.must', en: 'Do it.' }])).toBe(
      'the case is closed and D.must (Do it.) is open',
    );
  });
});

describe('a step that only this edition gives a power for', () => {
  const seen = seenWith({});
  const world = (...sources: readonly string[]) =>
    ({
      book: { powers: new Map([['letter.issue', sources.map((source) => ({ source }))]]) },
      edition: { source: 'OWN' },
    }) as unknown as World;
  const leader = playing('teamLeader');
  const reason = { code: 'noPower', rule: 'R.one', cites: [], lifts: 'doIt' };

  it('is idle where it was tried and refused, by whoever gives it too', () => {
    for (const sources of [['OWN'], ['OTHER', 'OWN'], ['OWN', 'OTHER']]) {
      const property = noIdlePower(world(...sources));
      const attempt = tries(leader, 'letter.issue');
      property.refused?.(seen, attempt, [reason]);
      expect(property.whenExplored?.()).toEqual([
        { because: 'nobody may ever take letter.issue: R.one', point: seen.point, attempt },
      ]);
    }
  });

  it('is no matter where others give it, and not told of where nobody ever tried', () => {
    const others = noIdlePower(world('OTHER'));
    others.refused?.(seen, tries(leader, 'letter.issue'), [reason]);
    expect([others.whenExplored?.(), noIdlePower(world('OWN')).whenExplored?.()]).toEqual([[], []]);
  });

  it('is not idle where somebody took it once, whoever was refused', () => {
    const property = noIdlePower(world('OWN'));
    expect(property.accepted?.(seen, tries(leader, 'letter.issue'))).toBeUndefined();
    property.refused?.(seen, tries(leader, 'letter.issue'), [reason]);
    expect(property.whenExplored?.()).toEqual([]);
  });
});
