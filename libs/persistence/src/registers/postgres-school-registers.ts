import { createHmac } from 'node:crypto';
import {
  SchoolRegisters,
  type Actor,
  type Clock,
  type CommandStamp,
  type KeyProvider,
  type OrganisationEntry,
  type ProtectedEnvironment,
  type PupilAnswer,
  type SchoolRegisterEntry,
  type WrittenLeave,
} from '#libs/application';
import { canonical } from '../chain/chain.js';
import { calling, type Database, type Transaction } from '../database/database.js';
import { uuidv7 } from '../database/uuid.js';
import { answeredOnce } from '../people/answered-once.js';
import { chainEntries } from '../people/organisation-log.js';
import { lockRegisters } from './postgres-registers.js';
import { recordLook } from './rows.js';
import * as sql from './school-rows.js';

const enter = calling('enter', 3);

/** The only writer of what schools keep of pupils, staff and accounts, one change at a time in an organisation. */
export class PostgresSchoolRegisters extends SchoolRegisters {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override answers(actor: Actor, school: string, pupil: string): Promise<readonly PupilAnswer[]> {
    const { organisation, person } = actor;
    return this.inside(actor, async (transaction) => {
      const rows = await transaction.rows<sql.Row<PupilAnswer>>(sql.readAnswers, [organisation, school, pupil]);
      await transaction.rows(recordLook, [organisation, uuidv7(), this.clock.now(), person]);
      return rows.map((row) => sql.keptOf<PupilAnswer>(row));
    });
  }

  override leaves(actor: Actor, school: string): Promise<readonly WrittenLeave[]> {
    return this.inside(actor, async (transaction) =>
      (await transaction.rows<sql.Row<WrittenLeave>>(sql.readLeaves, [actor.organisation, school])).map((row) =>
        sql.keptOf<WrittenLeave>(row),
      ),
    );
  }

  override environments(actor: Actor, school: string): Promise<readonly ProtectedEnvironment[]> {
    return this.inside(actor, async (transaction) =>
      (await transaction.rows<sql.Row<ProtectedEnvironment>>(sql.readEnvironments, [actor.organisation, school])).map(
        (row) => sql.keptOf<ProtectedEnvironment>(row),
      ),
    );
  }

  override change(
    { actor, stamp }: { readonly actor: Actor; readonly stamp: CommandStamp },
    judge: Parameters<SchoolRegisters['change']>[1],
  ): Promise<SchoolRegisterEntry> {
    const { organisation, person } = actor;
    return this.inside(actor, async (transaction) => {
      await transaction.rows(lockRegisters, [organisation]);
      const work = async (): Promise<SchoolRegisterEntry> => {
        const entry = await judge(async (register, id) => {
          const [row] = await transaction.rows<sql.Row<PupilAnswer>>(sql.readKept(register), [organisation, id]);
          return row && sql.keptOf<PupilAnswer>(row);
        });
        await store(transaction, actor, entry);
        await chainEntries(transaction, this.keys, organisation, [
          { ...logged(entry, this.keys.chainKey(organisation)), at: this.clock.now(), by: person },
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

const ends = { 'answer.ended': 'answer', 'leave.ended': 'leave', 'environment.ended': 'environment' } as const;

async function store(transaction: Transaction, actor: Actor, entry: SchoolRegisterEntry): Promise<void> {
  const { organisation, person: writer } = actor;
  switch (entry.type) {
    case 'answer.recorded': {
      const { id, school, kind, subject, givenBy, askedOn, from, until, document } = entry.kept;
      const values = [organisation, id, school, kind, entry.pupil, subject, givenBy, askedOn, from];
      await transaction.rows(sql.recordAnswer, [...values, until ?? null, document]);
      return;
    }
    case 'leave.recorded': {
      const { id, school, kind, person, subject, from, until, document } = entry.kept;
      const values = [organisation, id, school, kind, entry.pupil ?? null, person ?? null, subject, from];
      await transaction.rows(sql.recordLeave, [...values, until ?? null, document, writer]);
      return;
    }
    case 'environment.recorded': {
      const { id, school, person, monitor, purpose, leaveDocument, parentsDocument, followed, from, until } =
        entry.kept;
      const values = [organisation, id, school, person, monitor, purpose, leaveDocument, parentsDocument, followed];
      await transaction.rows(sql.recordEnvironment, [...values, from, until]);
      return;
    }
    default:
      await transaction.rows(sql.endKept(ends[entry.type]), [organisation, entry.id, entry.until]);
  }
}

/**
 * A change as the organisation's log has it: ids, dates and choices. Whom it is about, and what was typed about it, stay out, so that they can
 * be erased; a keyed mark shows whether the row is still what was recorded.
 */
function logged(entry: SchoolRegisterEntry, chainKey: Buffer): OrganisationEntry {
  if (!('kept' in entry)) return { type: entry.type, data: { id: entry.id, until: entry.until } };
  const mark = createHmac('sha256', chainKey)
    .update(`register|${canonical(entry)}`)
    .digest('hex');
  const { id, school, from, until } = entry.kept;
  return {
    type: entry.type,
    data: {
      ...{ id, school, from, mark },
      ...('kind' in entry.kept ? { kind: entry.kept.kind } : {}),
      ...(until === undefined ? {} : { until }),
    },
  };
}

const withoutPupil = (entry: SchoolRegisterEntry): SchoolRegisterEntry =>
  'pupil' in entry ? { ...entry, pupil: '' } : entry;
