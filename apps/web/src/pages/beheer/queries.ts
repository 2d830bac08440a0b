import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { said, type Said } from '../../language/index.js';

type Schemas = components['schemas'];
export type Assignment = Schemas['RoleAssignment'];
export type Calendar = Schemas['SchoolCalendar'];
export type DraftLine = Schemas['EditionDraftLine'];
export type EditionDraft = Schemas['EditionDraft'];

export const peopleQuery = queryOptions({
  queryKey: ['desk', 'people'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/people'))).rows,
});
export const assignmentsQuery = queryOptions({
  queryKey: ['desk', 'roles'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/roles'))).rows,
});
export const delegationsQuery = queryOptions({
  queryKey: ['desk', 'delegations'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/delegations'))).rows,
});
export const consentsQuery = queryOptions({
  queryKey: ['desk', 'council-consents'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/council-consents'))).rows,
});
export const mailQuery = queryOptions({
  queryKey: ['desk', 'mail'],
  queryFn: async () => (await answer(api.GET('/api/v1/mail'))).rows,
});
export const calendarsQuery = (school: string) =>
  queryOptions({
    queryKey: ['desk', 'calendars', school],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/organisation/schools/{school}/calendars', { params: { path: { school } } }))).rows,
  });
export const draftsQuery = queryOptions({
  queryKey: ['desk', 'drafts'],
  queryFn: async () => (await answer(api.GET('/api/v1/edition-drafts'))).rows,
});
export const draftQuery = (edition: string) =>
  queryOptions({
    queryKey: ['desk', 'draft', edition],
    queryFn: () => answer(api.GET('/api/v1/edition-drafts/{edition}', { params: { path: { edition } } })),
    // The check is a job of a minute: what came of it is asked for until it is there.
    refetchInterval: ({ state }) => (state.data?.stage === 'checking' ? 3_000 : false),
  });

export const matters: Readonly<Record<string, Said>> = {
  dataInspection: said('Regels voor inzage in gegevens van personeel', 'Rules on inspecting data of staff'),
  staffCriminalData: said('Regels voor gegevens over strafbare feiten', 'Rules on data about offences'),
};

export const roles = [
  'employee',
  'teamLeader',
  'principal',
  'board',
  'supervisoryBoard',
  'dpo',
  'confidant',
  'communications',
  'hr',
  'registrar',
  'serviceBureau',
  'administrator',
  'auditor',
] as const satisfies readonly Assignment['role'][];

/** Whether something holds on a day, or is still to come. */
export const isNotOver = ({ until }: { readonly until?: string }, today: string): boolean =>
  until === undefined || until > today;
