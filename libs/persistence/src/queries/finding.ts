import type { DatabaseFunction } from '../functions/define.js';

/** Exactly by number or by blind index, within what the reader may see; noted, found or not. */
const find: DatabaseFunction = {
  name: 'page_find',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_number text, p_index bytea',
  returns: 'text',
  body: `declare
  v_rows text;
  v_found uuid[];
begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  select string_agg(meldpad.case_line(c), ',' order by c.opened_at desc), array_agg(c.id) into v_rows, v_found from meldpad."case" c
   where c.organisation = p_organisation and c.id in (
     select n.id from meldpad."case" n where n.organisation = p_organisation and n.number = p_number
     union
     select i.case_id from meldpad.pupil_index i where i.organisation = p_organisation and i.index = p_index);
  if v_found is null then perform meldpad.note_reading(null, 'find');
  else perform meldpad.note_reading(f, 'find') from unnest(v_found) f; end if;
  return '{"rows":[' || coalesce(v_rows, '') || ']}';
end`,
};

/** What the holder of a receipt sees, with the messages of both sides: of the case his report went to, then of the one it opened, where that is another. */
const receipt: DatabaseFunction = {
  name: 'page_receipt',
  takes: 'p_organisation uuid, p_now timestamptz, p_receipt text',
  returns: 'table (case_id uuid, document text, wrapped bytea, ids uuid[], sealed bytea[])',
  body: `begin
  for case_id in select f.case_id from meldpad.find_receipt(p_receipt) f where f.organisation = p_organisation loop
    continue when not meldpad.enter_case(p_organisation, 'reporter', p_now, p_receipt, case_id);
    perform meldpad.note_reading(case_id, 'receipt');
    select json_build_object('number', c.number, 'receivedAt', meldpad.instant(c.opened_at),
        'status', case when c.closed_at is not null then 'closed' when c.stage = 'reported' then 'received' else 'inProgress' end,
        'withdrawn', meldpad.is_withdrawn(c.organisation, c.id),
        'school', (select s.name from meldpad.school s where s.organisation = c.organisation and s.id = c.school),
        'nextBy', (select meldpad.instant(min(t.due)) from meldpad.task t
          where t.organisation = c.organisation and t.case_id = c.id and t.due < 'infinity'),
        'messages', (select coalesce(json_agg(json_build_object('id', m.id, 'from', m.sender, 'at', meldpad.instant(m.at), 'content', m.content) order by m.id), '[]')
          from meldpad.message m where m.organisation = p_organisation and m.case_id = c.id))::text, k.wrapped
      into document, wrapped from meldpad."case" c left join keystore.case_key k on k.organisation = c.organisation and k.case_id = c.id
     where c.organisation = p_organisation and c.id = page_receipt.case_id;
    select array_agg(m.content), array_agg(t.sealed) into ids, sealed from meldpad.message m
      join meldpad.content t on t.organisation = m.organisation and t.case_id = m.case_id and t.id = m.content
     where m.organisation = p_organisation and m.case_id = page_receipt.case_id;
    return next;
  end loop;
end`,
};

/** Whether whoever reported took it back: read off the log of the case this transaction was let into. */
const isWithdrawn: DatabaseFunction = {
  name: 'is_withdrawn',
  takes: 'p_organisation uuid, p_case uuid',
  returns: 'boolean',
  stable: true,
  body: `begin return exists (select from meldpad.step s where s.organisation = p_organisation and s.case_id = p_case
    and strpos(s.step, '"type":"report.withdraw"') > 0); end`,
};

const noticesOf: DatabaseFunction = {
  name: 'page_notices',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_limit integer',
  returns: 'text',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  return (select concat('{"rows":[', string_agg(json_build_object('id', n.id, 'about', n.about, 'caseId', c.id, 'number', c.number,
      'at', meldpad.instant(n.at), 'seen', n.seen)::text, ',' order by n.at desc, n.id desc), ']}')
    from (select n.*  from meldpad.notification n where n.organisation = p_organisation and n.person = meldpad.me() order by n.at desc, n.id desc limit p_limit) n
    left join meldpad."case" c on c.organisation = p_organisation and c.id = n.case_id where n.case_id is null or c.id is not null);
end`,
};

export const finding = [find, isWithdrawn, receipt, noticesOf];
