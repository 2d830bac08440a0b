/**
 * A citable piece of a protocol or statute, such as `OZHW-6.2`, `G01` or `WVO-3.39`.
 * The part before the first hyphen names the source; guards of the statute layer are `G01`..`G21`.
 */
export type ClauseId = string;

/** Where a rule stands, from the strongest: a lower layer may add, never weaken. */
export const layers = ['statute', 'general', 'protocol', 'school'] as const;
export type Layer = (typeof layers)[number];
