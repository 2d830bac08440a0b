import { useQuery } from '@tanstack/react-query';
import { lowerFirst, said, useSay, useWord, type Said } from '../language/index.js';
import { schoolsQuery } from './queries.js';

/** What a case began with, in a word or two. */
export const kindNames: Readonly<Record<string, Said>> = {
  incident: said('Incident', 'Incident'),
  publicationDoubt: said('Vraag vooraf over plaatsen', 'Question before publishing'),
  derailingCommunication: said('Gesprek online dat ontspoort', 'Online exchange that derails'),
  mediaRequest: said('Verzoek van de media', 'Request of the media'),
  supportRequest: said('Verzoek om hulp', 'Request for support'),
};

interface CaseAbout {
  readonly kind: string;
  readonly categories: readonly string[];
}

/** The title of a case, composed from choices: it never holds a name. */
export function useCaseTitle(): (about: CaseAbout) => string {
  const say = useSay();
  const word = useWord();
  return ({ kind, categories }) => {
    const named = kindNames[kind];
    const about = categories.filter((one) => one !== kind).map((one) => word(`category.${one}`));
    const [first, ...rest] = about;
    if (first === undefined) return named === undefined ? kind : say(named);
    const whole = [first, ...rest.map(lowerFirst)].slice(0, 3).join(', ');
    return kind === 'incident' || named === undefined ? whole : `${say(named)}: ${lowerFirst(whole)}`;
  };
}

/** The name of a school by its id. */
export function useSchoolName(): (id: string) => string {
  const { data: schools } = useQuery(schoolsQuery);
  return (id) => schools?.find((school) => school.id === id)?.name ?? '';
}

/** The stage of a case in a word: an advice has stages of its own. */
export function useStageName(): (stage: string, kind: string) => string {
  const word = useWord();
  return (stage, kind) => word(`state.incident.${stage}`, word(`state.advice.${stage}`, kind === '' ? stage : stage));
}
