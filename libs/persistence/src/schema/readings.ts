import { ofTenant } from './walls.js';

const watches = `(select meldpad.tokens()) && '{auditor@*,dpo@*}'`;

/** Who saw a case is told to whoever leads cases, of the one this transaction was let into; and with every reading, whether there was work for him. */
export const readingTables: readonly string[] = [
  'alter table meldpad.reading add column tasked boolean',
  `create function meldpad.leads_cases() returns boolean language sql stable parallel safe
     as $$ select exists (select from unnest(meldpad.tokens()) held where split_part(held, '@', 1) in ('teamLeader', 'principal', 'board', 'supervisoryBoard')) $$`,
  `alter policy wall on meldpad.reading using (${ofTenant} and (${watches} or (case_id = meldpad.this_case() and (select meldpad.leads_cases()))))
     with check (${ofTenant})`,
];

export const withoutReadingTables: readonly string[] = [
  `alter policy wall on meldpad.reading using (${ofTenant} and ${watches}) with check (${ofTenant})`,
  'drop function meldpad.leads_cases()',
  'alter table meldpad.reading drop column tasked',
];
