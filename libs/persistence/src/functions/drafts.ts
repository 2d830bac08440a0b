import type { DatabaseFunction } from './define.js';

const whose = 'p_organisation uuid, p_person text, p_now timestamptz, p_owner text, p_about text';
const here = 'd.organisation = p_organisation and d.owner = p_owner and d.about = p_about';
const ofTabs = `d.owner like 'tab.%'`;

/** So many drafts of people without an account one organisation keeps at once: nobody fills the database by opening tabs. */
const mostOfTabs = 5_000;

/** Says for whose drafts this transaction runs; answers whether he may see the case that they are about, where they are about one. */
const enterDraft: DatabaseFunction = {
  name: 'enter_draft',
  takes: 'p_organisation uuid, p_person text, p_now timestamptz, p_owner text, p_case uuid',
  returns: 'boolean',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  perform set_config('app.drafting', p_owner, true);
  return p_case is null or exists (select from meldpad."case" c where c.organisation = p_organisation and c.id = p_case);
end`,
};

const tabsAreFull: DatabaseFunction = {
  name: 'tab_drafts_are_full',
  takes: 'p_organisation uuid',
  returns: 'boolean',
  asOwner: true,
  stable: true,
  body: `begin
  return (select count(*) >= ${mostOfTabs} from (
    select from meldpad.draft d where d.organisation = p_organisation and ${ofTabs} limit ${mostOfTabs}) kept);
end`,
};

const keepDraft: DatabaseFunction = {
  name: 'keep_draft',
  takes: `${whose}, p_case uuid, p_sealed bytea, p_kept timestamptz, p_expires timestamptz`,
  returns: 'text',
  body: `begin
  if not meldpad.enter_draft(p_organisation, p_person, p_now, p_owner, p_case) then return 'unseen'; end if;
  update meldpad.draft d set sealed = p_sealed, kept_at = p_kept, expires_at = p_expires where ${here};
  if found then return 'kept'; end if;
  if p_owner like 'tab.%' and meldpad.tab_drafts_are_full(p_organisation) then return 'full'; end if;
  insert into meldpad.draft (organisation, owner, about, sealed, kept_at, expires_at) values (p_organisation, p_owner, p_about, p_sealed, p_kept, p_expires)
    on conflict (organisation, owner, about) do update set sealed = excluded.sealed, kept_at = excluded.kept_at, expires_at = excluded.expires_at;
  return 'kept';
end`,
};

const findDraft: DatabaseFunction = {
  name: 'find_draft',
  takes: `${whose}, p_case uuid, p_real timestamptz`,
  returns: 'table (sealed bytea, kept_at text, expires_at text)',
  body: `begin
  if not meldpad.enter_draft(p_organisation, p_person, p_now, p_owner, p_case) then return; end if;
  return query select d.sealed, meldpad.instant(d.kept_at), meldpad.instant(d.expires_at) from meldpad.draft d where ${here} and d.expires_at > p_real;
end`,
};

const dropDraft: DatabaseFunction = {
  name: 'drop_draft',
  takes: whose,
  returns: 'void',
  body: `begin
  perform meldpad.enter_draft(p_organisation, p_person, p_now, p_owner, null);
  delete from meldpad.draft d where ${here};
end`,
};

/** Whatever has run out, of everybody. */
const forgetDrafts: DatabaseFunction = {
  name: 'forget_drafts',
  takes: 'p_before timestamptz',
  returns: 'integer',
  asOwner: true,
  body: `declare v_gone integer;
begin
  delete from meldpad.draft d where d.expires_at <= p_before;
  get diagnostics v_gone = row_count;
  return v_gone;
end`,
};

export const drafts = [enterDraft, tabsAreFull, keepDraft, findDraft, dropDraft, forgetDrafts];
