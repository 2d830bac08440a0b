import type { Clause } from '../../shape.js';
import { articles } from './clauses-articles.js';
import { guards } from './clauses-guards.js';
import { citedByLetters } from './clauses-letters.js';

/** The guards of statute by their short name, as screens cite them, the articles that stand behind them, and those of letters. */
export const statuteClauses: readonly Clause[] = [...guards, ...articles, ...citedByLetters];
