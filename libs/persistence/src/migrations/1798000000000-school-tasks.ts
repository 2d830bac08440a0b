import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolTaskTables } from '../schema/school-tasks.js';

/** What schools did outside cases, by school year and by edition. */
export class SchoolTasks1798000000000 implements MigrationInterface {
  readonly name = 'SchoolTasks1798000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of schoolTaskTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meldpad.school_task_done');
  }
}
