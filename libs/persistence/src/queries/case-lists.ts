import type { DatabaseFunction } from '../functions/define.js';

const list = (name: string, select: string): DatabaseFunction => ({
  name: `list_${name}`,
  takes: 'p_organisation uuid, p_case uuid',
  returns: 'text',
  stable: true,
  body: `begin return (${select}); end`,
});

const ofTheCase = (alias: string): string => `${alias}.organisation = p_organisation and ${alias}.case_id = p_case`;

const obligations = list(
  'obligations',
  `select coalesce('[' || string_agg(
       '{"caseId":"' || c.id || '","number":"' || c.number || '","school":"' || c.school || '","kind":"' || c.kind
         || '","categories":' || array_to_json(c.categories) || ',' || substr(o.line, 2), ',' order by o.due, o.obligation) || ']', '[]')
     from (select distinct on (t.obligation) t.obligation, t.due, t.line from meldpad.task t where ${ofTheCase('t')} order by t.obligation, t.role) o,
       meldpad."case" c where c.organisation = p_organisation and c.id = p_case`,
);

const deadlines = list(
  'deadlines',
  `select coalesce('[' || string_agg(d.line, ',' order by d.due, d.obligation) || ']', '[]') from meldpad.deadline d where ${ofTheCase('d')}`,
);

const letters = list(
  'letters',
  `select coalesce(json_agg(json_build_object('id', l.id, 'letter', l.letter, 'party', l.party, 'content', l.content, 'digest', l.digest,
      'issuedAt', meldpad.instant(l.issued_at), 'seq', l.seq, 'copies', coalesce(l.copies, '[]')) order by l.seq)::text, '[]') from meldpad.letter l where ${ofTheCase('l')}`,
);

const files = list(
  'files',
  `select coalesce(json_agg(json_build_object('paper', f.paper, 'party', f.party, 'file', f.file, 'filed', f.filed, 'because', f.because, 'seq', f.seq,
      'at', meldpad.instant(f.at)) order by f.seq)::text, '[]') from meldpad.file_entry f where ${ofTheCase('f')}`,
);

/** One list of a case as a page of its own, its reading noted. */
const caseListPage: DatabaseFunction = {
  name: 'page_list',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_what text',
  returns: 'text',
  body: `begin
  if not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then return null; end if;
  perform meldpad.note_reading(p_case, p_what);
  return '{"rows":' || case p_what
    when 'obligations' then meldpad.list_obligations(p_organisation, p_case)
    when 'deadlines' then meldpad.list_deadlines(p_organisation, p_case)
    when 'letters' then meldpad.list_letters(p_organisation, p_case)
    when 'files' then meldpad.list_files(p_organisation, p_case) end || '}';
end`,
};

/** One letter with its sealed text. */
const letterPage: DatabaseFunction = {
  name: 'page_letter',
  takes: `p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid, p_letter text,
    out document text, out wrapped bytea, out ids uuid[], out sealed bytea[]`,
  returns: 'record',
  body: `begin
  if not meldpad.enter_case(p_organisation, p_person, p_now, p_receipt, p_case) then return; end if;
  select json_build_object('id', l.id, 'letter', l.letter, 'party', l.party, 'content', l.content, 'digest', l.digest,
      'issuedAt', meldpad.instant(l.issued_at), 'seq', l.seq, 'copies', coalesce(l.copies, '[]'))::text, k.wrapped, t.ids, t.sealed
    into document, wrapped, ids, sealed from meldpad.letter l
    cross join lateral (select array_agg(c.id) as ids, array_agg(c.sealed) as sealed from meldpad.content c
      where c.organisation = l.organisation and c.case_id = l.case_id and (c.id = l.content
        or c.id in (select (copy->>'content')::uuid from jsonb_array_elements(l.copies) copy))) t
    left join keystore.case_key k on k.organisation = l.organisation and k.case_id = l.case_id
   where ${ofTheCase('l')} and l.id = p_letter;
  if document is not null then perform meldpad.note_reading(p_case, 'letter/' || p_letter); end if;
end`,
};

export const caseLists = [obligations, deadlines, letters, files, caseListPage, letterPage];
