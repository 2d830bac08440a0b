import type { Clause } from '../../shape.js';
import { consequences } from './clauses-consequences.js';
import { forEmployees } from './clauses-employees.js';
import { forEveryone } from './clauses-everyone.js';
import { introduction } from './clauses-introduction.js';
import { useBySchool } from './clauses-use-by-school.js';

/** Every clause of the protocol, in its own order. Numbers are articles and paragraphs; what stands before article 1 is `0`, and parts of one paragraph carry a letter. */
export const ozhwClauses: readonly Clause[] = [
  ...introduction,
  ...useBySchool,
  ...forEveryone,
  ...forEmployees,
  ...consequences,
];
