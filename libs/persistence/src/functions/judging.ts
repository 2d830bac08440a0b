import type { DatabaseFunction } from './define.js';

/** The revision of a school's calendar, and the matters on which the participation council consented to rules. */
const unitFactsQuery = `select s.revision as calendar, array(select c.matter from meldpad.council_consent c where c.organisation = p_organisation
      and c.from_day <= meldpad.today() and (c.until_day is null or c.until_day > meldpad.today())) as council
    from meldpad.school_calendar s where s.organisation = p_organisation and s.school = p_school order by s.revision desc limit 1`;

/** What rules ask that may change without a step of the case: the school's calendar and consents, who is on each level, earlier suspensions, the case's key. One text, so that `append` can tell whether it still is what was judged by. */
const caseFacts: DatabaseFunction = {
  name: 'case_facts',
  takes: 'p_organisation uuid, p_case uuid, p_school uuid, p_walls uuid[], p_parties boolean',
  returns: 'text',
  body: `declare
  v_facts record;
  v_earlier text[];
  v_kept text[];
begin
  select u.calendar, u.council, p_parties and meldpad.keeps_registers(p_organisation) as kept,
      exists (select from keystore.case_key k where k.organisation = p_organisation and k.case_id = p_case) as has_key,
      (select s.undecided from meldpad.standing s where s.organisation = p_organisation and s.case_id = p_case) as undecided
    into v_facts from (select) one left join lateral (${unitFactsQuery}) u on true;
  if v_facts.kept then v_kept := meldpad.kept_of_parties(p_organisation, p_case, p_school); end if;
  if p_parties then v_earlier := meldpad.earlier_of_pupils(p_organisation, p_case, p_school); end if;
  return json_build_array(v_facts.calendar, v_facts.council, meldpad.level_holders(p_organisation, p_school, p_walls, v_facts.undecided), v_kept,
    v_earlier, v_facts.has_key)::text;
end`,
};

/**
 * Everything a judgement needs, in one call: access, an earlier answer to the key, the newest checkpoint with the steps after it, roles,
 * key, and what lies outside the case. Whoever still knows the case at \`p_known\` gets its state only when it has moved on.
 */
const readCase: DatabaseFunction = {
  name: 'read_case',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_key uuid, p_known integer,
    out visible boolean, out digest text, out answer text, out number text, out version integer, out hash bytea, out opening text, out sight text[],
    out school uuid, out wrapped bytea, out held text, out parties text, out facts text,
    out seen integer, out state text, out fingerprint text, out mac bytea, out steps text[], out hashes bytea[]`,
  returns: 'record',
  body: `declare
  v_walls uuid[];
begin
  visible := meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case);
  if not visible then return; end if;
  select c.number, c.version, c.hash, c.opening, c.sight, c.school, c.walls, c.parties, k.wrapped
    into number, version, hash, opening, sight, school, v_walls, parties, wrapped
    from meldpad."case" c
    left join keystore.case_key k on k.organisation = c.organisation and k.case_id = c.id
   where c.organisation = p_organisation and c.id = p_case;
  -- After the case: whoever used this key meanwhile is found here, or found by \`append\` to have moved the version on.
  if p_key is not null then
    select k.digest, k.answer into digest, answer from meldpad.idempotency_key k
     where k.organisation = p_organisation and k.actor = p_person and k.key = p_key;
    if answer is not null then return; end if;
  end if;
  held := current_setting('app.held', true);
  facts := meldpad.case_facts(p_organisation, p_case, school, v_walls, parties is not null);
  if version = p_known then return; end if;
  select p.version, p.state, p.fingerprint, p.mac into seen, state, fingerprint, mac from meldpad.checkpoint p
   where p.organisation = p_organisation and p.case_id = p_case and p.version <= read_case.version;
  -- From the step of the checkpoint on, whose hash proves it.
  select array_agg(s.step order by s.seq), array_agg(s.hash order by s.seq) into steps, hashes from meldpad.step s
   where s.organisation = p_organisation and s.case_id = p_case and s.seq >= coalesce(seen, 1) and s.seq <= read_case.version;
end`,
};

/** What rules ask of a school: its kind, its calendar, consents of its participation council. One text, that `open_case` compares; null where there is no such school. */
const schoolFacts: DatabaseFunction = {
  name: 'school_facts',
  takes: 'p_organisation uuid, p_school uuid',
  returns: 'text',
  stable: true,
  body: `begin
  return (select json_build_array(s.sector, s.denomination, o.legal_form, u.calendar, u.council, s.cluster)::text
    from meldpad.school s join meldpad.organisation o on o.id = s.organisation left join lateral (${unitFactsQuery}) u on true
   where s.organisation = p_organisation and s.id = p_school);
end`,
};

/** What opening a case needs: the school, the roles of whoever asks, an earlier answer to the key. */
const readSchool: DatabaseFunction = {
  name: 'read_school',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_school uuid, p_key uuid,
    out digest text, out answer text, out held text, out facts text`,
  returns: 'record',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  select k.digest, k.answer into digest, answer from meldpad.idempotency_key k
   where k.organisation = p_organisation and k.actor = p_person and k.key = p_key;
  held := current_setting('app.held', true);
  facts := meldpad.school_facts(p_organisation, p_school);
end`,
};

const readCalendar: DatabaseFunction = {
  name: 'read_calendar',
  takes: 'p_organisation uuid, p_school uuid, p_revision integer, out calendar jsonb',
  returns: 'jsonb',
  body: `begin
  perform meldpad.enter(p_organisation, 'system', '-infinity');
  select s.calendar into calendar from meldpad.school_calendar s
   where s.organisation = p_organisation and s.school = p_school and s.revision = p_revision;
end`,
};

/** The log up to a version, where no checkpoint of it can be used. */
const readSteps: DatabaseFunction = {
  name: 'read_steps',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_version integer',
  returns: 'table (step text, hash bytea)',
  body: `begin
  perform meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case);
  return query select s.step, s.hash from meldpad.step s
   where s.organisation = p_organisation and s.case_id = p_case and s.seq <= p_version order by s.seq;
end`,
};

export const judging = [readCalendar, readSteps, caseFacts, readCase, schoolFacts, readSchool];
