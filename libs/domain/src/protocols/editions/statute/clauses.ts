import type { Clause } from '../../shape.js';
import { articles } from './clauses-articles.js';
import { guards } from './clauses-guards.js';

/** The guards of statute by their short name, as screens cite them, and the articles that stand behind them. */
export const statuteClauses: readonly Clause[] = [...guards, ...articles];
