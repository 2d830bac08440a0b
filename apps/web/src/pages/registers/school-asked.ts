import { useQuery } from '@tanstack/react-query';
import type { Fields } from '../../form/field.js';
import { said } from '../../language/index.js';
import { schoolsQuery } from '../../staff/queries.js';
import { oneOf, type DeskWords } from '../beheer/desk-form.js';
import { useKeptAt, type Kind } from './queries.js';

const which = said('Voor welke school?', 'For which school?');

interface SchoolAsked {
  readonly fields: Fields;
  readonly words: DeskWords;
  readonly schoolOf: (data: Readonly<Record<string, unknown>>) => string;
}

/** For which school something is recorded: asked only of whoever keeps the registers of several. */
export function useSchoolAsked(...wanted: readonly Kind[]): SchoolAsked | 'nowhere' | undefined {
  const kept = useKeptAt(...wanted);
  const { data: schools } = useQuery(schoolsQuery);
  if (kept === undefined || schools === undefined) return undefined;
  const [first] = kept;
  if (first === undefined) return 'nowhere';
  if (kept.length === 1) return { fields: {}, words: {}, schoolOf: () => first.school };
  const names = kept.map(({ school }) => {
    const name = schools.find(({ id }) => id === school)?.name ?? school;
    return [school, said(name, name)] as const;
  });
  return {
    fields: { school: { kind: 'choice', options: kept.map(({ school }) => school), required: true } },
    words: { school: { label: which, options: Object.fromEntries(names) } },
    schoolOf: (data) =>
      oneOf(
        kept.map(({ school }) => school),
        data,
        'school',
      ),
  };
}
