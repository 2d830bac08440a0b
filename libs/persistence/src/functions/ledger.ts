import type { DatabaseFunction } from './define.js';

/**
 * Records on a running case, guarded by the version, the roles and the facts that were judged by: the steps and all that follows, or
 * nothing. Answers `recorded`, `again` with the answer given before, \`reused\`, \`moved\` with the version found, `stale` when something
 * outside the case is no longer as it was judged by, or \`gone\`. A checkpoint, tasks and deadlines are null where they stay as they are.
 */
const append: DatabaseFunction = {
  name: 'append',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_seen integer, p_before bytea, p_held text, p_facts text,
    p_key uuid, p_digest text, p_answer text,
    p_version integer, p_hash bytea, p_stage text, p_closed boolean, p_open integer, p_due timestamptz, p_sight text[], p_walls uuid[],
    p_standing_parties text, p_standing_tracks text, p_undecided boolean, p_fingerprint text, p_state text, p_mac bytea,
    p_steps text, p_tasks text, p_deadlines text, p_outbox text, p_rare jsonb,
    out outcome text, out detail text`,
  returns: 'record',
  body: `declare
  v_digest text;
  v_case record;
begin
  if p_person = 'reporter' and not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then outcome := 'gone'; return; end if;
  if p_person <> 'reporter' then perform meldpad.enter(p_organisation, p_person, p_now); end if;
  select c.version, c.hash, c.school, c.walls, c.parties is not null as named, set_config('app.case', p_case::text, true)
    into v_case from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
  if not found then outcome := 'gone'; return; end if;
  if v_case.version = p_seen and (p_before <> v_case.hash or p_held is distinct from current_setting('app.held', true)
      or p_facts is distinct from meldpad.case_facts(p_organisation, p_case, v_case.school, v_case.walls, v_case.named)) then
    outcome := 'stale';
    return;
  end if;
  update meldpad."case" c set version = p_version, hash = p_hash, stage = p_stage, changed_at = p_now,
      closed_at = case when p_closed then coalesce(c.closed_at, p_now) end, sight = p_sight, walls = p_walls,
      open_tasks = p_open, next_due = p_due
   where c.organisation = p_organisation and c.id = p_case and c.version = p_seen;
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
  if p_state is not null then
    insert into meldpad.checkpoint (organisation, case_id, version, fingerprint, state, mac)
      values (p_organisation, p_case, p_version, p_fingerprint, p_state, p_mac)
      on conflict (organisation, case_id) do update
      set version = excluded.version, fingerprint = excluded.fingerprint, state = excluded.state, mac = excluded.mac;
  end if;
  perform meldpad.follow(p_organisation, p_case, v_case.school, p_standing_parties, p_standing_tracks, p_undecided, p_steps, p_tasks, p_deadlines, p_outbox, p_rare);
  outcome := 'recorded';
end`,
};

/** Opens a case under an id and number that are new, at a school and by somebody as they were judged by. Answers as \`append\` does, or \`taken\` when the number is in use. */
const openCase: DatabaseFunction = {
  name: 'open_case',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_case uuid, p_number text, p_school uuid, p_opening text, p_about jsonb,
    p_held text, p_facts text, p_key uuid, p_digest text, p_answer text, p_version integer, p_hash bytea, p_stage text, p_closed boolean, p_open integer, p_due timestamptz, p_sight text[], p_walls uuid[],
    p_standing_parties text, p_standing_tracks text, p_undecided boolean, p_wrapped bytea, p_receipt text,
    p_steps text, p_tasks text, p_deadlines text, p_outbox text, p_rare jsonb,
    out outcome text, out detail text`,
  returns: 'record',
  body: `declare
  v_digest text;
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  perform set_config('app.case', p_case::text, true);
  if p_held is distinct from current_setting('app.held', true) or p_facts is distinct from meldpad.school_facts(p_organisation, p_school) then
    outcome := 'stale';
    return;
  end if;
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
  if p_receipt is not null then
    insert into meldpad.receipt (organisation, case_id, hash) values (p_organisation, p_case, p_receipt);
    insert into meldpad.receipt_index (organisation, case_id, hash) values (p_organisation, p_case, p_receipt);
  end if;
  perform meldpad.follow(p_organisation, p_case, p_school, p_standing_parties, p_standing_tracks, p_undecided, p_steps, p_tasks, p_deadlines, p_outbox, p_rare);
  outcome := 'recorded';
end`,
};

export const ledger = [append, openCase];
