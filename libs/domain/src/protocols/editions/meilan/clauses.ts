import type { Clause } from '../../shape.js';
import { conduct } from './clauses-conduct.js';
import { consequences } from './clauses-consequences.js';

/** Every clause of the protocol, in its own order; each heading of it counts anew. */
export const meilanClauses: readonly Clause[] = [...conduct, ...consequences];
