import { describe, expect, it } from '@jest/globals';
import type { HeldRole } from '#libs/domain';
import { askingOf, mandatesOf, type Held } from './asking.js';

const actor = { organisation: 'o', person: 'deputy' };
const lends = (giver: string, limited: readonly string[] | null, role: HeldRole = 'board'): Held => ({
  role,
  school: null,
  giver,
  limited,
});
const lent = (...held: readonly Held[]) => askingOf(actor, held, [], { holders: null }).lent;

describe('roles held in somebody else’s place', () => {
  it('are lent for the steps of all mandates of one giver, in whichever order they were given', () => {
    const [first, other, second] = [lends('a', ['note.add']), lends('b', ['case.take']), lends('a', ['case.assign'])];
    const both = { board: { from: 'a', onlyFor: ['note.add', 'case.assign'] } };
    for (const held of [
      [first, other, second],
      [other, first, second],
      [first, second, other],
    ])
      expect(lent(...held)).toEqual(both);
  });

  it('are lent by the widest of several givers, a step that is named twice counting once', () => {
    expect(lent(lends('a', ['note.add', 'note.add']), lends('b', ['case.take', 'case.assign']))).toEqual({
      board: { from: 'b', onlyFor: ['case.take', 'case.assign'] },
    });
    expect(lent(lends('a', ['note.add', 'case.take']), lends('b', null))).toEqual({ board: { from: 'b' } });
  });

  it('are his own where he holds them himself', () => {
    expect(lent(lends('a', null), { role: 'board', school: null, giver: null, limited: null })).toBeUndefined();
  });

  it('lend no step for a decision, which is looked up apart', () => {
    const held = [lends('a', ['decide:suspension', 'note.add'])];
    expect(lent(...held)).toEqual({ board: { from: 'a', onlyFor: ['note.add'] } });
    expect(mandatesOf(held)).toEqual(['suspension']);
  });
});
