import type { DatabaseFunction } from './define.js';

const whose = 'p_organisation uuid, p_person text, p_now timestamptz, p_owner text, p_about text';
const here = 'd.organisation = p_organisation and d.owner = p_owner and d.about = p_about';

const keepDraft: DatabaseFunction = {
  name: 'keep_draft',
  takes: `${whose}, p_sealed bytea, p_expires timestamptz`,
  returns: 'void',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  delete from meldpad.draft d where d.organisation = p_organisation and d.expires_at <= clock_timestamp();
  insert into meldpad.draft (organisation, owner, about, sealed, expires_at) values (p_organisation, p_owner, p_about, p_sealed, p_expires)
    on conflict (organisation, owner, about) do update set sealed = excluded.sealed, expires_at = excluded.expires_at;
end`,
};

const findDraft: DatabaseFunction = {
  name: 'find_draft',
  takes: whose,
  returns: 'bytea',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  return (select d.sealed from meldpad.draft d where ${here} and d.expires_at > clock_timestamp());
end`,
};

const dropDraft: DatabaseFunction = {
  name: 'drop_draft',
  takes: whose,
  returns: 'void',
  body: `begin
  perform meldpad.enter(p_organisation, p_person, p_now);
  delete from meldpad.draft d where ${here};
end`,
};

export const drafts = [keepDraft, findDraft, dropDraft];
