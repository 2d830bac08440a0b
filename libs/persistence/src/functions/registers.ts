import type { DatabaseFunction } from './define.js';

/** Whether an organisation holds anything in its registers: most steps need to ask no further. */
const keepsRegisters: DatabaseFunction = {
  name: 'keeps_registers',
  takes: 'p_organisation uuid',
  returns: 'boolean',
  stable: true,
  inline: true,
  body: `select exists (select from meldpad.consent_register r where r.organisation = p_organisation)
    or exists (select from meldpad.leave_register l where l.organisation = p_organisation)
    or exists (select from meldpad.environment_register e where e.organisation = p_organisation)`,
};

/**
 * What the registers of a school hold of the parties of a case, with the first day and where there is one the first day on which it no longer
 * holds: `p2 publicationConsent 2026-09-01 2027-08-01`. Pupils are found by the blind index of their number, staff by who they are.
 */
const keptOfParties: DatabaseFunction = {
  name: 'kept_of_parties',
  takes: 'p_organisation uuid, p_case uuid, p_school uuid',
  returns: 'text[]',
  stable: true,
  body: `begin return (select array_agg(k.line order by k.line) from (
    select concat_ws(' ', i.party, r.kind, r.from_day, r.until_day) as line from meldpad.pupil_index i
      join (select c.school, c.pupil, c.kind, c.from_day, c.until_day from meldpad.consent_register c where c.organisation = p_organisation
        union all select l.school, l.pupil, l.kind, l.from_day, l.until_day from meldpad.leave_register l where l.organisation = p_organisation
      ) r on r.school = p_school and r.pupil = i.index
     where i.organisation = p_organisation and i.case_id = p_case and i.sort = 'number'
    union all
    select concat_ws(' ', p.id, r.kind, r.from_day, r.until_day) from meldpad.party p
      join (select l.school, l.person, l.kind, l.from_day, l.until_day from meldpad.leave_register l where l.organisation = p_organisation
        union all select e.school, e.person, 'protectedEnvironment', e.from_day, e.until_day from meldpad.environment_register e where e.organisation = p_organisation
      ) r on r.school = p_school and r.person = p.person
     where p.organisation = p_organisation and p.case_id = p_case) k); end`,
};

export const kept = [keepsRegisters, keptOfParties];
