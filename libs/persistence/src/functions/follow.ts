import type { DatabaseFunction } from './define.js';

/** Writes steps and what follows from them: tasks and deadlines rewritten where they changed, contents, parties, letters, the outbox. Null stands for what stays as it is. */
const follow: DatabaseFunction = {
  name: 'follow',
  takes: `p_organisation uuid, p_case uuid, p_school uuid, p_parties text, p_tracks text, p_undecided boolean, p_steps text, p_tasks text, p_deadlines text,
    p_outbox text, p_rare jsonb`,
  returns: 'void',
  body: `declare
  v_tasks json := p_tasks;
  v_deadlines json := p_deadlines;
begin
  insert into meldpad.step (organisation, case_id, seq, step, hash, actors)
    select p_organisation, p_case, s.seq, s.step, decode(s.hash, 'hex'), s.actors
      from json_to_recordset(p_steps::json) s (seq integer, step text, hash text, actors text[]);
  if p_parties is not null then
    insert into meldpad.standing (organisation, case_id, parties, tracks, undecided) values (p_organisation, p_case, p_parties, p_tracks, p_undecided)
      on conflict (organisation, case_id) do update set parties = excluded.parties, tracks = excluded.tracks, undecided = excluded.undecided;
  end if;
  if v_tasks is not null then
    delete from meldpad.task t where t.organisation = p_organisation and t.case_id = p_case and not exists (
      select from json_to_recordset(v_tasks) n (obligation text, role text, line text)
       where n.obligation = t.obligation and n.role = t.role and n.line = t.line);
    insert into meldpad.task (organisation, case_id, obligation, role, person, school, due, line)
      select p_organisation, p_case, n.obligation, n.role, n.person, p_school, n.due, n.line
        from json_to_recordset(v_tasks) n (obligation text, role text, person uuid, due timestamptz, line text)
      on conflict (organisation, case_id, obligation, role) do nothing;
  end if;
  if v_deadlines is not null then
    delete from meldpad.deadline d where d.organisation = p_organisation and d.case_id = p_case and not exists (
      select from json_to_recordset(v_deadlines) n (obligation text, due timestamptz) where n.obligation = d.obligation and n.due = d.due);
    insert into meldpad.deadline (organisation, case_id, obligation, due, line)
      select p_organisation, p_case, n.obligation, n.due, n.line from json_to_recordset(v_deadlines) n (obligation text, due timestamptz, line text)
      on conflict (organisation, case_id, obligation) do nothing;
  end if;
  if p_outbox is not null then
    insert into meldpad.outbox (id, organisation, case_id, topic, payload, not_before)
      select o.id, p_organisation, p_case, o.topic, o.payload, o.not_before
        from json_to_recordset(p_outbox::json) o (id uuid, topic text, payload text, not_before timestamptz);
  end if;
  if p_rare is not null then perform meldpad.follow_rare(p_organisation, p_case, p_rare); end if;
end`,
};

/** What most steps do not bring, each under its name or absent: sealed contents, parties and who is let in or walled off, letters, file entries. */
const followRare: DatabaseFunction = {
  name: 'follow_rare',
  takes: 'p_organisation uuid, p_case uuid, p_rare jsonb',
  returns: 'void',
  body: `begin
  if p_rare ? 'contents' then
    insert into meldpad.content (organisation, case_id, id, sealed)
      select p_organisation, p_case, r.id, decode(r.sealed, 'base64') from jsonb_to_recordset(p_rare->'contents') r (id uuid, sealed text);
  end if;
  if p_rare ? 'parties' then
    insert into meldpad.party (organisation, case_id, id, person, name, born)
      select p_organisation, p_case, r.id, r.person, r.name, r.born from jsonb_to_recordset(p_rare->'parties') r (id text, person uuid, name uuid, born uuid)
      on conflict (organisation, case_id, id) do update set person = coalesce(excluded.person, party.person),
        name = coalesce(excluded.name, party.name), born = coalesce(excluded.born, party.born);
  end if;
  if p_rare ? 'parties' then
    update meldpad."case" c set parties = (
      select json_agg(json_build_object('id', p.id, 'person', p.person, 'born', translate(encode(t.sealed, 'base64'), E'\n', ''), 'bornId', p.born))::text
        from meldpad.party p left join meldpad.content t on t.organisation = p.organisation and t.case_id = p.case_id and t.id = p.born
       where p.organisation = p_organisation and p.case_id = p_case) where c.organisation = p_organisation and c.id = p_case;
  end if;
  if p_rare ? 'indexes' then
    insert into meldpad.pupil_index (organisation, case_id, party, sort, index)
      select p_organisation, p_case, r.party, r.sort, decode(r.index, 'hex') from jsonb_to_recordset(p_rare->'indexes') r (party text, sort text, index text)
      on conflict (organisation, case_id, party, sort) do update set index = excluded.index;
  end if;
  if p_rare ? 'walls' then
    delete from meldpad.case_wall w where w.organisation = p_organisation and w.case_id = p_case;
    insert into meldpad.case_wall (organisation, case_id, person, party)
      select p_organisation, p_case, r.person, r.party from jsonb_to_recordset(p_rare->'walls') r (person uuid, party text)
      on conflict do nothing;
    perform meldpad.raise_sight(p_organisation, p_case);
  end if;
  if p_rare ?| '{ended,personal}' then
    update meldpad.case_access a set until = meldpad.clock()
     where a.organisation = p_organisation and a.case_id = p_case and (a.until is null or a.until > meldpad.clock())
       and (exists (select from jsonb_to_recordset(p_rare->'ended') r (via text, but uuid) where r.via = a.via and r.but is distinct from a.person)
         or (a.via like '%/%/%' and p_rare ? 'personal' and not p_rare->'personal' ? a.via));
  end if;
  if p_rare ? 'access' then
    insert into meldpad.case_access (organisation, case_id, person, via, until)
      select p_organisation, p_case, r.person, r.via, r.until from jsonb_to_recordset(p_rare->'access') r (person uuid, via text, until timestamptz)
      on conflict (organisation, person, case_id, via) do update set until = excluded.until;
  end if;
  if p_rare ?| '{access,walls}' then
    delete from meldpad.case_access a using meldpad.case_wall w
     where w.organisation = p_organisation and w.case_id = p_case and a.organisation = p_organisation and a.case_id = p_case and a.person = w.person;
  end if;
  if p_rare ? 'letters' then
    insert into meldpad.letter (organisation, case_id, id, letter, party, content, digest, issued_at, seq, copies)
      select p_organisation, p_case, r.id, r.letter, r.party, r.content, r.digest, r.issued_at, r.seq, nullif(r.copies, 'null')
        from jsonb_to_recordset(p_rare->'letters') r (id text, letter text, party text, content uuid, digest text, issued_at timestamptz, seq integer, copies jsonb);
  end if;
  if p_rare ? 'files' then
    insert into meldpad.file_entry (organisation, case_id, party, paper, file, filed, because, seq, at)
      select p_organisation, p_case, r.party, r.paper, r.file, r.filed, r.because, r.seq, r.at
        from jsonb_to_recordset(p_rare->'files') r (party text, paper text, file text, filed boolean, because text, seq integer, at timestamptz)
      on conflict (organisation, case_id, party, paper, file) do update set filed = excluded.filed, because = excluded.because, seq = excluded.seq, at = excluded.at;
  end if;
  if p_rare ? 'messages' then
    insert into meldpad.message (organisation, case_id, id, sender, person, at, content)
      select p_organisation, p_case, r.id, r.sender, r.person, r.at, r.content
        from jsonb_to_recordset(p_rare->'messages') r (id uuid, sender text, person uuid, at timestamptz, content uuid);
  end if;
  if p_rare ? 'protocol' then
    update meldpad."case" c set protocol = p_rare->>'protocol' where c.organisation = p_organisation and c.id = p_case;
  end if;
  if p_rare ? 'reporter' then
    update meldpad.receipt set person = (p_rare->>'reporter')::uuid where organisation = p_organisation and case_id = p_case;
  end if;
end`,
};

export const following = [followRare, follow];
