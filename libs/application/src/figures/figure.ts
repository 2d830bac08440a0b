/** So many of what the reader may not see himself are told; fewer are not, so that no number points at a child. */
export const fewest = 5;

/** How many there are, and how many of those the reader may see one by one. */
export interface Counted {
  readonly all: number;
  readonly seen: number;
}

export interface Figure {
  /** Null where fewer than five are hidden from the reader: then it is said that there are a few more than those seen. */
  readonly count: number | null;
  readonly seen: number;
}

export const figureOf = ({ all, seen }: Counted): Figure => ({ count: isTold(all - seen) ? all : null, seen });

/** A total that gives away no number left out of the cells it adds up: where those can only be one thing, it is left out too. */
export function totalOf(cells: readonly Counted[]): Figure {
  const all = cells.reduce((sum, cell) => sum + cell.all, 0);
  const seen = cells.reduce((sum, cell) => sum + cell.seen, 0);
  const kept = cells.map((cell) => cell.all - cell.seen).filter((hidden) => !isTold(hidden));
  const sum = kept.reduce((one, other) => one + other, 0);
  const isGivenAway =
    kept.length > 0 && (kept.length === 1 || sum === kept.length || sum === kept.length * (fewest - 1));
  return { count: isTold(all - seen) && !isGivenAway ? all : null, seen };
}

const isTold = (hidden: number): boolean => hidden === 0 || hidden >= fewest;
