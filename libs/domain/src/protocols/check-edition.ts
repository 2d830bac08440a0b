import { Value } from '@sinclair/typebox/value';
import { isPlainDate } from '../language/time.js';
import type { EditionError } from './edition-error.js';
import { fault } from './fault-texts.js';
import { shapeFaults } from './shape-faults.js';
import type { Edition, Rule, Window } from './shape.js';
import { editionSchema, ruleSchemas } from './schema.js';
import { vocabularyErrors } from './vocabulary.js';

/**
 * Everything wrong with an edition before it can be stored: its shape, then its words. Empty when it is sound by itself;
 * what it makes possible in a case is for the check at publication.
 */
export function checkEdition(edition: unknown, beside: readonly Edition[] = []): readonly EditionError[] {
  const shape = shapeFaults('', Value.Errors(editionSchema, edition), 50);
  if (shape.length > 0) return shape;
  const sound = edition as Edition;
  const rules = sound.rules.flatMap(ruleErrors);
  if (rules.length > 0) return rules;
  return [
    ...windowErrors('/inForce', sound.inForce),
    ...duplicates(sound),
    ...takenElsewhere(sound, beside),
    ...vocabularyErrors(sound, beside),
  ];
}

const ruleErrors = (rule: Rule, index: number): readonly EditionError[] =>
  shapeFaults(`/rules/${index}`, Value.Errors(ruleSchemas[rule.rule], rule), 10);

function windowErrors(path: string, { from, until }: Window): readonly EditionError[] {
  const noDay = [from, ...(until === undefined ? [] : [until])].find((day): boolean => !isPlainDate(day));
  if (noDay !== undefined) return [fault(path, 'noDay', { day: noDay })];
  if (until !== undefined && until <= from) return [fault(path, 'endsFirst')];
  return [];
}

function duplicates(edition: Edition): readonly EditionError[] {
  const seen = new Set<string>();
  const all = [
    ...edition.clauses.map(({ id }, index) => ({ id: `clause ${id}`, path: `/clauses/${index}/id` })),
    ...edition.rules.map((rule, index) => ({ id: `${rule.rule} ${rule.id}`, path: `/rules/${index}/id` })),
    ...(edition.schoolTasks ?? []).map(({ id }, index) => ({ id: `task ${id}`, path: `/schoolTasks/${index}/id` })),
  ];
  return all.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault(path, 'twice', { id })];
  });
}

/**
 * Names of another layer may not come back with another meaning: what is waived, cited or counted by a name would be both at once, and
 * the weaker one could stand for the stronger (decision 22).
 */
function takenElsewhere(edition: Edition, beside: readonly Edition[]): readonly EditionError[] {
  const taken = new Map(beside.flatMap((other) => namesIn(other).map(({ id }) => [id, other.id] as const)));
  return namesIn(edition).flatMap(({ id, path }) => {
    const other = taken.get(id);
    return other === undefined || other === edition.id ? [] : [fault(path, 'taken', { id, other })];
  });
}

const namesIn = ({
  clauses,
  rules,
  figures = [],
}: Edition): readonly { readonly id: string; readonly path: string }[] => [
  ...clauses.map(({ id }, index) => ({ id, path: `/clauses/${index}/id` })),
  ...rules.map(({ id }, index) => ({ id, path: `/rules/${index}/id` })),
  ...figures.map(({ id }, index) => ({ id, path: `/figures/${index}/id` })),
];

/**
 * Versions of one source follow each other without gap or overlap: the day one ends is the day the next begins.
 * Statute and general layers always have a version in force; a protocol may end.
 */
export function checkWindows(editions: readonly Edition[]): readonly EditionError[] {
  const sources = [...new Set(editions.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const versions = editions.filter((edition) => edition.source === source);
    const ordered = [...versions].sort((a, b) => a.inForce.from.localeCompare(b.inForce.from));
    return ordered.slice(1).flatMap((next, index) => between(ordered[index] as Edition, next));
  });
}

function between(earlier: Edition, later: Edition): readonly EditionError[] {
  const path = `/${later.id}/inForce/from`;
  const { until } = earlier.inForce;
  if (until === undefined || until > later.inForce.from) {
    return [fault(path, 'overlap', { earlier: earlier.id, later: later.id, from: later.inForce.from })];
  }
  if (until < later.inForce.from) {
    return [fault(path, 'gap', { later: later.id, until, from: later.inForce.from })];
  }
  return [];
}
