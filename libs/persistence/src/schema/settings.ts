import { application } from '../database/roles.js';

/**
 * What a transaction is about, set by `meldpad.enter` and gone with it. A setting that was never set is null, one that was reset is
 * empty: both mean nothing is seen. The planner puts their bodies in place; only lists are asked through a scalar subselect, to be read once.
 */
export const settings: readonly string[] = [
  'create schema meldpad',
  'create schema keystore',
  `grant usage on schema meldpad, keystore to ${application}`,
  setting('tenant', 'organisation', 'uuid'),
  setting('me', 'person', 'uuid'),
  setting('this_case', 'case', 'uuid'),
  setting('tokens', 'tokens', 'text[]'),
  setting('admitted', 'admitted', 'uuid[]'),
  setting('receipt', 'receipt', 'text'),
  setting('clock', 'now', 'timestamptz'),
  setting('actor_key', 'actor', 'text'),
  `create function meldpad.is_system() returns boolean language sql stable parallel safe
     as $$ select coalesce(current_setting('app.kind', true) = 'system', false) $$`,
  /** The day in the Netherlands at the domain's time. */
  `create function meldpad.today() returns date language sql stable parallel safe
     as $$ select (meldpad.clock() at time zone 'Europe/Amsterdam')::date $$`,
];

function setting(name: string, key: string, type: string): string {
  return `create function meldpad.${name}() returns ${type} language sql stable parallel safe
    as $$ select nullif(current_setting('app.${key}', true), '')::${type} $$`;
}
