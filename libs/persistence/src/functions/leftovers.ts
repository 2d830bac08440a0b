import type { DatabaseFunction } from './define.js';

/** Answers to commands, notices that were seen, and mail of the embedded outbox, from before this moment; of everybody. */
const forgetLeftovers: DatabaseFunction = {
  name: 'forget_leftovers',
  takes: 'p_before timestamptz',
  returns: 'integer',
  asOwner: true,
  body: `declare v_gone integer; v_all integer;
begin
  delete from meldpad.idempotency_key k where k.kept_at < p_before;
  get diagnostics v_all = row_count;
  delete from meldpad.notification n where n.seen and n.at < p_before;
  get diagnostics v_gone = row_count;
  v_all := v_all + v_gone;
  delete from meldpad.mail_outbox m where m.at < p_before;
  get diagnostics v_gone = row_count;
  return v_all + v_gone;
end`,
};

export const leftovers = [forgetLeftovers];
