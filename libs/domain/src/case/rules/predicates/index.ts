import type { PredicateName } from '../../../language/words.js';
import { actors } from './actors.js';
import { equality } from './equality.js';
import { groundsOf } from './grounds.js';
import { hearings } from './hearings.js';
import { inspection } from './inspection.js';
import { keeping } from './keeping.js';
import { measures } from './measures.js';
import { norms } from './norms.js';
import { outside } from './outside.js';
import { notices } from './notices.js';
import { papers } from './papers.js';
import type { Predicate } from './predicate.js';
import { separation } from './separation.js';

/** Every predicate an edition may name: one function for each word, no more and no fewer. */
const predicates: Readonly<Record<PredicateName, Predicate>> = {
  ...actors,
  ...measures,
  ...keeping,
  ...notices,
  ...separation,
  ...hearings,
  ...inspection,
  ...papers,
  ...outside,
  ...norms,
  ...equality,
  ...groundsOf,
};

export const predicateNamed = (name: string): Predicate | undefined =>
  (predicates as Readonly<Record<string, Predicate>>)[name];
