import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { caseKey } from './case-queries.js';
import type { Me } from './queries.js';

type Schemas = components['schemas'];
export type Decision = Schemas['Decision'];
export type AwaitedDecision = Schemas['AwaitedDecision'] & { readonly unmet?: Schemas['LaterDecision']['unmet'] };
export type DecisionTaken = Schemas['DecisionTaken'];

/** Something that waits for a decision, with its ways to decide and what each would set off. */
export const decisionQuery = (caseId: string, track: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'decision', track],
    queryFn: () =>
      answer(api.GET('/api/v1/cases/{case}/decisions/{track}', { params: { path: { case: caseId, track } } })),
  });

/** Proposals that wait: those one may decide, those on which something has to be done first, and one's own that others decide. */
export const awaitedQuery = (me: Me) =>
  queryOptions({
    queryKey: ['decisions', me.person],
    enabled: me.roles.some(({ role }) => role !== 'employee'),
    queryFn: () => answer(api.GET('/api/v1/decisions')),
  });
