import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { said, type Said } from '../../language/index.js';
import { registersQuery } from '../../staff/registers-query.js';

type Schemas = components['schemas'];
export type RegistersOfSchool = Schemas['RegistersOfSchool'];
export type Kind = RegistersOfSchool['keeps'][number];
export type TaskLine = Schemas['SchoolTaskLine'];

const at = (school: string) => ({ params: { path: { school } } });

export const leavesQuery = (school: string) =>
  queryOptions({
    queryKey: ['registers', school, 'leaves'],
    queryFn: async () => (await answer(api.GET('/api/v1/organisation/schools/{school}/leaves', at(school)))).rows,
  });
export const environmentsQuery = (school: string) =>
  queryOptions({
    queryKey: ['registers', school, 'environments'],
    queryFn: async () => (await answer(api.GET('/api/v1/organisation/schools/{school}/environments', at(school)))).rows,
  });
export const tasksQuery = (school: string) =>
  queryOptions({
    queryKey: ['registers', school, 'tasks'],
    queryFn: () => answer(api.GET('/api/v1/organisation/schools/{school}/tasks', at(school))),
  });

export const answerKinds = ['publicationRefusal', 'mailboxAgreement', 'mailboxRefusal', 'signedAgreement'] as const;
export const leaveKinds = ['recordingLeave', 'mediaLeave'] as const;

export const kinds: Readonly<Record<Kind, Said>> = {
  publicationConsent: said('Toestemming om iets te publiceren', 'Consent to publish something'),
  publicationRefusal: said('Publicatie geweigerd', 'Publication refused'),
  mailboxAgreement: said('Mailbox van school aanvaard', 'Mailbox of the school accepted'),
  mailboxRefusal: said('Mailbox van school geweigerd', 'Mailbox of the school refused'),
  signedAgreement: said('Gedragsafspraken ondertekend', 'Rules of conduct signed'),
  recordingLeave: said('Opnemen op school', 'Recording at school'),
  mediaLeave: said('Met de media spreken', 'Speaking to the media'),
  protectedEnvironment: said('Beschermde omgeving', 'Protected environment'),
};

/** What something in a register is called: of which kind it is, and what it is for. */
export const titleOf = (kind: Kind, of: string): Said => ({
  nl: `${kinds[kind].nl}: ${of}`,
  en: `${kinds[kind].en}: ${of}`,
});

export const givers: Readonly<Record<string, Said>> = {
  parent: said('Een ouder', 'A parent'),
  pupil: said('De leerling zelf', 'The pupil'),
  person: said('De persoon zelf, geen leerling', 'The person, no pupil'),
};

export const ways: Readonly<Record<string, Said>> = {
  meeting: said('Op een bijeenkomst', 'At a meeting'),
  letter: said('Met een brief', 'By letter'),
  website: said('Op de website', 'On the website'),
  schoolApp: said('In de schoolapp', 'In the school app'),
  lesson: said('In een les', 'In a lesson'),
};

/** The schools where somebody keeps one of these. */
export function useKeptAt(...wanted: readonly Kind[]): readonly RegistersOfSchool[] | undefined {
  const { data } = useQuery(registersQuery);
  return data?.filter(({ keeps }) => wanted.some((kind) => keeps.includes(kind)));
}
