import type { DatabaseFunction } from './define.js';

/** Deadlines, outbox rows and heads are looked for over all organisations, before a tenant is known: narrow, by ids only. A claim is held in real time. */
const claimDue: DatabaseFunction = {
  name: 'claim_due',
  takes: 'p_as_of timestamptz, p_limit integer, p_hold interval',
  returns: 'table (organisation uuid, case_id uuid, obligation text, due text)',
  asOwner: true,
  body: `begin return query
  with claimed as (
    select d.organisation, d.case_id, d.obligation from meldpad.deadline d
     where d.due <= p_as_of and (d.claimed_until is null or d.claimed_until < clock_timestamp())
     order by d.due limit p_limit for update skip locked)
  update meldpad.deadline d set claimed_until = clock_timestamp() + p_hold from claimed c
   where d.organisation = c.organisation and d.case_id = c.case_id and d.obligation = c.obligation
  returning d.organisation, d.case_id, d.obligation, meldpad.instant(d.due);
end`,
};

const settleDue: DatabaseFunction = {
  name: 'settle_due',
  takes: 'p_deadlines jsonb',
  returns: 'void',
  asOwner: true,
  body: `begin
  update meldpad.deadline d set claimed_until = 'infinity'
    from jsonb_to_recordset(p_deadlines) n (organisation uuid, "caseId" uuid, obligation text, due timestamptz)
   where d.organisation = n.organisation and d.case_id = n."caseId" and d.obligation = n.obligation and d.due = n.due;
end`,
};

const nextDue: DatabaseFunction = {
  name: 'next_due',
  takes: '',
  returns: 'text',
  asOwner: true,
  stable: true,
  body: `begin return (select meldpad.instant(d.due) from meldpad.deadline d
    where d.claimed_until is null or d.claimed_until < clock_timestamp() order by d.due limit 1); end`,
};

const claimOutbox: DatabaseFunction = {
  name: 'claim_outbox',
  takes: 'p_limit integer, p_hold interval, p_now timestamptz',
  returns: 'table (id uuid, organisation uuid, case_id uuid, topic text, payload text, again boolean)',
  asOwner: true,
  body: `begin return query
  with claimed as (
    select o.id, o.claimed_until is not null as again from meldpad.outbox o where (o.claimed_until is null or o.claimed_until < clock_timestamp())
       and (o.not_before is null or o.not_before <= p_now)
     order by o.id limit p_limit for update skip locked),
  held as (
    update meldpad.outbox o set claimed_until = clock_timestamp() + p_hold from claimed c where o.id = c.id
    returning o.id, o.organisation, o.case_id, o.topic, o.payload, c.again)
  select h.id, h.organisation, h.case_id, h.topic, h.payload, h.again from held h order by h.id;
end`,
};

const outboxUndone: DatabaseFunction = {
  name: 'outbox_undone',
  takes: 'p_ids uuid[]',
  returns: 'table (id uuid)',
  asOwner: true,
  stable: true,
  body: `begin return query select o.id from meldpad.outbox o where o.id = any (p_ids); end`,
};

const outboxDone: DatabaseFunction = {
  name: 'outbox_done',
  takes: 'p_ids uuid[]',
  returns: 'void',
  asOwner: true,
  body: `begin delete from meldpad.outbox o where o.id = any (p_ids); end`,
};

/** Chains that grew since their last head: lengths and hashes only. The chain of an organisation goes by the organisation's own id. */
const chainsGrown: DatabaseFunction = {
  name: 'chains_grown',
  takes: 'p_limit integer',
  returns: 'table (organisation uuid, chain uuid, length integer, hash text)',
  asOwner: true,
  stable: true,
  body: `begin return query
  select c.organisation, c.id, c.version, encode(c.hash, 'hex') from meldpad."case" c
    left join meldpad.head h on h.organisation = c.organisation and h.chain = c.id where h.length is null or h.length < c.version
  union all
  select l.organisation, l.organisation, l.seq, encode(l.hash, 'hex') from (
      select distinct on (o.organisation) o.organisation, o.seq, o.hash from meldpad.organisation_log o order by o.organisation, o.seq desc) l
    left join meldpad.head h on h.organisation = l.organisation and h.chain = l.organisation where h.length is null or h.length < l.seq
  limit p_limit;
end`,
};

const headsWritten: DatabaseFunction = {
  name: 'heads_written',
  takes: 'p_heads jsonb',
  returns: 'void',
  asOwner: true,
  body: `begin
  insert into meldpad.head (organisation, chain, length)
    select n.organisation, n.chain, n.length from jsonb_to_recordset(p_heads) n (organisation uuid, chain uuid, length integer)
    on conflict (organisation, chain) do update set length = excluded.length where head.length < excluded.length;
end`,
};

/** The log of one case for whoever checks it; it runs as the clock, for one organisation. */
const readChain: DatabaseFunction = {
  name: 'read_chain',
  takes:
    'p_organisation uuid, p_case uuid, out version integer, out hash bytea, out seqs integer[], out steps text[], out hashes bytea[]',
  returns: 'record',
  body: `begin
  perform meldpad.enter(p_organisation, 'system', '-infinity');
  if p_case = p_organisation then
    select array_agg(l.seq order by l.seq), array_agg(l.entry order by l.seq), array_agg(l.hash order by l.seq)
      into seqs, steps, hashes from meldpad.organisation_log l where l.organisation = p_organisation;
    return;
  end if;
  select c.version, c.hash into version, hash from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
  select array_agg(s.seq order by s.seq), array_agg(s.step order by s.seq), array_agg(s.hash order by s.seq)
    into seqs, steps, hashes from meldpad.step s where s.organisation = p_organisation and s.case_id = p_case;
end`,
};

/** The last entry of the organisation's log, under its lock: who asks may append the next. */
const lastEntry: DatabaseFunction = {
  name: 'last_entry',
  takes: 'p_organisation uuid, out seq integer, out hash bytea',
  returns: 'record',
  body: `begin
  perform pg_advisory_xact_lock(hashtextextended(p_organisation::text, 8));
  select l.seq, l.hash into seq, hash from meldpad.organisation_log l where l.organisation = p_organisation order by l.seq desc limit 1;
end`,
};

export const clockwork = [
  claimDue,
  settleDue,
  nextDue,
  claimOutbox,
  outboxUndone,
  outboxDone,
  chainsGrown,
  headsWritten,
  readChain,
  lastEntry,
];
