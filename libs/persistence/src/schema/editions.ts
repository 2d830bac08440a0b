import { ofTenant, raise } from './walls.js';

/**
 * Editions an organisation makes itself. What is in the making may change; what the board adopted is written once, as steps are, and which
 * school is held to it from which day likewise: the application has no right to change either.
 */
export const editionTables: readonly string[] = [
  // Nothing was ever stored in it: it stood for this.
  'drop table meldpad.edition',
  `create table meldpad.edition_draft (
     organisation uuid not null references meldpad.organisation, id text not null, edition text not null, digest text not null, school uuid,
     stage text not null check (stage in ('draft', 'checking', 'failed', 'checked')), hands uuid[] not null,
     found text, consent_on date, consent_document text,
     primary key (organisation, id),
     foreign key (organisation, school) references meldpad.school)`,
  `create table meldpad.edition (
     organisation uuid not null references meldpad.organisation, id text not null, edition text not null, digest text not null, mark bytea not null,
     school uuid, hands uuid[] not null, consent_on date not null, consent_document text not null,
     adopted_on date not null, adopted_by uuid not null, document text not null,
     primary key (organisation, id), check (not adopted_by = any (hands)),
     foreign key (organisation, school) references meldpad.school)`,
  `create table meldpad.edition_in_force (
     organisation uuid not null, school uuid not null, layer text not null check (layer in ('protocol', 'school')), from_day date not null, edition text not null,
     primary key (organisation, school, layer, from_day),
     foreign key (organisation, school) references meldpad.school,
     foreign key (organisation, edition) references meldpad.edition)`,
  ...raise({ table: 'meldpad.edition_draft', verbs: ['select', 'insert', 'update', 'delete'], when: ofTenant }),
  ...['edition', 'edition_in_force'].flatMap((name) =>
    raise({ table: `meldpad.${name}`, verbs: ['select', 'insert'], when: ofTenant }),
  ),
];

/** The table as the first release had it, empty. */
export const editionBefore: readonly string[] = [
  `create table meldpad.edition (
     organisation uuid not null, id text not null, edition jsonb not null, status text not null check (status in ('draft', 'published')),
     proposed_by uuid not null, published_by uuid, check (published_by is null or published_by <> proposed_by),
     primary key (organisation, id))`,
  ...raise({ table: 'meldpad.edition', verbs: ['select', 'insert', 'update'], when: ofTenant }),
];
