import { describe, expect, it } from '@jest/globals';
import { pinned } from '../../../../../test/support/pinned-editions.js';
import { playing, seenWith, tries } from '../../../../../test/support/seen-built.js';
import type { Unmet } from '../../case/index.js';
import type { Edition, Limit } from '../../protocols/shape.js';
import { worldOf, type World } from '../world.js';
import { limitClauses } from './limits.js';

const principal = playing('principal');
const rule = (over: object): object => ({ source: 'ED', cites: ['L1'], steps: ['case.close'], ...over });

/** A world whose edition has a limit clause L1 and a duty clause D1, with these rules on closing a case. */
function worldWith({ limits = [], powers = [] }: { limits?: readonly object[]; powers?: readonly object[] }): World {
  return {
    edition: {
      source: 'ED',
      clauses: [
        { id: 'L1', kind: 'limit' },
        { id: 'D1', kind: 'duty' },
      ],
    },
    book: { limits: new Map([['case.close', limits]]), powers: new Map([['case.close', powers]]) },
  } as unknown as World;
}

const accepted = (world: World, player = principal, type: 'case.close' | 'note.add' = 'case.close') =>
  limitClauses(world).accepted?.(seenWith({}), tries(player, type));

describe('a limit clause', () => {
  it('is told of by name', () => {
    const { id, says } = limitClauses(worldWith({}));
    expect([id, says]).toEqual(['limit clauses', 'No limit clause of the edition has a path around it.']);
  });

  it('that keeps a step to some is not walked around by others', () => {
    const world = worldWith({ powers: [rule({ id: 'ED.close', by: ['board', 'hr'] })] });
    expect(accepted(world)).toBe('the principal takes a step that ED.close keeps to board, hr');
    expect([accepted(world, playing('board')), accepted(world, { ...principal, besides: ['hr'] })]).toEqual([
      undefined,
      undefined,
    ]);
    expect(accepted(world, principal, 'note.add')).toBeUndefined();
  });

  it('keeps nothing where its power holds only sometimes, is of another source, or stands on another kind of clause', () => {
    const power = { id: 'ED.close', by: ['board'] };
    expect(accepted(worldWith({ powers: [rule({ ...power, when: { fact: 'case.stage', is: 'review' } })] }))).toBe(
      undefined,
    );
    expect(accepted(worldWith({ powers: [rule({ ...power, source: 'OTHER' })] }))).toBe(undefined);
    expect(accepted(worldWith({ powers: [rule({ ...power, cites: ['D1'] })] }))).toBe(undefined);
    expect(accepted(worldWith({ powers: [] }))).toBe(undefined);
  });

  it('is a path where a step is taken in spite of it and nothing was ever refused on it', () => {
    const limit = rule({ id: 'ED.limit', cites: ['D1', 'L1'], steps: ['case.close'] });
    const explored = (refused: readonly Unmet[], limits = [limit]) => {
      const property = limitClauses({ ...worldWith({ limits }) });
      const seen = seenWith({});
      const attempt = tries(principal, 'case.close');
      property.accepted?.(seen, tries(principal, 'note.add'));
      property.accepted?.(seen, attempt);
      property.refused?.(seen, attempt, refused);
      return { property, seen, attempt };
    };
    const { property } = explored([{ code: 'ED.limit', cites: ['L1'], lifts: 'doIt' }]);
    expect(property.whenExplored?.()).toEqual([]);
    expect(explored([], [rule({ id: 'ED.limit', cites: ['D1'] })]).property.whenExplored?.()).toEqual([]);
    expect(explored([], [rule({ id: 'ED.limit', source: 'OTHER' })]).property.whenExplored?.()).toEqual([]);
    expect(explored([], [rule({ id: 'ED.limit', steps: ['case.take'] })]).property.whenExplored?.()).toEqual([]);
    const idle = explored([], [rule({ id: 'ED.limit', steps: [] }), rule({ id: 'ED.other', steps: [] })]);
    expect(idle.property.whenExplored?.()).toEqual([]);
  });

  describe('with a rule that never refuses', () => {
    const says = { cites: ['OZHW-99'], nl: 'Nooit.', en: 'Never.' } as const;
    const idle = { ...says, rule: 'limit', id: 'OZHW-99.idle', steps: ['case.close'], lifts: 'doIt' } as const;
    const around = (requires: Limit['requires']) => {
      const editions = pinned.map((one) =>
        one.id === 'OZHW-2020'
          ? {
              ...one,
              clauses: [...one.clauses, { id: 'OZHW-99', kind: 'limit', about: ['any'], nl: 'x', en: 'x' }],
              rules: [...one.rules, { ...idle, requires }],
            }
          : one,
      ) as readonly Edition[];
      const property = limitClauses(worldOf(editions, 'OZHW-2020', { sector: 'VO', denomination: 'public' }));
      property.accepted?.(seenWith({}), tries(principal, 'case.close'));
      return property.whenExplored?.();
    };

    it('has a path around it, of which the first step is told', () =>
      expect(around({ all: [] })).toMatchObject([
        {
          because: 'nothing is ever refused on OZHW-99: this step is taken in spite of OZHW-99.idle',
          point: seenWith({}).point,
          attempt: tries(principal, 'case.close'),
        },
      ]));
  });
});
