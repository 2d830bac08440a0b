import type { Clause } from '../../shape.js';
import { answering } from './clauses-answering.js';
import { conduct } from './clauses-conduct.js';

/** Every clause of the code, in its own order. */
export const oogClauses: readonly Clause[] = [...conduct, ...answering];
