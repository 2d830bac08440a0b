import type { DatabaseFunction } from '../functions/define.js';

/**
 * Writes who saw what, in the transaction that shows it, and whether he had something to do there: open work of his roles or of his own,
 * or a step that he took.
 */
const noteReading: DatabaseFunction = {
  name: 'note_reading',
  takes: 'p_case uuid, p_what text',
  returns: 'void',
  body: `begin
  insert into meldpad.reading (organisation, id, at, person, case_id, what, tasked)
    values (meldpad.tenant(), uuidv7(), meldpad.clock(), current_setting('app.actor'), p_case, p_what,
      case when p_case is not null and meldpad.me() is not null and p_what not in ('readings', 'accesses') then meldpad.has_work(p_case) end);
end`,
};

const hasWork: DatabaseFunction = {
  name: 'has_work',
  takes: 'p_case uuid',
  returns: 'boolean',
  stable: true,
  body: `begin
  return exists (select from meldpad.task t where t.organisation = meldpad.tenant() and t.case_id = p_case and (t.person = meldpad.me()
      or (t.person is null and meldpad.tokens() && array[t.role || '@*', t.role || '@' || t.school])))
    or exists (select from meldpad.step s where s.organisation = meldpad.tenant() and s.case_id = p_case and meldpad.me()::text = any (s.actors));
end`,
};

/** The number of a case for whoever watches accesses: it tells nothing, and is what he asks the school about. */
const caseNumber: DatabaseFunction = {
  name: 'case_number',
  takes: 'p_organisation uuid, p_case uuid',
  returns: 'text',
  asOwner: true,
  stable: true,
  body: `begin return (select c.number from meldpad."case" c where c.organisation = p_organisation and c.id = p_case); end`,
};

const day = `(r.at at time zone 'Europe/Amsterdam')::date`;
const line = `'at', meldpad.instant(r.at), 'person', r.person, 'name', p.name, 'roles', (
      select coalesce(json_agg(distinct a.role) filter (where a.role <> 'employee'), json_agg(distinct a.role), '[]'::json) from meldpad.role_assignment a
       where a.organisation = r.organisation and a.person = p.id and a.from_day <= ${day} and (a.until_day is null or a.until_day > ${day})),
    'what', split_part(r.what, '/', 1), 'letter', nullif(split_part(r.what, '/', 2), ''), 'tasked', r.tasked`;
const next = `case when count(*) = p_limit then '"' || (array_agg(r.id order by r.id))[1] || '"' else 'null' end`;
const watches = `meldpad.tokens() && '{auditor@*,dpo@*}'`;

/** Which staff saw one case. Null where the reader may not know. */
const readersOf: DatabaseFunction = {
  name: 'page_case_readings',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_case uuid, p_after uuid, p_limit integer',
  returns: 'text',
  body: `declare v_page text;
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  if ${watches} then
    if meldpad.case_number(p_organisation, p_case) is null then return null; end if;
  elsif not meldpad.leads_cases() or not meldpad.enter_case(p_organisation, p_person, p_now, null, p_case) then return null;
  end if;
  v_page := (select concat('{"rows":[', string_agg(json_build_object(${line})::text, ',' order by r.id desc), '],"next":', ${next}, '}')
    from (select * from meldpad.reading r where r.organisation = p_organisation and r.case_id = p_case and length(r.person) = 36
      and (p_after is null or r.id < p_after) order by r.id desc limit p_limit) r
    left join meldpad.person p on p.organisation = p_organisation and p.id::text = r.person);
  perform meldpad.note_reading(p_case, 'readings');
  return v_page;
end`,
};

/** Who read what, the newest first; for the auditor and the FG. Null for anybody else. */
const accessLog: DatabaseFunction = {
  name: 'page_access_log',
  takes:
    'p_organisation uuid, p_person text, p_now timestamptz, p_after uuid, p_limit integer, p_case uuid, p_without_task boolean',
  returns: 'text',
  body: `declare v_page text;
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  if not ${watches} then return null; end if;
  v_page := (select concat('{"rows":[', string_agg(json_build_object(${line}, 'caseId', r.case_id,
      'number', meldpad.case_number(p_organisation, r.case_id))::text, ',' order by r.id desc), '],"next":', ${next}, '}')
    from (select * from meldpad.reading r where r.organisation = p_organisation and (p_after is null or r.id < p_after)
      and (p_case is null or r.case_id = p_case) and (not p_without_task or r.tasked = false) order by r.id desc limit p_limit) r
    left join meldpad.person p on p.organisation = p_organisation and p.id::text = r.person);
  perform meldpad.note_reading(p_case, 'accesses');
  return v_page;
end`,
};

export const accesses = [caseNumber, hasWork, noteReading, readersOf, accessLog];
