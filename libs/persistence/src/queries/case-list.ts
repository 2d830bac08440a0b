import type { DatabaseFunction } from '../functions/define.js';

/** Cases the reader may see, filtered and sorted, a part at a time. The order is one of a closed list, so it can stand in the statement. */
export const caseList: DatabaseFunction = {
  name: 'page_cases',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_sort text, p_after_at timestamptz, p_after_id uuid, p_limit integer,
    p_school uuid, p_stage text, p_kind text, p_category text, p_closed boolean, p_due timestamptz`,
  returns: 'text',
  body: `declare
  v_column text := case when p_sort in ('changedAt', '-changedAt') then 'changed_at' else 'opened_at' end;
  v_down boolean := p_sort like '-%';
  v_rows text[];
  v_next text;
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  execute format($q$
    select array_agg(meldpad.case_line(line) order by place), max(translate(encode(convert_to(meldpad.instant(at) || '|' || id, 'UTF8'), 'base64'), E'+/=\\n', '-_')) filter (where place = $2) from (
      select line, id, at, row_number() over (order by at %2$s, id %2$s) as place from (
        select c as line, c.id, c.%1$I as at from meldpad."case" c where c.organisation = $1
          and ($3::timestamptz is null or (c.%1$I, c.id) %3$s ($3, $4))
          and ($5::uuid is null or c.school = $5) and ($6::text is null or c.stage = $6) and ($7::text is null or c.kind = $7)
          and ($8::text is null or $8 = any (c.categories)) and ($9::boolean is null or (c.closed_at is not null) = $9)
          and ($10::timestamptz is null or c.next_due <= $10)
        order by c.%1$I %2$s, c.id %2$s limit $2) part) numbered
    $q$, v_column, case when v_down then 'desc' else 'asc' end, case when v_down then '<' else '>' end)
    into v_rows, v_next using p_organisation, p_limit, p_after_at, p_after_id, p_school, p_stage, p_kind, p_category, p_closed, p_due;
  return '{"rows":[' || coalesce(array_to_string(v_rows, ','), '') || '],"next":' || coalesce(to_json(v_next)::text, 'null') || '}';
end`,
};
