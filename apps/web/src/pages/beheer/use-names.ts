import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Option } from '../../form/field.js';
import { said, useSay, useWord, type Said } from '../../language/index.js';
import { longDate } from '../../language/dates.js';
import { schoolsQuery } from '../../staff/queries.js';
import { peopleQuery, roles } from './queries.js';

const everywhere = said('de hele organisatie', 'the whole organisation');
const system = said('Meldpad', 'Meldpad');

interface Names {
  readonly person: (id: string) => string;
  /** Of the unit of a role. */
  readonly unit: (school: string | undefined) => string;
  /** "vanaf 1 augustus 2019" */
  readonly period: (held: { readonly from: string; readonly until?: string }) => string;
  readonly people: readonly Option[];
  readonly unitOptions: Readonly<Record<string, Said>>;
  readonly roleOptions: Readonly<Record<string, Said>>;
}

/** What people, schools and roles are called. */
export function useNames(): Names {
  const say = useSay();
  const word = useWord();
  const { data: people } = useQuery(peopleQuery);
  const { data: schools } = useQuery(schoolsQuery);
  return useMemo(() => {
    const names = new Map((people ?? []).map(({ id, name }) => [id, name]));
    const units = new Map((schools ?? []).map(({ id, name }) => [id, name]));
    const since = (day: string) => said(`vanaf ${longDate(day).nl}`, `from ${longDate(day).en}`);
    const to = (day: string) => said(`tot ${longDate(day).nl}`, `until ${longDate(day).en}`);
    return {
      person: (id) => names.get(id) ?? (id === 'system' ? say(system) : id),
      unit: (school) => (school === undefined ? say(everywhere) : (units.get(school) ?? school)),
      period: ({ from, until }) => [say(since(from)), ...(until === undefined ? [] : [say(to(until))])].join(' '),
      people: (people ?? [])
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((one, other) => one.label.localeCompare(other.label, 'nl')),
      unitOptions: Object.fromEntries([
        ['all', said('De hele organisatie', 'The whole organisation')] as const,
        ...[...units].map(([id, name]) => [id, said(name, name)] as const),
      ]),
      roleOptions: Object.fromEntries(
        roles.map((role) => [role, said(word(`role.${role}`), word(`role.${role}`))] as const),
      ),
    };
  }, [people, schools, say, word]);
}

/** A unit as it was chosen: none for the whole organisation. */
export const schoolChosen = (unit: string | undefined): { readonly school?: string } =>
  unit === undefined || unit === 'all' ? {} : { school: unit };
