import type { Answer, Caller } from './http.js';

/** A report of our own wording: pupils, a group chat, nothing that statute asks at once. */
export const groupChat = {
  kind: 'incident',
  addressee: 'leadership',
  reporterKind: 'pupil',
  naming: 'anonymous',
  categories: ['groupChat'],
  subjectKind: 'pupil',
  victimKind: 'pupil',
  possiblySexual: 'no',
  intimateImage: 'no',
  personalData: 'no',
  aboutLeadership: 'no',
  acuteDanger: false,
  knownAt: '2026-01-05T09:00:00.000Z',
  story: 'In de groepsapp staat iets naars over een klasgenoot.',
} as const;

export const report = (caller: Caller, data: object = groupChat, key?: string): Promise<Answer> =>
  caller.post('/api/v1/intake/zilverdijk/reports', { school: 'lyceum', data }, key);
