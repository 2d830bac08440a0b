import type { DatabaseFunction } from '../functions/define.js';

/** JSON of one case as lists show it. Choices only. */
export const caseLine: DatabaseFunction = {
  name: 'case_line',
  takes: 'c meldpad."case"',
  returns: 'text',
  stable: true,
  inline: true,
  body: `select json_build_object('caseId', c.id, 'number', c.number, 'school', c.school, 'kind', c.kind, 'categories', c.categories, 'machine', c.machine, 'stage', c.stage,
    'openedAt', meldpad.instant(c.opened_at), 'changedAt', meldpad.instant(c.changed_at), 'version', c.version,
    'openTasks', c.open_tasks, 'nextDue', meldpad.instant(c.next_due))::text`,
};

/** Names of the staff who took steps, as JSON; `system` and `reporter`, who are nobody, are left out before the key is asked. */
export const namesOf: DatabaseFunction = {
  name: 'names_of',
  takes: 'p_persons text[]',
  returns: 'text',
  stable: true,
  body: `begin
  return (select coalesce(json_object_agg(p.id, p.name), '{}')::text from meldpad.person p
    where p.organisation = meldpad.tenant() and p.id = any (array(select one::uuid from unnest(p_persons) one where length(one) = 36)));
end`,
};
