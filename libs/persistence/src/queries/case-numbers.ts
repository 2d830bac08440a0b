import type { DatabaseFunction } from '../functions/define.js';

const month = (at: string): string => `to_char(${at} at time zone 'Europe/Amsterdam', 'YYYY-MM')`;
const months = `select to_char(m.day, 'YYYY-MM') as month from generate_series(
  date_trunc('month', p_now at time zone 'Europe/Amsterdam') - interval '11 months', p_now at time zone 'Europe/Amsterdam', interval '1 month') m (day)`;
const since = `(date_trunc('month', p_now at time zone 'Europe/Amsterdam') - interval '11 months') at time zone 'Europe/Amsterdam'`;
const here = 'c.organisation = p_organisation';

const counts = `json_build_object(
  'stages', (select coalesce(json_agg(s order by s.school, s.machine, s.stage), '[]') from (
    select c.school, c.machine, c.stage, count(*)::integer as count from meldpad."case" c where ${here} and c.closed_at is null group by 1, 2, 3) s),
  'terms', (select coalesce(json_agg(t order by t.school), '[]') from (
    select t.school, count(distinct (t.case_id, t.obligation)) filter (where t.due <= p_now)::integer as overdue,
      count(distinct (t.case_id, t.obligation)) filter (where t.due > p_now and t.due <= p_now + interval '7 days')::integer as soon
      from meldpad.task t where t.organisation = p_organisation and isfinite(t.due) group by 1) t),
  'months', (select json_agg(m order by m.month) from (
    select m.month, (select count(*)::integer from meldpad."case" c where ${here} and c.opened_at >= ${since} and ${month('c.opened_at')} = m.month) as opened,
      (select count(*)::integer from meldpad."case" c where ${here} and c.closed_at >= ${since} and ${month('c.closed_at')} = m.month) as closed
      from (${months}) m) m),
  'categories', (select coalesce(json_agg(k order by k.category), '[]') from (
    select k.category, count(*)::integer as count from meldpad."case" c, unnest(c.categories) k (category) where ${here} and c.opened_at >= ${since} group by 1) k))::text`;

/** Everything in the organisation, counted: numbers leave here, and no row. */
const countAll: DatabaseFunction = {
  name: 'count_all_cases',
  takes: 'p_organisation uuid, p_now timestamptz',
  returns: 'text',
  asOwner: true,
  stable: true,
  body: `begin return ${counts}; end`,
};

/** The same of what the reader may see one by one. */
const countSeen: DatabaseFunction = {
  name: 'count_seen_cases',
  takes: 'p_organisation uuid, p_now timestamptz',
  returns: 'text',
  stable: true,
  body: `begin return ${counts}; end`,
};

/** Both, for the board and the supervisory board. Nothing for anybody else. */
const pageNumbers: DatabaseFunction = {
  name: 'page_numbers',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz',
  returns: 'table ("all" text, seen text)',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  if not meldpad.tokens() && '{board@*,supervisoryBoard@*}' then return; end if;
  return query select meldpad.count_all_cases(p_organisation, p_now), meldpad.count_seen_cases(p_organisation, p_now);
end`,
};

export const caseNumbers = [countAll, countSeen, pageNumbers];
