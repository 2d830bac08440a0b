/** A stream of choices from one seed: the same seed makes the same case. */
export class Chance {
  constructor(private seed: number) {}

  /** A whole number from 0 up to `bound`, exclusive (mulberry32). */
  below(bound: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  in100(chance: number): boolean {
    return this.below(100) < chance;
  }

  oneOf<T>(items: readonly T[]): T | undefined {
    return items[this.below(Math.max(1, items.length))];
  }
}

/** The chance of one case among those of a seed, whichever of them are made, and in whatever order. */
export const chanceOf = (seed: number, which: number): Chance =>
  new Chance(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(which + 1, 0xc2b2ae35));
