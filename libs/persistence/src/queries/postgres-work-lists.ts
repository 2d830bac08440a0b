import {
  NotFound,
  WorkLists,
  type Actor,
  type CaseLine,
  type CaseListRequest,
  type Clock,
  type FiledLine,
  type FileListRequest,
  type Json,
  type Listed,
  type TaskListRequest,
} from '#libs/application';
import { calling, type Database, type Statement, type Value } from '../database/database.js';
import { caseCursor, fileCursor, limitOf, taskCursor } from './cursor.js';

const inbox = calling('page_inbox', 4);
const cases = calling('page_cases', 13);
const notices = calling('page_notices', 4);
const files = calling('page_files', 10);
const tasks = calling('page_tasks', 11);
const undecided = calling('page_undecided', 4);
const ownReports = calling('page_own_reports', 4);

/** How far ahead a term may end to be looked for, in milliseconds. */
const reach = { overdue: 0, week: 7 * 86_400_000 } as const;

/** Lists of work and of cases: no content, so no reading is noted. */
export class PostgresWorkLists extends WorkLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override inbox(reader: Actor, limit?: number): ReturnType<WorkLists['inbox']> {
    return this.page(inbox, reader, [limitOf(limit)]);
  }

  override tasks(reader: Actor, request: TaskListRequest): ReturnType<WorkLists['tasks']> {
    const { limit, sort = 'due', school = null, overdue = null, steps = null } = request;
    const after = taskCursor(request.after);
    return this.page(tasks, reader, [
      limitOf(limit),
      sort === '-due',
      after?.due ?? null,
      after?.caseId ?? null,
      after?.obligation ?? null,
      school,
      overdue,
      steps,
    ]);
  }

  override async undecided(reader: Actor, limit: number): Promise<readonly CaseLine[]> {
    return JSON.parse(await this.page(undecided, reader, [limit])) as readonly CaseLine[];
  }

  override ownReports(reader: Actor, limit?: number): ReturnType<WorkLists['ownReports']> {
    return this.page(ownReports, reader, [limitOf(limit)]);
  }

  override cases(reader: Actor, request: CaseListRequest): ReturnType<WorkLists['cases']> {
    const { sort = '-openedAt', school = null, stage = null, kind = null, category = null, closed = null } = request;
    const after = caseCursor(request.after);
    return this.page(cases, reader, [
      sort,
      after?.at ?? null,
      after?.id ?? null,
      limitOf(request.limit),
      school,
      stage,
      kind,
      category,
      closed,
      request.due === undefined ? null : new Date(Date.parse(this.clock.now()) + reach[request.due]).toISOString(),
    ]);
  }

  override async files(reader: Actor, request: FileListRequest): ReturnType<WorkLists['files']> {
    const { limit, school = null, file = null, filed = null } = request;
    const after = fileCursor(request.after);
    const page = await this.page<Listed<FiledLine>>(files, reader, [
      limitOf(limit),
      after?.at ?? null,
      after?.caseId ?? null,
      after?.seq ?? null,
      school,
      file,
      filed,
    ]);
    if (page === '') throw new NotFound('organisation');
    return page;
  }

  override notices(reader: Actor, limit?: number): ReturnType<WorkLists['notices']> {
    return this.page(notices, reader, [limitOf(limit)]);
  }

  private async page<Of>(
    statement: Statement,
    { organisation, person }: Actor,
    values: readonly Value[],
  ): Promise<Json<Of>> {
    const row = await this.database.one<Record<string, string | null>>(statement, [
      organisation,
      person,
      this.clock.now(),
      ...values,
    ]);
    return row[statement.name] ?? '';
  }
}
