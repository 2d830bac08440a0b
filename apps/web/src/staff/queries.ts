import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { isProblem } from '../api/problem.js';
import type { Language } from '../language/index.js';
import { keepToken } from './session.js';

export type Me = components['schemas']['Me'];
export type School = components['schemas']['School'];
export type Role = Me['roles'][number]['role'];

/** Who is logged in; keeps the token that changes need. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const me = await answer(api.GET('/api/v1/me'));
    keepToken(me.csrfToken);
    return me;
  },
  staleTime: 60_000,
});

/** Only behind the frame of the staff, which sees to it that somebody is logged in. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** Whether somebody holds one of these roles now; a mandate for named steps is no whole role. */
export const holds = (me: Me, ...roles: readonly Role[]): boolean =>
  me.roles.some(({ role, onlyFor }) => onlyFor === undefined && roles.includes(role));

/** The words of the catalogue in one language. */
export const wordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['words', language],
    queryFn: () => answer(api.GET('/api/v1/texts/{language}', { params: { path: { language } } })),
    staleTime: Infinity,
  });

/** Who there is to be and what to try, in the embedded mode; null in production. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async () => {
    try {
      return (await answer(api.GET('/api/v1/demo'))).rows;
    } catch (error) {
      if (isProblem(error, 'notFound')) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

/** The schools of the organisation. */
export const schoolsQuery = queryOptions({
  queryKey: ['schools'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/schools'))).rows,
  staleTime: 300_000,
});

/** The clock that can be set, in the embedded mode; null in production, where it is simply now. */
export const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: async () => {
    try {
      const { now } = await answer(api.GET('/api/v1/clock'));
      return { now, readAt: Date.now() };
    } catch (error) {
      if (isProblem(error, 'notFound')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** What time it is in the cases, as a moment in UTC: deadlines are told from here. */
export function useNow(): string {
  const { data } = useQuery(clockQuery);
  const since = data == null ? 0 : Date.now() - data.readAt;
  const now = data == null ? Date.now() : Date.parse(data.now) + since;
  return new Date(now).toISOString();
}
