import type { DatabaseFunction } from '../functions/define.js';

/** The page of one case, as one document; sealed names come beside it. Null where the reader sees no such case. */
export const casePage: DatabaseFunction = {
  name: 'page_case',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_whole boolean,
    out document text, out wrapped bytea, out ids uuid[], out sealed bytea[]`,
  returns: 'record',
  body: `declare
  v_case meldpad."case";
  v_parties json;
  v_tracks json;
  v_actors text[];
  v_steps text;
begin
  if not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then return; end if;
  perform meldpad.note_reading(p_case, case when p_whole then 'whole' else 'page' end);
  select c.* into v_case from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
  select s.parties::json, s.tracks::json into v_parties, v_tracks from meldpad.standing s where s.organisation = p_organisation and s.case_id = p_case;
  select string_agg(s.step, ',' order by s.seq) into v_steps from meldpad.step s
   where s.organisation = p_organisation and s.case_id = p_case and s.seq > v_case.version - 200;
  select array_agg(distinct a) into v_actors from meldpad.step s, unnest(s.actors) a where s.organisation = p_organisation and s.case_id = p_case;
  document := concat(
    '{"case":', rtrim(meldpad.case_line(v_case), '}'), ',"protocol":', to_json(v_case.protocol), ',"linkedTo":', coalesce(to_json(v_case.linked_to)::text, 'null'),
    '},"parties":', (select coalesce(json_agg(json_build_object('id', p.id, 'kind', s.value->'kind', 'role', s.value->'role', 'band', s.value->'band',
        'attends', s.value->'attends', 'of', s.value->'of', 'person', p.person, 'name', p.name, 'born', p.born) order by p.id)::text, '[]')
      from meldpad.party p left join json_each(v_parties) s on s.key = p.id where p.organisation = p_organisation and p.case_id = p_case),
    ',"tracks":', (select coalesce('[' || string_agg(t.value::text, ',' order by t.key) || ']', '[]') from json_each(v_tracks) t),
    ',"obligations":', meldpad.list_obligations(p_organisation, p_case),
    ',"deadlines":', meldpad.list_deadlines(p_organisation, p_case),
    ',"letters":', meldpad.list_letters(p_organisation, p_case),
    ',"files":', meldpad.list_files(p_organisation, p_case),
    ',"steps":[', v_steps, '],"people":', meldpad.names_of(v_actors), '}');
  select k.wrapped into wrapped from keystore.case_key k where k.organisation = p_organisation and k.case_id = p_case;
  if p_whole then
    select array_agg(c.id), array_agg(c.sealed) into ids, sealed from meldpad.content c where c.organisation = p_organisation and c.case_id = p_case;
    return;
  end if;
  select array_agg(c.id), array_agg(c.sealed) into ids, sealed from meldpad.party p
    join meldpad.content c on c.organisation = p.organisation and c.case_id = p.case_id and c.id in (p.name, p.born)
   where p.organisation = p_organisation and p.case_id = p_case;
end`,
};
