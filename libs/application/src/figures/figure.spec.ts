import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fewest, figureOf, totalOf, type Counted, type Figure } from './figure.js';

const counted = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
  .map(([seen, hidden]): Counted => ({ seen, all: seen + hidden }));

/** Every number of hidden ones that a reader of this figure alone must reckon with. */
const couldBe = ({ count, seen }: Figure): readonly number[] =>
  count === null ? Array.from({ length: fewest - 1 }, (_, nth) => nth + 1) : [count - seen];

/** For each cell, what it could hide to whoever reads the total as well. */
function deduced(cells: readonly Figure[], total: Figure): readonly ReadonlySet<number>[] {
  const found = cells.map(() => new Set<number>());
  const walk = (at: number, chosen: readonly number[]): void => {
    const cell = cells[at];
    if (cell !== undefined) return couldBe(cell).forEach((hidden) => walk(at + 1, [...chosen, hidden]));
    const sum = chosen.reduce((one, other) => one + other, 0);
    if (total.count === null || sum === total.count - total.seen)
      chosen.forEach((hidden, nth) => found[nth]?.add(hidden));
  };
  walk(0, []);
  return found;
}

describe('a figure', () => {
  it('is told where the reader may see every one, and where five or more are hidden from him', () => {
    expect(figureOf({ all: 3, seen: 3 })).toEqual({ count: 3, seen: 3 });
    expect(figureOf({ all: 0, seen: 0 })).toEqual({ count: 0, seen: 0 });
    expect(figureOf({ all: 7, seen: 2 })).toEqual({ count: 7, seen: 2 });
  });

  it('is left out where one to four are hidden from him', () => {
    for (const hidden of [1, 2, 3, 4]) expect(figureOf({ all: 2 + hidden, seen: 2 })).toEqual({ count: null, seen: 2 });
  });
});

describe('a total', () => {
  it('is told beside cells that are told', () => {
    expect(
      totalOf([
        { all: 6, seen: 0 },
        { all: 2, seen: 2 },
      ]),
    ).toEqual({ count: 8, seen: 2 });
    expect(totalOf([])).toEqual({ count: 0, seen: 0 });
  });

  it('gives away no cell that was left out', () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 4 }), (cells) => {
        const figures = cells.map(figureOf);
        const known = deduced(figures, totalOf(cells));
        figures.forEach(({ count }, nth) => {
          if (count === null) expect(known[nth]?.size).toBeGreaterThan(1);
        });
      }),
    );
  });
});
