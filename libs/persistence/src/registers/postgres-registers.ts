import { createHmac } from 'node:crypto';
import {
  Registers,
  type Actor,
  type CalendarRevision,
  type Clock,
  type CommandStamp,
  type KeyProvider,
  type OrganisationEntry,
  type RegisterEntry,
  type RegistersNow,
  type StoredCouncilConsent,
  type StoredPublicationConsent,
} from '#libs/application';
import { canonical } from '../chain/chain.js';
import { calling, type Database, type Transaction } from '../database/database.js';
import { uuidv7 } from '../database/uuid.js';
import { answeredOnce } from '../people/answered-once.js';
import { chainEntries } from '../people/organisation-log.js';
import { blindIndex } from '../sealing/blind-index.js';
import * as sql from './rows.js';

const enter = calling('enter', 3);
export const lockRegisters = { name: 'lock_registers', text: 'select pg_advisory_xact_lock(hashtextextended($1, 10))' };

/** The only writer of consents and calendars after the founding, one change at a time in an organisation. */
export class PostgresRegisters extends Registers {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override pupilIndex(organisation: string, pupilNumber: string): string {
    return blindIndex(this.keys.indexKey(organisation), 'number', pupilNumber);
  }

  override councilConsents(actor: Actor): Promise<readonly StoredCouncilConsent[]> {
    return this.inside(actor, async (transaction) =>
      (await transaction.rows<sql.CouncilRow>(sql.readCouncilConsents, [actor.organisation])).map(sql.councilOf),
    );
  }

  override publicationConsents(
    actor: Actor,
    school: string,
    pupil: string,
  ): Promise<readonly StoredPublicationConsent[]> {
    const { organisation, person } = actor;
    return this.inside(actor, async (transaction) => {
      const rows = await transaction.rows<sql.PublicationRow>(sql.readPublicationConsents, [
        organisation,
        school,
        pupil,
      ]);
      await transaction.rows(sql.recordLook, [organisation, uuidv7(), this.clock.now(), person]);
      return rows.map(sql.publicationOf);
    });
  }

  override calendars(actor: Actor, school: string): Promise<readonly CalendarRevision[]> {
    return this.inside(actor, (transaction) =>
      transaction.rows<CalendarRevision>(sql.readCalendars, [actor.organisation, school]),
    );
  }

  override change(
    { actor, stamp }: { readonly actor: Actor; readonly stamp: CommandStamp },
    judge: (now: RegistersNow) => Promise<RegisterEntry>,
  ): Promise<RegisterEntry> {
    const { organisation, person } = actor;
    const at = this.clock.now();
    return this.inside(actor, async (transaction) => {
      await transaction.rows(lockRegisters, [organisation]);
      const work = async (): Promise<RegisterEntry> => {
        const entry = await judge(registersNow(transaction, organisation));
        await store(transaction, organisation, entry);
        await chainEntries(transaction, this.keys, organisation, [
          { ...logged(entry, this.keys.chainKey(organisation)), at, by: person },
        ]);
        return entry;
      };
      return answeredOnce(transaction, actor, stamp, work, withoutPupil);
    });
  }

  private inside<Result>(
    { organisation, person }: Actor,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [organisation, person, this.clock.now()]);
      return work(transaction);
    });
  }
}

const registersNow = (transaction: Transaction, organisation: string): RegistersNow => ({
  async councilConsent(id) {
    const [row] = await transaction.rows<sql.CouncilRow>(sql.readCouncilConsent, [organisation, id]);
    return row && sql.councilOf(row);
  },
  async publicationConsent(id) {
    const [row] = await transaction.rows<sql.PublicationRow>(sql.readPublicationConsent, [organisation, id]);
    return row && sql.publicationOf(row);
  },
  async lastRevision(school) {
    const { revision } = await transaction.one<{ revision: number | null }>(sql.readLastRevision, [
      organisation,
      school,
    ]);
    return revision ?? undefined;
  },
});

async function store(transaction: Transaction, organisation: string, entry: RegisterEntry): Promise<void> {
  switch (entry.type) {
    case 'councilConsent.recorded': {
      const { id, matter, from, document } = entry.consent;
      await transaction.rows(sql.recordCouncilConsent, [organisation, id, matter, from, document]);
      return;
    }
    case 'councilConsent.ended':
      await transaction.rows(sql.endCouncilConsent, [organisation, entry.id, entry.until]);
      return;
    case 'publicationConsent.recorded': {
      const { id, school, activity, givenBy, from, until, document } = entry.consent;
      const values = [organisation, id, school, entry.pupil, activity, givenBy, from, until ?? null, document];
      await transaction.rows(sql.recordPublicationConsent, values);
      return;
    }
    case 'publicationConsent.ended':
      await transaction.rows(sql.endPublicationConsent, [organisation, entry.id, entry.until]);
      return;
    case 'calendar.revised':
      await transaction.rows(sql.reviseCalendar, [
        organisation,
        entry.school,
        entry.revision,
        JSON.stringify(entry.calendar),
      ]);
  }
}

/**
 * A change as the organisation's log has it: ids, dates and choices. Whose consent it is, and what was typed about it, stay out, so that
 * they can be erased; a keyed mark shows whether the row is still what was recorded.
 */
function logged(entry: RegisterEntry, chainKey: Buffer): OrganisationEntry {
  const mark = createHmac('sha256', chainKey)
    .update(`register|${canonical(entry)}`)
    .digest('hex');
  switch (entry.type) {
    case 'councilConsent.recorded':
      return { type: entry.type, data: { ...entry.consent } };
    case 'publicationConsent.recorded': {
      const { id, school, givenBy, from, until } = entry.consent;
      return { type: entry.type, data: { id, school, givenBy, from, ...(until === undefined ? {} : { until }), mark } };
    }
    case 'calendar.revised':
      return { type: entry.type, data: { school: entry.school, revision: entry.revision, mark } };
    default:
      return { type: entry.type, data: { id: entry.id, until: entry.until } };
  }
}

const withoutPupil = (entry: RegisterEntry): RegisterEntry =>
  entry.type === 'publicationConsent.recorded' ? { ...entry, pupil: '' } : entry;
