import { SchoolTasks } from '#libs/application';
import type { Actor, Clock, CommandStamp, KeyProvider, SchoolTaskDone } from '#libs/application';
import { calling, type Database, type Transaction } from '../database/database.js';
import { answeredOnce } from '../people/answered-once.js';
import { chainEntries } from '../people/organisation-log.js';
import { lockRegisters } from './postgres-registers.js';

const enter = calling('enter', 3);
const readDone = {
  name: 'read_school_tasks',
  text: `select school, task, during, done_on::text as "on", way from meldpad.school_task_done
          where organisation = $1 and school = $2 order by done_on desc, task`,
};
const recordDone = {
  name: 'record_school_task',
  text: `insert into meldpad.school_task_done (organisation, school, task, during, done_on, way) values ($1, $2, $3, $4, $5, $6)
         on conflict (organisation, school, task, during) do update set done_on = excluded.done_on, way = excluded.way`,
};

type Row = Omit<SchoolTaskDone, 'way'> & { readonly way: SchoolTaskDone['way'] | null };

/** The only writer of what schools did outside cases. */
export class PostgresSchoolTasks extends SchoolTasks {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override done(actor: Actor, school: string): Promise<readonly SchoolTaskDone[]> {
    return this.inside(actor, async (transaction) =>
      (await transaction.rows<Row>(readDone, [actor.organisation, school])).map(({ way, ...done }) =>
        way === null ? done : { ...done, ...(way && { way }) },
      ),
    );
  }

  override record(
    { actor, stamp }: { readonly actor: Actor; readonly stamp: CommandStamp },
    done: SchoolTaskDone,
  ): Promise<void> {
    const { organisation, person } = actor;
    return this.inside(actor, async (transaction) => {
      await transaction.rows(lockRegisters, [organisation]);
      const work = async (): Promise<object> => {
        const { school, task, during, on, way } = done;
        await transaction.rows(recordDone, [organisation, school, task, during, on, way ?? null]);
        const entry = { type: 'schoolTask.done', data: { ...done }, at: this.clock.now(), by: person };
        await chainEntries(transaction, this.keys, organisation, [entry]);
        return {};
      };
      await answeredOnce(transaction, actor, stamp, work);
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
