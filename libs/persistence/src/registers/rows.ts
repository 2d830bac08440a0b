import type { CouncilMatter, ConsentGiver, StoredCouncilConsent, StoredPublicationConsent } from '#libs/application';

/** Rows of the registers and what they are outside the database. Days are text, as PostgreSQL writes them. */
export interface CouncilRow {
  readonly id: string;
  readonly matter: CouncilMatter;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly document: string;
}

export interface PublicationRow {
  readonly id: string;
  readonly school: string;
  readonly activity: string;
  readonly given_by: ConsentGiver;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly document: string;
}

export const councilOf = ({
  id,
  matter,
  from_day: from,
  until_day: until,
  document,
}: CouncilRow): StoredCouncilConsent => ({
  id,
  matter,
  from,
  document,
  ...(until === null ? {} : { until }),
});

export const publicationOf = (row: PublicationRow): StoredPublicationConsent => ({
  id: row.id,
  school: row.school,
  activity: row.activity,
  givenBy: row.given_by,
  from: row.from_day,
  document: row.document,
  ...(row.until_day === null ? {} : { until: row.until_day }),
});

const publicationColumns =
  'id, school, activity, given_by, from_day::text as from_day, until_day::text as until_day, document';
const councilColumns = 'id, matter, from_day::text as from_day, until_day::text as until_day, document';

export const readCouncilConsents = {
  name: 'read_council_consents',
  text: `select ${councilColumns} from meldpad.council_consent where organisation = $1 order by from_day desc, id`,
};
export const readCouncilConsent = {
  name: 'read_council_consent',
  text: `select ${councilColumns} from meldpad.council_consent where organisation = $1 and id = $2`,
};
export const readPublicationConsents = {
  name: 'read_publication_consents',
  text: `select ${publicationColumns} from meldpad.consent_register
          where organisation = $1 and school = $2 and pupil = decode($3, 'hex') and kind = 'publicationConsent' order by from_day desc, id`,
};
export const readPublicationConsent = {
  name: 'read_publication_consent',
  text: `select ${publicationColumns} from meldpad.consent_register where organisation = $1 and id = $2 and kind = 'publicationConsent'`,
};
export const readCalendars = {
  name: 'read_calendars',
  text: 'select revision, calendar from meldpad.school_calendar where organisation = $1 and school = $2 order by revision desc',
};
export const readLastRevision = {
  name: 'read_last_revision',
  text: 'select max(revision) as revision from meldpad.school_calendar where organisation = $1 and school = $2',
};

export const recordCouncilConsent = {
  name: 'record_council_consent',
  text: 'insert into meldpad.council_consent (organisation, id, matter, from_day, document) values ($1, $2, $3, $4, $5)',
};
export const endCouncilConsent = {
  name: 'end_council_consent',
  text: 'update meldpad.council_consent set until_day = $3 where organisation = $1 and id = $2',
};
export const recordPublicationConsent = {
  name: 'record_publication_consent',
  text: `insert into meldpad.consent_register (organisation, id, school, pupil, activity, given_by, from_day, until_day, document)
         values ($1, $2, $3, decode($4, 'hex'), $5, $6, $7, $8, $9)`,
};
export const endPublicationConsent = {
  name: 'end_publication_consent',
  text: 'update meldpad.consent_register set until_day = $3 where organisation = $1 and id = $2',
};
export const reviseCalendar = {
  name: 'revise_calendar',
  text: 'insert into meldpad.school_calendar (organisation, school, revision, calendar) values ($1, $2, $3, $4)',
};
/** Who looked in the register is on record, as a reading of a case is; not of whom. */
export const recordLook = {
  name: 'record_look',
  text: `insert into meldpad.reading (organisation, id, at, person, what) values ($1, $2, $3, $4, 'consentRegister')`,
};
