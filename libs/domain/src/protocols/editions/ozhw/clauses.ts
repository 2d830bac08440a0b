import type { Clause } from '../../shape.js'; export const ozhwClauses: readonly Clause[] = [];
