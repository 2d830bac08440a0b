import type { Clause } from '../../shape.js';
import { consequences } from './clauses-consequences.js';
import { forEmployees } from './clauses-employees.js';
import { forEveryone } from './clauses-everyone.js';
import { introduction } from './clauses-introduction.js';
import { useBySchool } from './clauses-use-by-school.js';

/** Every clause of the protocol, in its own order; `0.x` is the introduction, a letter splits one paragraph. */
export const ozhwClauses: readonly Clause[] = [
  ...introduction,
  ...useBySchool,
  ...forEveryone,
  ...forEmployees,
  ...consequences,
];
