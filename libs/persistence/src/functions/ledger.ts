import type { DatabaseFunction } from './define.js';

/** Everything a judgement needs, in one call: access, an earlier answer to the key, checkpoint, roles, key, calendar. */
const readCase: DatabaseFunction = {
  name: 'read_case',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_key uuid,
    out visible boolean, out digest text, out answer text, out number text, out version integer, out hash bytea, out opening text, out sight text[],
    out school uuid, out state text, out fingerprint text, out mac bytea, out wrapped bytea, out held text, out parties text,
    out calendar integer, out council text[], out holders jsonb, out consents text[], out earlier text[]`,
  returns: 'record',
  body: `declare
  v_walls uuid[];
  v_undecided boolean;
begin
  visible := meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case);
  if not visible then return; end if;
  select c.number, c.version, c.hash, c.opening, c.sight, c.school, c.walls, c.parties, p.undecided, p.state, p.fingerprint, p.mac, k.wrapped
    into number, version, hash, opening, sight, school, v_walls, parties, v_undecided, state, fingerprint, mac, wrapped
    from meldpad."case" c
    left join meldpad.checkpoint p on p.organisation = c.organisation and p.case_id = c.id and p.version = c.version
    left join keystore.case_key k on k.organisation = c.organisation and k.case_id = c.id
   where c.organisation = p_organisation and c.id = p_case;
  -- After the case: whoever used this key meanwhile is found here, or found by \`append\` to have moved the version on.
  if p_key is not null then
    select k.digest, k.answer into digest, answer from meldpad.idempotency_key k
     where k.organisation = p_organisation and k.actor = p_person and k.key = p_key;
    if answer is not null then return; end if;
  end if;
  held := current_setting('app.held', true);
  if parties is not null and exists (select from meldpad.consent_register r where r.organisation = p_organisation) then
    select array_agg(concat_ws(' ', i.party, r.from_day, r.until_day)) into consents from meldpad.pupil_index i
      join meldpad.consent_register r on r.organisation = i.organisation and r.school = read_case.school and r.pupil = i.index
     where i.organisation = p_organisation and i.case_id = p_case and i.sort = 'number';
  end if;
  select * into calendar, council from meldpad.unit_facts(p_organisation, school);
  if parties is not null then earlier := meldpad.earlier_suspensions(p_organisation, p_case, school); end if;
  holders := meldpad.level_holders(p_organisation, school, v_walls, v_undecided);
end`,
};

/** The revision of a school's calendar, and the matters on which the participation council consented to rules. */
const unitFacts: DatabaseFunction = {
  name: 'unit_facts',
  takes: 'p_organisation uuid, p_school uuid, out calendar integer, out council text[]',
  returns: 'record',
  stable: true,
  body: `begin
  select s.revision, array(select c.matter from meldpad.council_consent c where c.organisation = p_organisation
    and c.from_day <= meldpad.today() and (c.until_day is null or c.until_day > meldpad.today()))
    into calendar, council from meldpad.school_calendar s where s.organisation = p_organisation and s.school = p_school order by s.revision desc limit 1;
end`,
};

/** What opening a case needs: the school with its kind and editions, an earlier answer to the key. */
const readSchool: DatabaseFunction = {
  name: 'read_school',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_school uuid, p_key uuid,
    out visible boolean, out digest text, out answer text, out sector text, out denomination text, out legal_form text,
    out held text, out calendar integer, out council text[]`,
  returns: 'record',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  select k.digest, k.answer into digest, answer from meldpad.idempotency_key k
   where k.organisation = p_organisation and k.actor = p_person and k.key = p_key;
  select true, s.sector, s.denomination, o.legal_form into visible, sector, denomination, legal_form
    from meldpad.school s join meldpad.organisation o on o.id = s.organisation where s.organisation = p_organisation and s.id = p_school;
  held := current_setting('app.held', true);
  select * into calendar, council from meldpad.unit_facts(p_organisation, p_school);
end`,
};

/**
 * Records on a running case, guarded by the version that was judged: the steps and all that follows, or nothing. Answers `recorded`,
 * `again` with the answer given before, \`reused\`, \`moved\` with the version found, or \`gone\`.
 */
const append: DatabaseFunction = {
  name: 'append',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_seen integer, p_key uuid, p_digest text, p_answer text,
    p_version integer, p_hash bytea, p_stage text, p_closed boolean, p_open integer, p_due timestamptz, p_sight text[], p_walls uuid[],
    p_fingerprint text, p_state text, p_mac bytea, p_steps text, p_tasks text, p_deadlines text, p_outbox text, p_rare jsonb,
    out outcome text, out detail text`,
  returns: 'record',
  body: `declare
  v_digest text;
  v_school uuid;
begin
  if not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then outcome := 'gone'; return; end if;
  update meldpad."case" c set version = p_version, hash = p_hash, stage = p_stage, changed_at = p_now,
      closed_at = case when p_closed then coalesce(c.closed_at, p_now) end, sight = p_sight, walls = p_walls,
      open_tasks = p_open, next_due = p_due
   where c.organisation = p_organisation and c.id = p_case and c.version = p_seen returning c.school into v_school;
  if not found then
    select k.digest, k.answer into v_digest, detail from meldpad.idempotency_key k
     where k.organisation = p_organisation and k.actor = p_person and k.key = p_key;
    if v_digest is null then
      outcome := 'moved';
      select c.version::text into detail from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
    else
      outcome := case when v_digest = p_digest then 'again' else 'reused' end;
    end if;
    return;
  end if;
  insert into meldpad.idempotency_key (organisation, actor, key, digest, answer) values (p_organisation, p_person, p_key, p_digest, p_answer);
  insert into meldpad.checkpoint (organisation, case_id, version, fingerprint, state, mac)
    values (p_organisation, p_case, p_version, p_fingerprint, p_state, p_mac)
    on conflict (organisation, case_id) do update
    set version = excluded.version, fingerprint = excluded.fingerprint, state = excluded.state, mac = excluded.mac;
  perform meldpad.follow(p_organisation, p_case, v_school, p_steps, p_tasks, p_deadlines, p_outbox, p_rare);
  outcome := 'recorded';
end`,
};

/** Opens a case under an id and number that are new. Answers as \`append\` does, or \`taken\` when the number is in use. */
const openCase: DatabaseFunction = {
  name: 'open_case',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_case uuid, p_number text, p_school uuid, p_opening text, p_about jsonb,
    p_key uuid, p_digest text, p_answer text, p_version integer, p_hash bytea, p_stage text, p_closed boolean, p_open integer, p_due timestamptz, p_sight text[], p_walls uuid[],
    p_fingerprint text, p_state text, p_mac bytea, p_wrapped bytea, p_receipt text,
    p_steps text, p_tasks text, p_deadlines text, p_outbox text, p_rare jsonb,
    out outcome text, out detail text`,
  returns: 'record',
  body: `declare
  v_digest text;
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  perform set_config('app.case', p_case::text, true);
  insert into meldpad.idempotency_key (organisation, actor, key, digest, answer)
    values (p_organisation, p_person, p_key, p_digest, p_answer) on conflict do nothing;
  if not found then
    select k.digest, k.answer into v_digest, detail from meldpad.idempotency_key k
     where k.organisation = p_organisation and k.actor = p_person and k.key = p_key;
    outcome := case when v_digest = p_digest then 'again' else 'reused' end;
    return;
  end if;
  insert into meldpad."case" (organisation, id, number, school, opening, kind, categories, subject_kind, machine, stage, opened_at, changed_at, closed_at,
      version, hash, open_tasks, next_due, sight, walls, protocol, linked_to)
    values (p_organisation, p_case, p_number, p_school, p_opening, p_about->>'kind',
      array(select jsonb_array_elements_text(p_about->'categories')), p_about->>'subjectKind', p_about->>'machine', p_stage, p_now, p_now,
      case when p_closed then p_now end, p_version, p_hash, p_open, p_due, p_sight, p_walls, p_about->>'protocol', (p_about->>'linkedTo')::uuid);
  insert into keystore.case_key (organisation, case_id, wrapped) values (p_organisation, p_case, p_wrapped);
  insert into meldpad.checkpoint (organisation, case_id, version, fingerprint, state, mac)
    values (p_organisation, p_case, p_version, p_fingerprint, p_state, p_mac);
  if p_receipt is not null then
    insert into meldpad.receipt (organisation, case_id, hash) values (p_organisation, p_case, p_receipt);
    insert into meldpad.receipt_index (organisation, case_id, hash) values (p_organisation, p_case, p_receipt);
  end if;
  perform meldpad.follow(p_organisation, p_case, p_school, p_steps, p_tasks, p_deadlines, p_outbox, p_rare);
  outcome := 'recorded';
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

export const ledger = [readCalendar, readSteps, unitFacts, readCase, readSchool, append, openCase];
