import type { DatabaseFunction } from '../functions/define.js';

/** Papers in files, in cases the reader may see, the newest first; for whoever keeps files or leads cases. Null for anybody else. */
export const fileList: DatabaseFunction = {
  name: 'page_files',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_limit integer, p_after_at timestamptz, p_after_case uuid, p_after_seq integer,
    p_school uuid, p_file text, p_filed boolean`,
  returns: 'text',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  if not exists (select from unnest(meldpad.tokens()) held where split_part(held, '@', 1) in ('registrar', 'hr')) and not meldpad.leads_cases() then
    return null;
  end if;
  return (
    with part as (
      select f.*, c.number, c.school, c.kind, c.categories, row_number() over (order by f.at desc, f.case_id desc, f.seq desc) as place
        from meldpad.file_entry f join meldpad."case" c on c.organisation = f.organisation and c.id = f.case_id
       where f.organisation = p_organisation and (p_after_at is null or (f.at, f.case_id, f.seq) < (p_after_at, p_after_case, p_after_seq))
         and (p_school is null or c.school = p_school) and (p_file is null or f.file = p_file) and (p_filed is null or f.filed = p_filed)
       order by f.at desc, f.case_id desc, f.seq desc limit p_limit)
    select concat('{"rows":[', string_agg(json_build_object('caseId', p.case_id, 'number', p.number, 'school', p.school, 'kind', p.kind,
        'categories', p.categories, 'paper', p.paper, 'party', p.party, 'file', p.file, 'filed', p.filed, 'because', p.because, 'seq', p.seq,
        'at', meldpad.instant(p.at), 'letter', (select json_build_object('id', l.id, 'letter', l.letter) from meldpad.letter l
          where l.organisation = p.organisation and l.case_id = p.case_id and l.id = p.paper),
        'step', (select json_build_object('type', s.step::json ->> 'type', 'at', s.step::json ->> 'at') from meldpad.step s
          where s.organisation = p.organisation and s.case_id = p.case_id
            and s.seq = case when p.paper ~ '^s[0-9]{1,9}$' then substr(p.paper, 2)::integer end))::text, ',' order by p.place),
        '],"next":', coalesce(to_json(max(meldpad.task_cursor(p.at, p.case_id, p.seq::text)) filter (where p.place = p_limit))::text, 'null'), '}') from part p);
end`,
};
