import { describe, expect, it } from '@jest/globals';
import { Chance, chanceOf } from './chance.js';

const drawn = (chance: Chance, times: number, bound: number): readonly number[] =>
  Array.from({ length: times }, () => chance.below(bound));

describe('chance', () => {
  it('is mulberry32, number for number', () => {
    // The reference of the algorithm, for the seed 1.
    expect(drawn(new Chance(1), 4, 2 ** 32)).toEqual([2693262067, 11749833, 2265367787, 4213581821]);
  });

  it('is the same for the same seed and case, and another for another', () => {
    const of = (seed: number, which: number) => drawn(chanceOf(seed, which), 6, 1000);
    expect(of(1, 0)).toEqual(of(1, 0));
    const all = [of(1, 0), of(1, 1), of(2, 0), of(2, 1), of(1, -1)];
    expect(new Set(all.map(String)).size).toBe(all.length);
  });

  it('stays below its bound and reaches all that is below', () => {
    const seen = new Set(drawn(new Chance(7), 500, 5));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('is so many in a hundred', () => {
    const chance = new Chance(3);
    const hits = Array.from({ length: 10_000 }, () => chance.in100(30)).filter((hit) => hit).length;
    expect(Math.abs(hits - 3000)).toBeLessThan(150);
    expect(Array.from({ length: 200 }, () => chance.in100(0))).not.toContain(true);
    expect(Array.from({ length: 200 }, () => chance.in100(100))).not.toContain(false);
  });

  it('picks one of several, and nothing of none', () => {
    const chance = new Chance(5);
    expect(new Set(Array.from({ length: 60 }, () => chance.oneOf(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    expect(chance.oneOf([])).toBeUndefined();
  });
});
