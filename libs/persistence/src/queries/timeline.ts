import type { DatabaseFunction } from '../functions/define.js';

/** Steps with their texts, a part at a time, the oldest first. */
const timeline: DatabaseFunction = {
  name: 'page_timeline',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_after integer, p_limit integer,
    out document text, out wrapped bytea, out ids uuid[], out sealed bytea[]`,
  returns: 'record',
  body: `declare
  v_actors text[];
  v_steps text;
  v_next integer;
  v_wanted uuid[];
begin
  if not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then return; end if;
  perform meldpad.note_reading(p_case, 'timeline');
  select string_agg(s.step, ',' order by s.seq), case when count(*) = p_limit then max(s.seq) end into v_steps, v_next from (
    select s.seq, s.step from meldpad.step s where s.organisation = p_organisation and s.case_id = p_case and s.seq > p_after order by s.seq limit p_limit) s;
  select array_agg(distinct a) into v_actors from meldpad.step s, unnest(s.actors) a
   where s.organisation = p_organisation and s.case_id = p_case and s.seq > p_after and s.seq <= p_after + p_limit;
  select array_agg((ref->>'content')::uuid) into v_wanted
    from jsonb_path_query(('[' || coalesce(v_steps, '') || ']')::jsonb, 'strict $[*].data.*?(@.type() == "object")') ref where ref ? 'content';
  document := concat('{"rows":[', v_steps, '],"next":', coalesce(to_json(v_next::text)::text, 'null'), ',"people":', meldpad.names_of(v_actors), '}');
  select k.wrapped into wrapped from keystore.case_key k where k.organisation = p_organisation and k.case_id = p_case;
  select array_agg(c.id), array_agg(c.sealed) into ids, sealed from meldpad.content c
   where c.organisation = p_organisation and c.case_id = p_case and c.id = any (v_wanted);
end`,
};

/** The log as it can be proven: recorded steps with their hashes, nothing opened. */
const log: DatabaseFunction = {
  name: 'page_log',
  takes:
    'p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_after integer, p_limit integer',
  returns: 'text',
  body: `begin
  if not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then return null; end if;
  perform meldpad.note_reading(p_case, 'log');
  return (select concat('{"rows":[', string_agg(concat('{"seq":', s.seq, ',"step":', s.step, ',"hash":"', encode(s.hash, 'hex'), '","before":"',
      encode(coalesce(s.before, decode(repeat('00', 32), 'hex')), 'hex'), '"}'), ',' order by s.seq),
      '],"next":', case when count(*) = p_limit then '"' || max(s.seq) || '"' else 'null' end, '}')
    from (select s.seq, s.step, s.hash, b.hash as before from meldpad.step s
      left join meldpad.step b on b.organisation = s.organisation and b.case_id = s.case_id and b.seq = s.seq - 1
      where s.organisation = p_organisation and s.case_id = p_case and s.seq > p_after order by s.seq limit p_limit) s);
end`,
};

export const timelines = [timeline, log];
