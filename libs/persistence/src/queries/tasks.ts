import type { DatabaseFunction } from '../functions/define.js';

/** Tasks of one person, filtered and in either order, a part at a time: each obligation once, whichever of his roles it is there for. */
const taskList: DatabaseFunction = {
  name: 'page_tasks',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_limit integer, p_down boolean,
    p_after_due timestamptz, p_after_case uuid, p_after_obligation text, p_school uuid, p_overdue boolean, p_steps text[]`,
  returns: 'text',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  return (
    with held as (
      select split_part(token, '@', 1) as role, split_part(token, '@', 2) as unit from unnest(meldpad.tokens()) token),
    units as (
      select h.role, s.id as school from held h join meldpad.school s on s.organisation = p_organisation
         and (h.unit = '*' or h.unit = s.id::text) and (p_school is null or s.id = p_school)),
    mine as (
      select t.case_id, t.obligation, t.due, t.line from meldpad.task t
       where t.organisation = p_organisation and t.person is null and (t.role, t.school) in (select u.role, u.school from units u)
      union all
      select t.case_id, t.obligation, t.due, t.line from meldpad.task t
       where t.organisation = p_organisation and t.person = meldpad.me() and (p_school is null or t.school = p_school)),
    once as (
      select distinct on (m.case_id, m.obligation) m.* from mine m
       where (p_after_due is null
           or (not p_down and (m.due, m.case_id, m.obligation) > (p_after_due, p_after_case, p_after_obligation))
           or (p_down and (m.due, m.case_id, m.obligation) < (p_after_due, p_after_case, p_after_obligation)))
         and (p_overdue is null or (strpos(m.line, '"overdue":true') > 0) = p_overdue)
         and (p_steps is null or m.line::json->>'step' = any (p_steps))
       order by m.case_id, m.obligation, m.line),
    ranked as (
      select o.*, case when p_down then row_number() over (order by o.due desc, o.case_id desc, o.obligation desc)
                  else row_number() over (order by o.due, o.case_id, o.obligation) end as place from once o),
    part as (select * from ranked where place <= p_limit)
    select '{"rows":[' || coalesce(string_agg(
        '{"caseId":"' || c.id || '","number":"' || c.number || '","school":"' || c.school || '","kind":"' || c.kind
          || '","categories":' || array_to_json(c.categories) || ',' || substr(p.line, 2), ',' order by p.place), '')
        || '],"next":' || coalesce((select to_json(meldpad.task_cursor(l.due, l.case_id, l.obligation))::text from part l where l.place = p_limit), 'null') || '}'
      from part p join meldpad."case" c on c.organisation = p_organisation and c.id = p.case_id);
end`,
};

/** Where a list of tasks goes on, as `taskCursor` of cursor.ts reads it. */
const taskCursor: DatabaseFunction = {
  name: 'task_cursor',
  takes: 'p_due timestamptz, p_case uuid, p_obligation text',
  returns: 'text',
  stable: true,
  inline: true,
  body: `select translate(encode(convert_to(coalesce(meldpad.instant(p_due), 'infinity') || '|' || p_case || '|' || p_obligation, 'UTF8'), 'base64'), E'+/=\\n', '-_')`,
};

/** Cases the reader may see in which somebody proposed something that nobody decided yet, the longest waiting first. */
const undecided: DatabaseFunction = {
  name: 'page_undecided',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_limit integer',
  returns: 'text',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  return (select coalesce('[' || string_agg(meldpad.case_line(c), ',' order by c.changed_at, c.id) || ']', '[]') from (
    select c.* from meldpad.standing s join meldpad."case" c on c.organisation = s.organisation and c.id = s.case_id
     where s.organisation = p_organisation and s.undecided and c.closed_at is null order by c.changed_at, c.id limit p_limit) c);
end`,
};

/** How far the reports of one person are, where they went, the newest first: what the holder of their receipts would see, without the messages. */
const ownReports: DatabaseFunction = {
  name: 'page_own_reports',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_limit integer',
  returns: 'text',
  body: `declare
  v_case uuid;
  v_rows text[];
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  for v_case in
    select meldpad.leads_to(r.organisation, r.case_id) from meldpad.receipt r
     where r.organisation = p_organisation and r.person = meldpad.me() order by r.case_id desc limit p_limit
  loop
    perform set_config('app.case', v_case::text, true);
    v_rows := v_rows || (select json_build_object('number', c.number, 'school', c.school, 'kind', c.kind, 'receivedAt', meldpad.instant(c.opened_at),
        'status', case when c.closed_at is not null then 'closed' when c.stage = 'reported' then 'received' else 'inProgress' end,
        'withdrawn', meldpad.is_withdrawn(c.organisation, c.id))::text from meldpad."case" c where c.organisation = p_organisation and c.id = v_case);
  end loop;
  perform set_config('app.case', '', true);
  return '{"rows":[' || coalesce(array_to_string(v_rows, ','), '') || ']}';
end`,
};

export const workLists = [taskCursor, taskList, undecided, ownReports];
