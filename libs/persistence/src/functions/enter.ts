import type { DatabaseFunction } from './define.js';

/** Says for whom and at what time this transaction runs, and which roles he holds: everything the walls ask. */
const enter: DatabaseFunction = {
  name: 'enter',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz',
  returns: 'void',
  body: `declare
  v_staff boolean := p_person not in ('system', 'reporter');
  v_today date;
  v_tokens text[];
  v_held text;
  v_admitted text;
begin
  if v_staff then
    v_today := (p_now at time zone 'Europe/Amsterdam')::date;
    perform set_config('app.organisation', p_organisation::text, true), set_config('app.person', p_person, true);
    select r.tokens, r.held, a.admitted into v_tokens, v_held, v_admitted from (
      select array_agg(h.role || '@' || coalesce(h.school::text, '*')) filter (where h.limited is null or exists (
          select from unnest(h.limited) l where l not like 'decide:%')) as tokens, json_agg(h)::text as held from (
        select r.role, r.school, null::uuid as giver, null::text[] as limited from meldpad.role_assignment r
         where r.organisation = p_organisation and r.person = p_person::uuid
           and r.from_day <= v_today and (r.until_day is null or r.until_day > v_today)
        union all
        select d.role, coalesce(d.school, g.school), d.giver, d.limited_to from meldpad.delegation d
          join meldpad.role_assignment g on g.organisation = d.organisation and g.person = d.giver and g.role = d.role
           and g.from_day <= v_today and (g.until_day is null or g.until_day > v_today)
           and (d.school is null or g.school is null or g.school = d.school)
         where d.organisation = p_organisation and d.taker = p_person::uuid and d.since_day <= v_today and d.until_day > v_today) h) r,
      lateral (select array_agg(a.case_id)::text as admitted from meldpad.case_access a
        where a.organisation = p_organisation and a.person = p_person::uuid and (a.until is null or a.until > p_now)
          -- Who runs or audits the system sees no content, also when somebody hands him a case (decision 14).
          and not coalesce(r.tokens && '{administrator@*,auditor@*}', false)) a;
  end if;
  perform set_config('app.organisation', p_organisation::text, true), set_config('app.person', case when v_staff then p_person else '' end, true),
    set_config('app.actor', p_person, true), set_config('app.kind', case when v_staff then 'person' else p_person end, true),
    set_config('app.now', p_now::text, true), set_config('app.case', '', true), set_config('app.tokens', coalesce(v_tokens::text, ''), true),
    set_config('app.held', coalesce(v_held, ''), true), set_config('app.admitted', coalesce(v_admitted, ''), true);
end`,
};

/** Lets this transaction into one case, where the walls allow it or the receipt is of this case; answers whether they do. */
const enterCase: DatabaseFunction = {
  name: 'enter_case',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_receipt text, p_case uuid',
  returns: 'boolean',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  if p_person = 'reporter' then
    perform from meldpad.find_receipt(p_receipt) f where f.organisation = p_organisation and f.case_id = p_case;
  else
    perform from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
  end if;
  if not found then return false; end if;
  perform set_config('app.case', p_case::text, true);
  return true;
end`,
};

/** Where a report went: the incident that grew out of it, or the case it opened itself. */
const leadsTo: DatabaseFunction = {
  name: 'leads_to',
  takes: 'p_organisation uuid, p_case uuid',
  returns: 'uuid',
  asOwner: true,
  stable: true,
  body: `begin return coalesce((select c.id from meldpad."case" c where c.organisation = p_organisation and c.linked_to = p_case limit 1), p_case); end`,
};

/** The cases a receipt leads to, before its tenant is known: where the report went first, then the case it opened, where that is another. */
const findReceipt: DatabaseFunction = {
  name: 'find_receipt',
  takes: 'p_hash text',
  returns: 'table (organisation uuid, case_id uuid)',
  asOwner: true,
  stable: true,
  body: `declare
  v_opened uuid;
begin
  select r.organisation, r.case_id into organisation, v_opened from meldpad.receipt_index r where r.hash = p_hash;
  if not found then return; end if;
  case_id := meldpad.leads_to(organisation, v_opened);
  return next;
  if case_id <> v_opened then
    case_id := v_opened;
    return next;
  end if;
end`,
};

/** JSON has one way to write a moment. */
const instant: DatabaseFunction = {
  name: 'instant',
  takes: 'p_at timestamptz',
  returns: 'text',
  stable: true,
  inline: true,
  body: `select case when isfinite(p_at) then to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`,
};

export const entering = [enter, leadsTo, findReceipt, enterCase, instant];
