import { ofTenant, raise } from './walls.js';

/** Organisations, schools, people and what they may do; global are only short names, login subjects and the register of schools. */
export const organisationTables: readonly string[] = [
  `create table meldpad.organisation (
     id uuid primary key, name text not null, legal_form text not null, founded_on date not null, demo boolean not null default false, contacts jsonb not null default '{}')`,
  `create table meldpad.organisation_name (short_name text primary key, organisation uuid not null, title text not null)`,
  `create table meldpad.school (
     organisation uuid not null references meldpad.organisation, id uuid not null, name text not null, short_name text not null, brin text not null,
     sector text not null, denomination text not null, place text not null, protocol text not null default '', additions text, contacts jsonb not null default '{}',
     primary key (organisation, id))`,
  `create table meldpad.school_calendar (
     organisation uuid not null, school uuid not null, revision integer not null, calendar jsonb not null,
     primary key (organisation, school, revision),
     foreign key (organisation, school) references meldpad.school)`,
  `create table meldpad.registered_school (
     brin text primary key, name text not null, place text not null, sector text not null, demo boolean not null default false)`,
  `create table meldpad.person (
     organisation uuid not null references meldpad.organisation, id uuid not null, name text not null, email text, departed_on date,
     primary key (organisation, id))`,
  `create table meldpad.login_subject (
     issuer text not null, subject text not null, organisation uuid not null, person uuid not null,
     primary key (issuer, subject, organisation),
     foreign key (organisation, person) references meldpad.person)`,
  `create table meldpad.role_assignment (
     organisation uuid not null, id uuid not null, person uuid not null, role text not null, school uuid, from_day date not null, until_day date,
     primary key (organisation, id),
     foreign key (organisation, person) references meldpad.person,
     foreign key (organisation, school) references meldpad.school)`,
  `create index role_assignment_person on meldpad.role_assignment (organisation, person)`,
  `create index role_assignment_level on meldpad.role_assignment (organisation, role) where role in ('teamLeader', 'principal', 'board', 'supervisoryBoard')`,
  `create table meldpad.delegation (
     organisation uuid not null, id uuid not null, giver uuid not null, taker uuid not null, role text not null, school uuid,
     since_day date not null, until_day date not null, ground text not null, limited_to text[],
     primary key (organisation, id),
     foreign key (organisation, giver) references meldpad.person,
     foreign key (organisation, taker) references meldpad.person,
     foreign key (organisation, school) references meldpad.school)`,
  `create index delegation_taker on meldpad.delegation (organisation, taker)`,
  `create table meldpad.session (
     id_hash text primary key, issuer text not null, subject text not null, organisation uuid, person uuid, logout_hint text,
     opened_at timestamptz not null, last_seen_at timestamptz not null, ends_at timestamptz not null, revoked_at timestamptz)
     with (fillfactor = 80)`,
  `create index session_person on meldpad.session (organisation, person)`,
  `create table meldpad.organisation_log (
     organisation uuid not null, seq integer not null, entry text not null, hash bytea not null, primary key (organisation, seq))`,
  `create table meldpad.edition (
     organisation uuid not null, id text not null, edition jsonb not null, status text not null check (status in ('draft', 'published')),
     proposed_by uuid not null, published_by uuid, check (published_by is null or published_by <> proposed_by),
     primary key (organisation, id))`,
  `create table meldpad.consent_register (
     organisation uuid not null, id uuid not null, school uuid not null, pupil bytea not null, activity text not null, given_by text not null,
     from_day date not null, until_day date, document text not null,
     primary key (organisation, id),
     foreign key (organisation, school) references meldpad.school)`,
  `create index consent_register_pupil on meldpad.consent_register (organisation, pupil)`,
  `create table meldpad.council_consent (
     organisation uuid not null, id uuid not null, matter text not null, from_day date not null, until_day date, document text not null,
     primary key (organisation, id))`,
  ...raise({
    table: 'meldpad.organisation',
    verbs: ['select', 'insert'],
    when: 'id = meldpad.tenant()',
    ownerReads: true,
  }),
  ...raise({
    table: 'meldpad.organisation_name',
    verbs: ['select', 'insert'],
    when: 'true',
    check: ofTenant,
    ownerReads: true,
  }),
  ...raise({ table: 'meldpad.registered_school', verbs: ['select'], when: 'true', check: 'false', ownerReads: true }),
  ...raise({ table: 'meldpad.login_subject', verbs: ['insert'], when: ofTenant, ownerReads: true }),
  ...raise({ table: 'meldpad.session', verbs: [], when: 'false', ownerReads: true }),
  ...raise({ table: 'meldpad.organisation_log', verbs: ['select', 'insert'], when: ofTenant, ownerReads: true }),
  ...raise({ table: 'meldpad.person', verbs: ['select', 'insert', 'update'], when: ofTenant, ownerReads: true }),
  ...['school', 'school_calendar'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert', 'update'], when: ofTenant }),
  ),
  ...['role_assignment', 'delegation', 'edition'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert', 'update'], when: ofTenant }),
  ),
  ...['consent_register', 'council_consent'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert', 'update', 'delete'], when: ofTenant }),
  ),
];
