/** How much the holder of a receipt can write in each form, as the API takes it: `test/architecture/limits.spec.ts` holds the two together. */
export const mostSigns = { message: 8_000, addition: 20_000, withdrawal: 4_000 } as const;
