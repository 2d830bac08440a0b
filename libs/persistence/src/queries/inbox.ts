import type { DatabaseFunction } from '../functions/define.js';

/** The most urgent tasks of one person: of each role he holds the first few, then the first of those, and his own. */
export const inbox: DatabaseFunction = {
  name: 'page_inbox',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_limit integer',
  returns: 'text',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  return (
    with held as (
      select split_part(token, '@', 1) as role, split_part(token, '@', 2) as unit from unnest(meldpad.tokens()) token),
    units as (
      select h.role, h.unit::uuid as school from held h where h.unit <> '*'
      union
      select h.role, s.id from held h join meldpad.school s on h.unit = '*' and s.organisation = p_organisation),
    mine as (
      select t.case_id, t.obligation, t.due, t.line from units u cross join lateral (
        select t.case_id, t.obligation, t.due, t.line from meldpad.task t
         where t.organisation = p_organisation and t.role = u.role and t.school = u.school and t.person is null
         order by t.due, t.case_id limit p_limit) t
      union all (
      select t.case_id, t.obligation, t.due, t.line from meldpad.task t
       where t.organisation = p_organisation and t.person = meldpad.me() order by t.due, t.case_id limit p_limit)),
    once as (select distinct on (case_id, obligation) * from mine order by case_id, obligation, line),
    first as (select * from once order by due, case_id, obligation limit p_limit)
    select '{"rows":[' || coalesce(string_agg(
        '{"caseId":"' || c.id || '","number":"' || c.number || '","school":"' || c.school || '","kind":"' || c.kind
          || '","categories":' || array_to_json(c.categories) || ',' || substr(f.line, 2), ',' order by f.due, f.case_id, f.obligation), '') || '],"next":'
        || coalesce((select to_json(meldpad.task_cursor(l.due, l.case_id, l.obligation))::text from first l order by l.due, l.case_id, l.obligation offset p_limit - 1), 'null') || '}'
      from first f join meldpad."case" c on c.organisation = p_organisation and c.id = f.case_id);
end`,
};
