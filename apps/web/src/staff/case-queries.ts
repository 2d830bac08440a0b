import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type CaseShown = Schemas['CasePage'];
export type Party = Schemas['Party'];
export type Step = Schemas['Step'];
export type StepForm = Schemas['StepForm'];
export type Correctable = Schemas['CorrectableStep'];
export type Obligation = Schemas['Obligation'];

/** Whatever shows a case is recorded as a reading: what was read just now is not asked again because a window came to the front. */
const justRead = { staleTime: 15_000 } as const;
const params = (caseId: string) => ({ params: { path: { case: caseId } } });

export const caseKey = (caseId: string): readonly string[] => ['case', caseId];

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'page'],
    queryFn: () => answer(api.GET('/api/v1/cases/{case}', params(caseId))),
    ...justRead,
  });

export const obligationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'obligations'],
    queryFn: async () => (await answer(api.GET('/api/v1/cases/{case}/obligations', params(caseId)))).rows,
    ...justRead,
  });

/** Every step as a form, with the version of the case it was judged at. */
export const stepsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'steps'],
    queryFn: () => answer(api.GET('/api/v1/cases/{case}/steps/available', params(caseId))),
    ...justRead,
  });

/** Steps that can be corrected, and in what. */
export const correctableQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'correctable'],
    queryFn: async () => (await answer(api.GET('/api/v1/cases/{case}/steps/correctable', params(caseId)))).rows,
    ...justRead,
  });

/** All steps that were taken, with what was written in them. */
export const timelineQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'timeline'],
    queryFn: async () => {
      const parts = [await part(caseId)];
      for (let next = parts[0]?.next; next != null; next = parts.at(-1)?.next) parts.push(await part(caseId, next));
      return {
        rows: parts.flatMap(({ rows }) => rows),
        people: Object.assign({}, ...parts.map(({ people }) => people)) as Readonly<Record<string, string>>,
        texts: Object.assign({}, ...parts.map(({ texts }) => texts)) as Readonly<Record<string, string>>,
      };
    },
    ...justRead,
  });

const part = (caseId: string, after?: string) =>
  answer(
    api.GET('/api/v1/cases/{case}/timeline', {
      params: { path: { case: caseId }, query: { limit: 100, after } },
    }),
  );

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/people'))).rows,
  staleTime: 300_000,
});
