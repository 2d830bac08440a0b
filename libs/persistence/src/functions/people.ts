import type { DatabaseFunction } from './define.js';

/** What is asked before a tenant is known: logins and sessions. */
const personsOfLogin: DatabaseFunction = {
  name: 'persons_of_login',
  takes: 'p_issuer text, p_subject text, p_day date',
  returns: 'table (organisation uuid, "organisationName" text, person uuid, name text)',
  asOwner: true,
  stable: true,
  body: `begin return query
  select l.organisation, o.name, l.person, p.name from meldpad.login_subject l
    join meldpad.organisation o on o.id = l.organisation
    join meldpad.person p on p.organisation = l.organisation and p.id = l.person
   where l.issuer = p_issuer and l.subject = p_subject and (p.departed_on is null or p.departed_on > p_day) order by o.name;
end`,
};

const findSessions: DatabaseFunction = {
  name: 'find_sessions',
  takes: 'p_id_hashes text[]',
  returns: `table (id_hash text, issuer text, subject text, organisation uuid, person uuid, logout_hint text, opened_at text, last_seen_at text, ends_at text, revoked_at text)`,
  asOwner: true,
  stable: true,
  body: `begin return query
  select s.id_hash, s.issuer, s.subject, s.organisation, s.person, s.logout_hint, meldpad.instant(s.opened_at), meldpad.instant(s.last_seen_at),
    meldpad.instant(s.ends_at), meldpad.instant(s.revoked_at) from meldpad.session s where s.id_hash = any (p_id_hashes);
end`,
};

const addSession: DatabaseFunction = {
  name: 'add_session',
  takes: `p_id_hash text, p_issuer text, p_subject text, p_organisation uuid, p_person uuid, p_logout_hint text, p_opened_at timestamptz,
    p_last_seen_at timestamptz, p_ends_at timestamptz`,
  returns: 'void',
  asOwner: true,
  body: `begin
  insert into meldpad.session (id_hash, issuer, subject, organisation, person, logout_hint, opened_at, last_seen_at, ends_at)
    values (p_id_hash, p_issuer, p_subject, p_organisation, p_person, p_logout_hint, p_opened_at, p_last_seen_at, p_ends_at);
end`,
};

const touchSession: DatabaseFunction = {
  name: 'touch_session',
  takes: 'p_id_hash text, p_at timestamptz',
  returns: 'void',
  asOwner: true,
  body: `begin
  update meldpad.session s set last_seen_at = greatest(s.last_seen_at, p_at) where s.id_hash = p_id_hash and s.revoked_at is null;
end`,
};

const chooseSession: DatabaseFunction = {
  name: 'choose_session',
  takes: 'p_id_hash text, p_organisation uuid, p_person uuid',
  returns: 'boolean',
  asOwner: true,
  body: `begin
  update meldpad.session s set organisation = p_organisation, person = p_person where s.id_hash = p_id_hash and s.revoked_at is null;
  return found;
end`,
};

const revokeSession: DatabaseFunction = {
  name: 'revoke_session',
  takes: 'p_id_hash text, p_at timestamptz',
  returns: 'void',
  asOwner: true,
  body: `begin update meldpad.session s set revoked_at = p_at where s.id_hash = p_id_hash and s.revoked_at is null; end`,
};

const revokeSessionsOf: DatabaseFunction = {
  name: 'revoke_sessions_of',
  takes: 'p_organisation uuid, p_person uuid',
  returns: 'void',
  asOwner: true,
  body: `begin
  update meldpad.session s set revoked_at = clock_timestamp() where s.organisation = p_organisation and s.person = p_person and s.revoked_at is null;
end`,
};

const forgetSessions: DatabaseFunction = {
  name: 'forget_sessions',
  takes: 'p_before timestamptz',
  returns: 'void',
  asOwner: true,
  body: `begin delete from meldpad.session s where s.ends_at < p_before; end`,
};

/** The register of schools is the same for all; known numbers stay as they are. */
const registerSchools: DatabaseFunction = {
  name: 'register_schools',
  takes: 'p_schools jsonb',
  returns: 'void',
  asOwner: true,
  body: `begin
  insert into meldpad.registered_school (brin, name, place, sector, demo)
    select n.brin, n.name, n.place, n.sector, n.demo from jsonb_to_recordset(p_schools) n (brin text, name text, place text, sector text, demo boolean)
    on conflict (brin) do nothing;
end`,
};

/** The edition of a layer that the organisation put in force for a school, by the day it is; null where the founding alone says. */
const editionNow: DatabaseFunction = {
  name: 'edition_now',
  takes: 'p_organisation uuid, p_school uuid, p_layer text',
  returns: 'text',
  stable: true,
  inline: true,
  body: `select f.edition from meldpad.edition_in_force f
    where f.organisation = p_organisation and f.school = p_school and f.layer = p_layer and f.from_day <= meldpad.today() order by f.from_day desc limit 1`,
};

/** Where a report goes, by the names in its public address; the school is missing when the organisation has none of that name. */
const placeOfReport: DatabaseFunction = {
  name: 'place_of_report',
  takes: `p_organisation text, p_school text, p_now timestamptz, out organisation uuid, out school uuid, out protocol text, out additions text`,
  returns: 'record',
  body: `begin
  select n.organisation into organisation from meldpad.organisation_name n where n.short_name = p_organisation;
  if not found then return; end if;
  perform meldpad.enter(organisation, 'reporter', p_now);
  select s.id, coalesce(meldpad.edition_now(s.organisation, s.id, 'protocol'), s.protocol), coalesce(meldpad.edition_now(s.organisation, s.id, 'school'), s.additions)
    into school, protocol, additions from meldpad.school s
   where s.organisation = place_of_report.organisation and s.short_name = p_school;
end`,
};

/**
 * Tasks in somebody's own name go to another, who is let into their cases: whoever moves them sees no case. Tasks of a role need no moving,
 * and without another what the rules ask of one person by name stays his: only a step in the case names somebody else.
 */
const moveTasks: DatabaseFunction = {
  name: 'move_tasks',
  takes: 'p_organisation uuid, p_from uuid, p_to uuid',
  returns: 'void',
  asOwner: true,
  body: `begin
  if p_organisation is distinct from meldpad.tenant() then return; end if;
  if p_to is not null then
    insert into meldpad.case_access (organisation, case_id, person, via)
      select distinct t.organisation, t.case_id, p_to, t.obligation from meldpad.task t
        join meldpad."case" c on c.organisation = t.organisation and c.id = t.case_id and not p_to = any (c.walls)
       where t.organisation = p_organisation and t.person = p_from
      on conflict do nothing;
    update meldpad.task t set person = p_to from meldpad."case" c
     where t.organisation = p_organisation and t.person = p_from and c.organisation = t.organisation and c.id = t.case_id and not p_to = any (c.walls);
  end if;
end`,
};

export const people = [
  personsOfLogin,
  findSessions,
  addSession,
  touchSession,
  chooseSession,
  revokeSession,
  revokeSessionsOf,
  forgetSessions,
  registerSchools,
  editionNow,
  placeOfReport,
  moveTasks,
];
