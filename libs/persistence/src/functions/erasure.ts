import type { DatabaseFunction } from './define.js';

/**
 * Erases the content of a case: its key goes, so nothing sealed with it opens again, here or in a backup once the keystore's own backups
 * have run out; names can no longer be found. That it happened stands in a ledger without content, applied again after every restore.
 */
const eraseContent: DatabaseFunction = {
  name: 'erase_content',
  takes: 'p_organisation uuid, p_now timestamptz, p_case uuid',
  returns: 'boolean',
  body: `begin
  if not meldpad.enter_case(p_organisation, 'system', p_now, null, p_case) then return false; end if;
  insert into keystore.erasure (organisation, case_id, erased_at) values (p_organisation, p_case, p_now) on conflict do nothing;
  delete from keystore.case_key k where k.organisation = p_organisation and k.case_id = p_case;
  delete from meldpad.pupil_index i where i.organisation = p_organisation and i.case_id = p_case;
  return true;
end`,
};

/** After a restore: what was erased before is erased again. Answers how many keys had come back. */
const reapplyErasures: DatabaseFunction = {
  name: 'reapply_erasures',
  takes: 'p_organisation uuid',
  returns: 'integer',
  body: `declare
  v_gone integer;
begin
  perform meldpad.enter(p_organisation, 'system', '-infinity');
  delete from meldpad.pupil_index i using keystore.erasure e
   where e.organisation = p_organisation and i.organisation = e.organisation and i.case_id = e.case_id;
  delete from keystore.case_key k using keystore.erasure e where e.organisation = p_organisation and k.organisation = e.organisation and k.case_id = e.case_id;
  get diagnostics v_gone = row_count;
  return v_gone;
end`,
};

export const erasure = [eraseContent, reapplyErasures];
