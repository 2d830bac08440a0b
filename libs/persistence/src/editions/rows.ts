import type { DraftCheck, DraftStage, EditionDraft, PublishedEdition } from '#libs/application';
import type { Edition } from '#libs/domain';

/** Rows of editions and what they are outside the database. Days are text, as PostgreSQL writes them; an edition is the text it was sent as. */
export interface DraftRow {
  readonly id: string;
  readonly edition: string;
  readonly digest: string;
  readonly school: string | null;
  readonly stage: DraftStage;
  readonly hands: string[];
  readonly found: string | null;
  readonly consent_on: string | null;
  readonly consent_document: string | null;
}

export interface EditionRow {
  readonly id: string;
  readonly edition: string;
  readonly digest: string;
  readonly mark: Buffer;
  readonly school: string | null;
  readonly consent_on: string;
  readonly consent_document: string;
  readonly adopted_on: string;
  readonly adopted_by: string;
  readonly document: string;
}

export const draftOf = (row: DraftRow): EditionDraft => ({
  id: row.id,
  edition: JSON.parse(row.edition) as Edition,
  digest: row.digest,
  stage: row.stage,
  hands: row.hands,
  ...(row.school === null ? {} : { school: row.school }),
  ...(row.found === null ? {} : { check: JSON.parse(row.found) as DraftCheck }),
  ...(row.consent_on === null || row.consent_document === null
    ? {}
    : { consent: { on: row.consent_on, document: row.consent_document } }),
});

export const publishedOf = (row: EditionRow): PublishedEdition => ({
  id: row.id,
  edition: JSON.parse(row.edition) as Edition,
  digest: row.digest,
  consent: { on: row.consent_on, document: row.consent_document },
  adoptedOn: row.adopted_on,
  adoptedBy: row.adopted_by,
  document: row.document,
  ...(row.school === null ? {} : { school: row.school }),
});

const draftColumns =
  'id, edition, digest, school, stage, hands, found, consent_on::text as consent_on, consent_document';
const columns = `id, edition, digest, mark, school, consent_on::text as consent_on, consent_document,
  adopted_on::text as adopted_on, adopted_by, document`;

export const readDrafts = {
  name: 'read_edition_drafts',
  text: `select ${draftColumns} from meldpad.edition_draft where organisation = $1 order by id`,
};
export const readDraft = {
  name: 'read_edition_draft',
  text: `select ${draftColumns} from meldpad.edition_draft where organisation = $1 and id = $2`,
};
export const readEditions = {
  name: 'read_editions',
  text: `select ${columns} from meldpad.edition where organisation = $1 order by adopted_on, id`,
};
export const readEdition = {
  name: 'read_edition',
  text: `select ${columns} from meldpad.edition where organisation = $1 and id = $2`,
};
export const readInForce = {
  name: 'read_editions_in_force',
  text: `select school, layer, from_day::text as "from", edition from meldpad.edition_in_force
          where organisation = $1 order by from_day, school, layer`,
};

export const insertDraft = {
  name: 'insert_edition_draft',
  text: `insert into meldpad.edition_draft (organisation, id, edition, digest, school, stage, hands) values ($1, $2, $3, $4, $5, 'draft', $6)`,
};
export const reviseDraft = {
  name: 'revise_edition_draft',
  text: `update meldpad.edition_draft set edition = $3, digest = $4, hands = $5, stage = 'draft', found = null, consent_on = null, consent_document = null
          where organisation = $1 and id = $2`,
};
export const discardDraft = {
  name: 'discard_edition_draft',
  text: 'delete from meldpad.edition_draft where organisation = $1 and id = $2',
};
export const startCheck = {
  name: 'start_edition_check',
  text: `update meldpad.edition_draft set stage = 'checking', found = null where organisation = $1 and id = $2`,
};
export const keepCheck = {
  name: 'keep_edition_check',
  text: 'update meldpad.edition_draft set stage = $3, found = $4 where organisation = $1 and id = $2',
};
export const keepConsent = {
  name: 'keep_edition_consent',
  text: 'update meldpad.edition_draft set consent_on = $3, consent_document = $4 where organisation = $1 and id = $2',
};
/** What was a draft becomes an edition, word for word. */
export const adoptDraft = {
  name: 'adopt_edition_draft',
  text: `insert into meldpad.edition (organisation, id, edition, digest, mark, school, hands, consent_on, consent_document, adopted_on, adopted_by, document)
         select organisation, id, edition, digest, $3, school, hands, consent_on, consent_document, $4, $5, $6
           from meldpad.edition_draft where organisation = $1 and id = $2`,
};
export const putInForce = {
  name: 'put_edition_in_force',
  text: 'insert into meldpad.edition_in_force (organisation, school, layer, from_day, edition) values ($1, $2, $3, $4, $5)',
};
/** The job that checks is asked for in the commit that says so. */
export const askCheck = {
  name: 'ask_edition_check',
  text: `insert into meldpad.outbox (id, organisation, topic, payload) values ($1, $2, 'editionCheck', $3)`,
};
