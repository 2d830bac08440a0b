import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Follows } from './clause.js';

export type Edition = components['schemas']['Edition'];
export type EditionLine = components['schemas']['EditionLine'];
export type Difference = components['schemas']['Difference'];

const at = (edition: string) => ({ params: { path: { edition } } });

/** Every edition the organisation can be held to. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: async () => (await answer(api.GET('/api/v1/editions'))).rows,
  staleTime: 60_000,
});

export const editionQuery = (edition: string) =>
  queryOptions({
    queryKey: ['edition', edition],
    queryFn: () => answer(api.GET('/api/v1/editions/{edition}', at(edition))),
    staleTime: 60_000,
  });

export const diagramQuery = (edition: string) =>
  queryOptions({
    queryKey: ['diagram', edition],
    queryFn: () => answer(api.GET('/api/v1/editions/{edition}/diagram', at(edition))),
    staleTime: 60_000,
  });

export const differenceQuery = (edition: string, from: string) =>
  queryOptions({
    queryKey: ['difference', edition, from],
    queryFn: async () => {
      const { path } = at(edition).params;
      const asked = { params: { path, query: { from } } };
      return (await answer(api.GET('/api/v1/editions/{edition}/difference', asked))).rows;
    },
    staleTime: 60_000,
  });

/** What the rules of an edition make of each clause, by its citation. */
export function followsOf({ rules }: Pick<Edition, 'rules'>): ReadonlyMap<string, readonly Follows[]> {
  const found = new Map<string, Follows[]>();
  for (const rule of rules) {
    const told: Follows = { id: rule.id, rule: rule.rule, nl: rule.nl, en: rule.en, by: rolesOf(rule['by']) };
    for (const cite of rule.cites) found.set(cite, [...(found.get(cite) ?? []), told]);
  }
  return found;
}

const rolesOf = (by: unknown): readonly string[] =>
  Array.isArray(by) ? by.filter((role): role is string => typeof role === 'string') : [];

/**
 * The edition of the same protocol that held before this one; undefined when this is the first. An organisation's own edition may be the
 * first of its name, and come after the shipped one that its schools live by.
 *
 * @param lived ids of the editions that the schools live by
 */
export function editionBefore(
  line: EditionLine,
  all: readonly EditionLine[],
  lived: readonly (string | undefined)[],
): EditionLine | undefined {
  const isOwn = line.status === 'published';
  return all
    .filter(
      ({ id, source, layer, school, status, inForce }) =>
        id !== line.id &&
        layer === line.layer &&
        school === line.school &&
        (source === line.source || (isOwn && (status === 'published' || lived.includes(id)))) &&
        inForce.from < line.inForce.from,
    )
    .sort((one, other) => (one.inForce.from < other.inForce.from ? 1 : -1))[0];
}
