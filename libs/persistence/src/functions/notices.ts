import type { DatabaseFunction } from './define.js';

/**
 * Who is to be told: holders of one of the roles for the case, and the persons named, where they may see it. Twice is once. Cases one by one,
 * since each has walls of its own.
 */
const notify: DatabaseFunction = {
  name: 'notify',
  takes: 'p_organisation uuid, p_now timestamptz, p_notices jsonb',
  returns: 'table (notice uuid, person uuid, email text)',
  body: `declare it record;
begin
  perform meldpad.enter(p_organisation, 'system', p_now);
  for it in select n.id, n."caseId" as about_case, n.about, n.roles, n.persons
      from jsonb_to_recordset(p_notices) n (id uuid, "caseId" uuid, about text, roles text[], persons uuid[]) loop
    perform set_config('app.case', coalesce(it.about_case::text, ''), true);
    return query
    with concerned as (
      select r.person from meldpad.role_assignment r left join meldpad."case" c on c.organisation = p_organisation and c.id = it.about_case
       where r.organisation = p_organisation and r.role = any (it.roles)
         and r.from_day <= meldpad.today() and (r.until_day is null or r.until_day > meldpad.today())
         and (it.about_case is null or ((r.school is null or r.school = c.school) and not r.person = any (c.walls)
           and (c.sight @> array[r.role || '@' || coalesce(r.school::text, '*')] or exists (
             select from meldpad.case_access a where a.organisation = p_organisation and a.case_id = it.about_case and a.person = r.person
                and (a.until is null or a.until > p_now)))))
      union
      -- In somebody's place he is told what that person would be, as \`enter\` lets him see it.
      select d.taker from meldpad.delegation d join meldpad."case" c on c.organisation = p_organisation and c.id = it.about_case
        join meldpad.role_assignment g on g.organisation = d.organisation and g.person = d.giver and g.role = d.role
         and g.from_day <= meldpad.today() and (g.until_day is null or g.until_day > meldpad.today())
         and (d.school is null or g.school is null or g.school = d.school)
       where d.organisation = p_organisation and d.role = any (it.roles) and d.since_day <= meldpad.today() and d.until_day > meldpad.today()
         and (d.limited_to is null or exists (select from unnest(d.limited_to) l where l not like 'decide:%'))
         and coalesce(d.school, g.school, c.school) = c.school and not d.taker = any (c.walls)
         and c.sight @> array[d.role || '@' || coalesce(d.school::text, g.school::text, '*')]
      union
      select n.person from unnest(it.persons) n (person) left join meldpad."case" c on c.organisation = p_organisation and c.id = it.about_case
       where it.about_case is null or not n.person = any (c.walls)),
    told as (
      insert into meldpad.notification (organisation, id, person, case_id, about, at)
        select p_organisation, it.id, c.person, it.about_case, it.about, p_now from concerned c on conflict do nothing)
    select it.id, p.id, p.email from concerned c join meldpad.person p on p.organisation = p_organisation and p.id = c.person
     where p.email is not null and p.departed_on is null;
  end loop;
end`,
};

const noticesSeen: DatabaseFunction = {
  name: 'notices_seen',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_ids uuid[]',
  returns: 'void',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  update meldpad.notification n set seen = true where n.organisation = p_organisation and n.person = p_person::uuid and n.id = any (p_ids);
end`,
};

const putMail: DatabaseFunction = {
  name: 'put_mail',
  takes: 'p_organisation uuid, p_now timestamptz, p_mails jsonb',
  returns: 'void',
  body: `begin
  perform meldpad.enter(p_organisation, 'system', p_now);
  insert into meldpad.mail_outbox (organisation, id, recipient, subject, body, at)
    select p_organisation, m.id, m."to", m.subject, m.body, p_now
      from jsonb_to_recordset(p_mails) m (id text, "to" text, subject text, body text) on conflict do nothing;
end`,
};

const listMail: DatabaseFunction = {
  name: 'list_mail',
  takes: 'p_organisation uuid, p_now timestamptz, p_limit integer',
  returns: 'table (id text, "to" text, subject text, body text, at text)',
  body: `begin
  perform meldpad.enter(p_organisation, 'system', p_now);
  return query select m.id, m.recipient, m.subject, m.body, meldpad.instant(m.at) from meldpad.mail_outbox m
   where m.organisation = p_organisation order by m.at desc, m.id desc limit p_limit;
end`,
};

export const notices = [notify, noticesSeen, putMail, listMail];
