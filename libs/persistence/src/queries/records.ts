import type { DatabaseFunction } from '../functions/define.js';

/**
 * Steps of some kinds in the cases a reader may see that know any side procedure, the case that changed last first, with their sealed
 * texts; the reading of each case is noted.
 */
const recordedSteps: DatabaseFunction = {
  name: 'page_recorded_steps',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_types text[], p_what text, p_limit integer',
  returns: 'table (case_id uuid, document text, wrapped bytea, ids uuid[], sealed bytea[])',
  body: `declare
  v_case meldpad."case";
  v_steps text;
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  for v_case in
    select c.* from meldpad."case" c join meldpad.standing s on s.organisation = c.organisation and s.case_id = c.id
     where c.organisation = p_organisation and s.tracks <> '{}' order by c.changed_at desc, c.id limit p_limit
  loop
    select '[' || string_agg(s.step, ',' order by s.seq) || ']' into v_steps from meldpad.step s
     where s.organisation = p_organisation and s.case_id = v_case.id and (s.step::json->>'type') = any (p_types);
    continue when v_steps is null;
    perform meldpad.note_reading(v_case.id, p_what);
    select k.wrapped, t.ids, t.sealed into wrapped, ids, sealed from (
      select array_agg(c.id) as ids, array_agg(c.sealed) as sealed from meldpad.content c
       where c.organisation = p_organisation and c.case_id = v_case.id and c.id in (
         select (ref->>'content')::uuid from jsonb_path_query(v_steps::jsonb, 'strict $[*].data.*?(@.type() == "object")') ref where ref ? 'content')) t
      left join keystore.case_key k on k.organisation = p_organisation and k.case_id = v_case.id;
    case_id := v_case.id;
    document := concat('{"case":', meldpad.case_line(v_case), ',"tracks":',
      (select coalesce('[' || string_agg(t.value::text, ',' order by t.key) || ']', '[]') from meldpad.standing s, json_each(s.tracks::json) t
        where s.organisation = p_organisation and s.case_id = v_case.id), ',"steps":', v_steps, '}');
    return next;
  end loop;
end`,
};

/** Open duties of some rules in every case, once each: what the FG watches over needs no look into a case. */
const dutiesEverywhere: DatabaseFunction = {
  name: 'duties_everywhere',
  takes: 'p_organisation uuid, p_rules text[]',
  returns: 'table (case_id uuid, number text, school uuid, line text, due timestamptz)',
  asOwner: true,
  stable: true,
  body: `begin
  if not meldpad.tokens() && '{dpo@*}' or meldpad.tenant() is distinct from p_organisation then return; end if;
  return query
  select distinct on (t.case_id, t.obligation) t.case_id, c.number, c.school, t.line, t.due from meldpad.task t
    join meldpad."case" c on c.organisation = t.organisation and c.id = t.case_id
   where t.organisation = p_organisation and (t.line::json->>'rule') = any (p_rules) order by t.case_id, t.obligation, t.role;
end`,
};

const openDuties: DatabaseFunction = {
  name: 'page_open_duties',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_rules text[]',
  returns: 'text',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  return (select coalesce('[' || string_agg(json_build_object('caseId', c.id, 'number', d.number, 'school', d.school, 'rule', d.line::json->'rule',
      'nl', d.line::json->'nl', 'en', d.line::json->'en', 'cites', d.line::json->'cites', 'track', d.line::json->'track', 'due', meldpad.instant(d.due),
      'lastDay', d.line::json->'lastDay', 'overdue', d.line::json->'overdue')::text, ',' order by d.due, d.number) || ']', '[]')
    from meldpad.duties_everywhere(p_organisation, p_rules) d
    left join meldpad."case" c on c.organisation = p_organisation and c.id = d.case_id);
end`,
};

export const records = [recordedSteps, dutiesEverywhere, openDuties];
