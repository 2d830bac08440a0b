import { Injectable } from '@nestjs/common';
import { dateIn, isPlainDate, schoolYearOf, type PlainDate, type SchoolTask } from '#libs/domain';
import { stampOf } from '../commands/stamp.js';
import { Clock, Directory, KeyProvider, NotFound, RegisterRefused, SchoolTasks } from '../ports/index.js';
import type { Actor, SchoolTaskDone } from '../ports/index.js';
import { EditionShelf } from '../queries/index.js';
import { RegisterKeepers, taskKeepers, taskReaders } from './register-keepers.js';

interface Asked {
  readonly task: SchoolTask;
  readonly edition: string;
  readonly from: PlainDate;
}

/** One task of a school now, with what it did of it. */
export interface SchoolTaskLine extends Omit<SchoolTask, 'id'> {
  readonly task: string;
  readonly during: string;
  readonly done: Pick<SchoolTaskDone, 'on' | 'way'> | null;
}

export interface SchoolTaskList {
  readonly rows: readonly SchoolTaskLine[];
  /** Of earlier school years and editions. */
  readonly earlier: readonly Omit<SchoolTaskDone, 'school'>[];
}

/**
 * What a school does outside any case because its edition asks it: a list per school year, and what follows when an edition takes effect
 * (OOG-4.2.10, 4.2.11). A new edition in force, or a new school year, opens its tasks by itself.
 */
@Injectable()
export class KeepSchoolTasks {
  constructor(
    private readonly tasks: SchoolTasks,
    private readonly directory: Directory,
    private readonly shelf: EditionShelf,
    private readonly keepers: RegisterKeepers,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {}

  /** For whoever leads at the school, and the board. @throws NotFound */
  async list(actor: Actor, school: string): Promise<SchoolTaskList> {
    if (!(await this.keepers.hold(actor, taskReaders, school))) throw new NotFound('school');
    const today = dateIn(this.clock.now());
    const done = await this.tasks.done(actor, school);
    const rows = (await this.asked(actor, school)).map(({ task: { id, ...task }, edition }): SchoolTaskLine => {
      const during = task.each === 'schoolYear' ? schoolYearOf(today) : edition;
      const found = done.find((one) => one.task === id && one.during === during);
      return { task: id, ...task, during, done: found === undefined ? null : whatOf(found) };
    });
    const isOfNow = (one: SchoolTaskDone): boolean =>
      rows.some(({ task, during }) => task === one.task && during === one.during);
    return { rows, earlier: done.filter((one) => !isOfNow(one)).map(({ school: _, ...one }) => one) };
  }

  /** The principal of the school. @throws RegisterRefused, KeyReused, NotFound */
  async record(actor: Actor, given: Omit<SchoolTaskDone, 'during'>, key: string): Promise<void> {
    await this.keepers.only(actor, taskKeepers, given.school);
    const found = (await this.asked(actor, given.school)).find(({ task }) => task.id === given.task);
    if (found === undefined) throw new NotFound('schoolTask');
    this.possible(given.on, found.from);
    const { each } = found.task;
    if (each === 'edition' && given.way === undefined) throw new RegisterRefused('wayNotTold');
    const done = { ...given, during: each === 'schoolYear' ? schoolYearOf(given.on) : found.edition };
    const stamp = stampOf(this.keys, actor.organisation, key, 'schoolTask.done', given);
    await this.tasks.record({ actor, stamp }, done);
  }

  private possible(on: PlainDate, from: PlainDate): void {
    if (!isPlainDate(on) || on > dateIn(this.clock.now())) throw new RegisterRefused('notYetDone');
    if (on < from) throw new RegisterRefused('beforeEdition');
  }

  /** The tasks of each edition a school lives by today: its protocol, and its own additions. */
  private async asked(actor: Actor, school: string): Promise<readonly Asked[]> {
    const here = (await this.directory.schools(actor)).find(({ id }) => id === school);
    if (here === undefined) throw new NotFound('school');
    const ids = [here.protocol, ...(here.additions === undefined ? [] : [here.additions])];
    const editions = await Promise.all(ids.map((id) => this.shelf.find(actor, id)));
    return editions.flatMap(({ id, inForce, schoolTasks = [] }) =>
      schoolTasks.map((task) => ({ task, edition: id, from: inForce.from })),
    );
  }
}

const whatOf = ({ on, way }: SchoolTaskDone): Pick<SchoolTaskDone, 'on' | 'way'> => ({
  on,
  ...(way === undefined ? {} : { way }),
});
