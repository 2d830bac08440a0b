import { ofCase, ofTenant, raise } from './walls.js';

/**
 * Need to know (decision 14): who has a role that the case is in sight of, or was let in, and is not walled off. A closed case is seen by
 * whom held the role when it closed. Walls stand in the row itself, so that a walled reader never sees even the wall.
 */
const mayBeSeen = `${ofTenant} and (
  id = meldpad.this_case()
  or meldpad.is_system()
  or (meldpad.me() is not null and not meldpad.me() = any (walls) and (
    (sight && (select meldpad.tokens()) and (closed_at is null or meldpad.held_then(sight, closed_at)))
    or id = any ((select meldpad.admitted())::uuid[]))))`;

/** Something was proposed that waits for a decision: states of tracks that only stand before one. */
const isUndecided = ['proposed', 'intended', 'raised', 'consulted', 'requested']
  .map((state) => `strpos(state, '"state":"${state}"') > 0`)
  .join(' or ');

/** The two questions that need other tables; the policies exist before their answers do. */
const questions: readonly string[] = [
  `create function meldpad.held_then(p_sight text[], p_closed timestamptz) returns boolean language plpgsql stable as $$ begin return exists (
     select from meldpad.role_assignment r where r.organisation = meldpad.tenant() and r.person = meldpad.me()
       and p_sight @> array[r.role || '@' || coalesce(r.school::text, '*')] and r.from_day <= (p_closed at time zone 'Europe/Amsterdam')::date); end $$`,
  `create function meldpad.may_see(p_case uuid) returns boolean language plpgsql stable as $$ begin return exists (
     select from meldpad."case" c where c.organisation = meldpad.tenant() and c.id = p_case); end $$`,
];

/** The case, its log, and everything that follows from it. Hot tables carry no foreign key: the ledger writes them under the case's lock. */
export const caseTables: readonly string[] = [
  ...questions,
  `create table meldpad."case" (
     organisation uuid not null, id uuid not null, number text not null, school uuid not null, opening text not null,
     kind text not null, categories text[] not null, subject_kind text not null, machine text not null, stage text not null,
     opened_at timestamptz not null, changed_at timestamptz not null, closed_at timestamptz,
     version integer not null, hash bytea not null, sight text[] not null, walls uuid[] not null default '{}', parties text,
     open_tasks integer not null default 0, next_due timestamptz,
     protocol text not null, linked_to uuid,
     primary key (organisation, id), unique (organisation, number),
     foreign key (organisation, school) references meldpad.school) with (fillfactor = 75)`,
  `create index case_opened on meldpad."case" (organisation, opened_at, id)`,
  `create index case_school on meldpad."case" (organisation, school, opened_at, id)`,
  `create table meldpad.case_access (
     organisation uuid not null, case_id uuid not null, person uuid not null, via text not null, until timestamptz,
     primary key (organisation, person, case_id, via))`,
  `create table meldpad.case_wall (
     organisation uuid not null, case_id uuid not null, person uuid not null, party text not null, primary key (organisation, case_id, person))`,
  `create table meldpad.step (
     organisation uuid not null, case_id uuid not null, seq integer not null, step text not null, hash bytea not null,
     actors text[] not null, primary key (organisation, case_id, seq))`,
  `create table meldpad.checkpoint (
     organisation uuid not null, case_id uuid not null, version integer not null, fingerprint text not null, state text not null, mac bytea not null,
     undecided boolean not null generated always as (${isUndecided}) stored,
     primary key (organisation, case_id)) with (fillfactor = 50)`,
  `create index checkpoint_undecided on meldpad.checkpoint (organisation, case_id) where undecided`,
  `create table meldpad.party (
     organisation uuid not null, case_id uuid not null, id text not null, person uuid, name uuid, born uuid,
     primary key (organisation, case_id, id))`,
  `create table meldpad.pupil_index (
     organisation uuid not null, case_id uuid not null, party text not null, sort text not null check (sort in ('name', 'number')), index bytea not null,
     primary key (organisation, case_id, party, sort))`,
  `create index pupil_index_index on meldpad.pupil_index (organisation, index)`,
  `create table meldpad.content (
     organisation uuid not null, case_id uuid not null, id uuid not null, sealed bytea not null, primary key (organisation, case_id, id))`,
  `create table meldpad.task (
     organisation uuid not null, case_id uuid not null, obligation text not null, role text not null, person uuid, school uuid not null,
     due timestamptz not null, line text not null,
     primary key (organisation, case_id, obligation, role)) with (fillfactor = 85)`,
  `create index task_role on meldpad.task (organisation, role, school, due, case_id) where person is null`,
  `create index task_person on meldpad.task (organisation, person, due, case_id) where person is not null`,
  `create table meldpad.deadline (
     organisation uuid not null, case_id uuid not null, obligation text not null, due timestamptz not null, line text not null, claimed_until timestamptz,
     primary key (organisation, case_id, obligation))`,
  `create index deadline_due on meldpad.deadline (due)`,
  `create table meldpad.outbox (
     id uuid primary key, organisation uuid not null, case_id uuid, topic text not null, payload text not null, claimed_until timestamptz,
     not_before timestamptz)`,
  `create table meldpad.reading (
     organisation uuid not null, id uuid not null, at timestamptz not null, person text not null, case_id uuid, what text not null,
     primary key (organisation, id))`,
  `create index reading_case on meldpad.reading (organisation, case_id, id)`,
  `create table meldpad.receipt (
     organisation uuid not null, case_id uuid not null, hash text not null, withdrawn boolean not null default false, person uuid,
     primary key (organisation, hash))`,
  `create index receipt_case on meldpad.receipt (organisation, case_id)`,
  `create index receipt_person on meldpad.receipt (organisation, person, case_id) where person is not null`,
  `create table meldpad.receipt_index (hash text primary key, organisation uuid not null, case_id uuid not null)`,
  `create table meldpad.message (
     organisation uuid not null, case_id uuid not null, id uuid not null, sender text not null check (sender in ('reporter', 'school')),
     person uuid, at timestamptz not null, content uuid not null, primary key (organisation, case_id, id))`,
  `create table meldpad.letter (
     organisation uuid not null, case_id uuid not null, id text not null, letter text not null, party text, content uuid not null, digest text not null,
     issued_at timestamptz not null, seq integer not null, copies jsonb, primary key (organisation, case_id, id))`,
  `create table meldpad.file_entry (
     organisation uuid not null, case_id uuid not null, party text not null, paper text not null, file text not null, filed boolean not null,
     because text, seq integer not null, at timestamptz not null, primary key (organisation, case_id, party, paper, file))`,
  `create table meldpad.draft (
     organisation uuid not null, owner text not null, about text not null, sealed bytea not null, expires_at timestamptz not null,
     primary key (organisation, owner, about))`,
  `create table meldpad.notification (
     organisation uuid not null, id uuid not null, person uuid not null, case_id uuid, about text not null, at timestamptz not null, seen boolean not null default false,
     primary key (organisation, person, id))`,
  `create table meldpad.mail_outbox (
     organisation uuid not null, id text not null, recipient text not null, subject text not null, body text not null, at timestamptz not null,
     primary key (organisation, id))`,
  `create table meldpad.idempotency_key (
     organisation uuid not null, actor text not null, key uuid not null, digest text not null, answer text not null,
     primary key (organisation, actor, key))`,
  `create table meldpad.head (
     organisation uuid not null, chain uuid not null, length integer not null, primary key (organisation, chain))`,
  `create table meldpad.domain_clock (one boolean primary key default true check (one), ahead bigint not null)`,
  `create table keystore.case_key (
     organisation uuid not null, case_id uuid not null, wrapped bytea not null, primary key (organisation, case_id))`,
  `create table keystore.erasure (
     organisation uuid not null, case_id uuid not null, erased_at timestamptz not null, primary key (organisation, case_id))`,
  ...raise({ table: 'meldpad."case"', verbs: ['select', 'insert', 'update'], when: mayBeSeen, ownerReads: true }),
  ...['step', 'letter'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert'], when: ofCase }),
  ),
  ...raise({ table: 'meldpad.task', verbs: ['select', 'insert', 'update', 'delete'], when: ofCase, ownerReads: true }),
  ...['checkpoint', 'party', 'content', 'case_wall', 'message', 'file_entry', 'pupil_index'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert', 'update', 'delete'], when: ofCase }),
  ),
  ...raise({
    table: 'meldpad.receipt',
    verbs: ['select', 'insert', 'update', 'delete'],
    when: `${ofCase} or (${ofTenant} and person = meldpad.me())`,
    check: ofCase,
  }),
  ...raise({ table: 'keystore.case_key', verbs: ['select', 'insert', 'delete'], when: ofCase }),
  ...raise({ table: 'keystore.erasure', verbs: ['select', 'insert'], when: ofCase }),
  ...raise({
    table: 'meldpad.case_access',
    verbs: ['select', 'insert', 'update', 'delete'],
    when: `${ofTenant} and (person = meldpad.me() or case_id = meldpad.this_case())`,
    check: `${ofTenant} and case_id = meldpad.this_case()`,
    ownerReads: true,
  }),
  ...raise({
    table: 'meldpad.deadline',
    verbs: ['select', 'insert', 'update', 'delete'],
    when: ofCase,
    ownerReads: true,
  }),
  ...raise({ table: 'meldpad.outbox', verbs: ['insert'], when: ofTenant, ownerReads: true }),
  ...raise({
    table: 'meldpad.reading',
    verbs: ['select', 'insert'],
    when: `${ofTenant} and (select meldpad.tokens()) && '{auditor@*,dpo@*}'`,
    check: ofTenant,
  }),
  ...raise({
    table: 'meldpad.receipt_index',
    verbs: ['insert'],
    when: `${ofTenant} and case_id = meldpad.this_case()`,
    ownerReads: true,
  }),
  ...raise({
    table: 'meldpad.idempotency_key',
    verbs: ['select', 'insert'],
    when: `${ofTenant} and actor = meldpad.actor_key()`,
  }),
  ...raise({
    table: 'meldpad.notification',
    verbs: ['select', 'insert', 'update'],
    when: `${ofTenant} and (person = meldpad.me() or meldpad.is_system())`,
  }),
  ...['draft', 'mail_outbox'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert', 'update', 'delete'], when: ofTenant }),
  ),
  ...raise({ table: 'meldpad.head', verbs: [], when: 'false', ownerReads: true }),
  ...raise({ table: 'meldpad.domain_clock', verbs: ['select', 'insert', 'update'], when: 'true' }),
];
