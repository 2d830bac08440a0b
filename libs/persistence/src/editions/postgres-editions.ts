import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  Editions,
  type Actor,
  type Clock,
  type CommandStamp,
  type EditionChange,
  type EditionDraft,
  type EditionsNow,
  type InForce,
  type KeyProvider,
  type OrganisationEntry,
  type PublishedEdition,
} from '#libs/application';
import type { Edition } from '#libs/domain';
import { canonical } from '../chain/chain.js';
import { calling, type Database, type Transaction } from '../database/database.js';
import { uuidv7 } from '../database/uuid.js';
import { answeredOnce } from '../people/answered-once.js';
import { chainEntries } from '../people/organisation-log.js';
import * as sql from './rows.js';

const enter = calling('enter', 3);
const lockEditions = { name: 'lock_editions', text: 'select pg_advisory_xact_lock(hashtextextended($1, 11))' };

/** The text of a published edition is not the one that was adopted: somebody changed it in the database. */
export class EditionChanged extends Error {
  override readonly name = 'EditionChanged';
}

export interface EditionParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly clock: Clock;
  /** Told after each commit that left rows in the outbox. */
  readonly onOutbox?: () => void;
}

type Asking = Pick<Actor, 'organisation'>;

/** The only writer of editions, one change at a time in an organisation. */
export class PostgresEditions extends Editions {
  constructor(private readonly parts: EditionParts) {
    super();
  }

  override digestOf(edition: Edition): string {
    return createHash('sha256').update(canonical(edition)).digest('hex');
  }

  override published({ organisation }: Asking): Promise<readonly PublishedEdition[]> {
    return this.inside(organisation, 'system', async (transaction) =>
      (await transaction.rows<sql.EditionRow>(sql.readEditions, [organisation])).map((row) =>
        this.unchanged(organisation, row),
      ),
    );
  }

  override publishedOne({ organisation }: Asking, id: string): Promise<PublishedEdition | undefined> {
    return this.inside(organisation, 'system', async (transaction) => {
      const [row] = await transaction.rows<sql.EditionRow>(sql.readEdition, [organisation, id]);
      return row && this.unchanged(organisation, row);
    });
  }

  override drafts({ organisation }: Asking): Promise<readonly EditionDraft[]> {
    return this.inside(organisation, 'system', async (transaction) =>
      (await transaction.rows<sql.DraftRow>(sql.readDrafts, [organisation])).map(sql.draftOf),
    );
  }

  override draft({ organisation }: Asking, id: string): Promise<EditionDraft | undefined> {
    return this.inside(organisation, 'system', (transaction) => draftIn(transaction, organisation, id));
  }

  override inForce({ organisation }: Asking): Promise<readonly InForce[]> {
    return this.inside(organisation, 'system', (transaction) => inForceIn(transaction, organisation));
  }

  override async change(
    { actor, stamp }: { readonly actor: Actor; readonly stamp: CommandStamp },
    judge: (now: EditionsNow) => Promise<EditionChange>,
  ): Promise<EditionChange> {
    const { organisation, person } = actor;
    const at = this.parts.clock.now();
    const made = await this.inside(organisation, person, async (transaction) => {
      await transaction.rows(lockEditions, [organisation]);
      const work = async (): Promise<EditionChange> => {
        const change = await judge(editionsNow(transaction, organisation));
        await this.store(transaction, organisation, change);
        await chainEntries(transaction, this.parts.keys, organisation, [{ ...logged(change), at, by: person }]);
        return change;
      };
      return answeredOnce(transaction, actor, stamp, work, withoutTexts);
    });
    if (made.type === 'edition.checkAsked') this.parts.onOutbox?.();
    return made;
  }

  private async store(transaction: Transaction, organisation: string, change: EditionChange): Promise<void> {
    switch (change.type) {
      case 'edition.drafted': {
        const { id, edition, digest, school = null, hands } = change.draft;
        await transaction.rows(sql.insertDraft, [organisation, id, JSON.stringify(edition), digest, school, hands]);
        return;
      }
      case 'edition.revised': {
        const { id, edition, digest, hands } = change.draft;
        await transaction.rows(sql.reviseDraft, [organisation, id, JSON.stringify(edition), digest, hands]);
        return;
      }
      case 'edition.discarded':
        await transaction.rows(sql.discardDraft, [organisation, change.id]);
        return;
      case 'edition.checkAsked': {
        const { id: edition, digest } = change;
        await transaction.rows(sql.startCheck, [organisation, edition]);
        await transaction.rows(sql.askCheck, [uuidv7(), organisation, JSON.stringify({ edition, digest })]);
        return;
      }
      case 'edition.checked':
        await transaction.rows(sql.keepCheck, [
          ...[organisation, change.id, change.passed ? 'checked' : 'failed'],
          JSON.stringify(change.check),
        ]);
        return;
      case 'edition.consented':
        await transaction.rows(sql.keepConsent, [organisation, change.id, change.consent.on, change.consent.document]);
        return;
      case 'edition.adopted':
        await this.adopt(transaction, organisation, change);
    }
  }

  private async adopt(
    transaction: Transaction,
    organisation: string,
    { published, inForce }: Extract<EditionChange, { type: 'edition.adopted' }>,
  ): Promise<void> {
    const { id, digest, adoptedOn, adoptedBy, document } = published;
    const mark = this.markOf(organisation, id, digest);
    await transaction.rows(sql.adoptDraft, [organisation, id, mark, adoptedOn, adoptedBy, document]);
    await transaction.rows(sql.discardDraft, [organisation, id]);
    for (const { school, layer, from, edition } of inForce)
      await transaction.rows(sql.putInForce, [organisation, school, layer, from, edition]);
  }

  private markOf(organisation: string, id: string, digest: string): Buffer {
    return createHmac('sha256', this.parts.keys.chainKey(organisation)).update(`edition|${id}|${digest}`).digest();
  }

  /** @throws EditionChanged when its text is not the one that was adopted */
  private unchanged(organisation: string, row: sql.EditionRow): PublishedEdition {
    const published = sql.publishedOf(row);
    const mark = this.markOf(organisation, row.id, this.digestOf(published.edition));
    if (row.mark.length !== mark.length || !timingSafeEqual(row.mark, mark)) throw new EditionChanged(row.id);
    return published;
  }

  private inside<Result>(
    organisation: string,
    person: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.parts.database.together(async (transaction) => {
      await transaction.rows(enter, [organisation, person, this.parts.clock.now()]);
      return work(transaction);
    });
  }
}

async function draftIn(transaction: Transaction, organisation: string, id: string): Promise<EditionDraft | undefined> {
  const [row] = await transaction.rows<sql.DraftRow>(sql.readDraft, [organisation, id]);
  return row && sql.draftOf(row);
}

const inForceIn = (transaction: Transaction, organisation: string): Promise<InForce[]> =>
  transaction.rows<InForce>(sql.readInForce, [organisation]);

const editionsNow = (transaction: Transaction, organisation: string): EditionsNow => ({
  draft: (id) => draftIn(transaction, organisation, id),
  isPublished: async (id) => (await transaction.rows(sql.readEdition, [organisation, id])).length > 0,
  inForce: () => inForceIn(transaction, organisation),
});

/** A change as the organisation's log has it: which text by its digest, days, papers and persons. */
function logged(change: EditionChange): OrganisationEntry {
  const entry = (data: OrganisationEntry['data']): OrganisationEntry => ({ type: change.type, data });
  switch (change.type) {
    case 'edition.drafted':
    case 'edition.revised': {
      const { id, digest, school } = change.draft;
      return entry({ edition: id, digest, ...(school === undefined ? {} : { school }) });
    }
    case 'edition.discarded':
      return entry({ edition: change.id });
    case 'edition.checkAsked':
      return entry({ edition: change.id, digest: change.digest });
    case 'edition.checked':
      return entry({ edition: change.id, digest: change.check.digest, passed: change.passed });
    case 'edition.consented':
      return entry({ edition: change.id, digest: change.digest, ...change.consent });
    case 'edition.adopted': {
      const { id, digest, edition, document, consent } = change.published;
      const { from } = edition.inForce;
      const schools = change.inForce.map(({ school }) => school);
      return entry({ edition: id, digest, document, consent: consent.document, from, schools });
    }
  }
}

/** What is kept as the answer to a key: not the text once more. */
function withoutTexts(change: EditionChange): unknown {
  switch (change.type) {
    case 'edition.drafted':
    case 'edition.revised':
      return { type: change.type, draft: { id: change.draft.id } };
    case 'edition.checked':
      return { type: change.type, id: change.id, passed: change.passed };
    case 'edition.adopted': {
      const { id, edition } = change.published;
      return { type: change.type, published: { id, edition: { inForce: edition.inForce } } };
    }
    default:
      return change;
  }
}
