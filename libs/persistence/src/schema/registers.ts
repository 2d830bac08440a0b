import { ofTenant, raise } from './walls.js';

/** The answers of pupils and parents that the consent register holds beside a consent for publication: refused, and for other matters. */
const answers: readonly string[] = [
  `alter table meldpad.consent_register add column kind text not null default 'publicationConsent' check (kind in
     ('publicationConsent', 'publicationRefusal', 'mailboxAgreement', 'mailboxRefusal', 'signedAgreement'))`,
  'alter table meldpad.consent_register add column asked_on date',
];

/**
 * What the principal allowed in writing, to a pupil by the blind index of his number or to somebody who works here; and accounts for an
 * educational use. Rows carry no name.
 */
export const registerTables: readonly string[] = [
  ...answers,
  `create table meldpad.leave_register (
     organisation uuid not null, id uuid not null, school uuid not null, kind text not null check (kind in ('recordingLeave', 'mediaLeave')),
     pupil bytea, person uuid, subject text not null, from_day date not null, until_day date, document text not null, given_by uuid not null,
     primary key (organisation, id), check ((pupil is null) <> (person is null)),
     foreign key (organisation, school) references meldpad.school,
     foreign key (organisation, person) references meldpad.person)`,
  'create index leave_register_school on meldpad.leave_register (organisation, school)',
  `create table meldpad.environment_register (
     organisation uuid not null, id uuid not null, school uuid not null, person uuid not null, monitor uuid not null, purpose text not null,
     leave_document text not null, parents_document text not null, followed text not null, from_day date not null, until_day date not null,
     primary key (organisation, id),
     foreign key (organisation, school) references meldpad.school,
     foreign key (organisation, person) references meldpad.person,
     foreign key (organisation, monitor) references meldpad.person)`,
  'create index environment_register_school on meldpad.environment_register (organisation, school)',
  ...['leave_register', 'environment_register'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert', 'update', 'delete'], when: ofTenant }),
  ),
];
