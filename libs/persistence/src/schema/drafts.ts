import { ofTenant, raise } from './walls.js';

/**
 * Each writer reaches his own drafts and no other's: `meldpad.drafting` is who this transaction writes for. What has run out goes at
 * steady times, by a function of the owner's.
 */
export const draftWalls: readonly string[] = [
  `create function meldpad.drafting() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.drafting', true), '') $$`,
  'alter table meldpad.draft add column kept_at timestamptz not null default clock_timestamp()',
  'create index draft_expires on meldpad.draft (expires_at)',
  'drop policy wall on meldpad.draft',
  ...raise({
    table: 'meldpad.draft',
    verbs: ['select', 'insert', 'update', 'delete'],
    when: `${ofTenant} and owner = meldpad.drafting()`,
    ownerReads: true,
  }),
];
