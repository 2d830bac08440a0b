import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookups, standingTables } from '../schema/standing.js';

/** How a case stands has a table of its own; checkpoints are written now and then. */
export class Standing1795824000000 implements MigrationInterface {
  readonly name = 'Standing1795824000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...standingTables, ...lookups]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meldpad.outbox drop column not_before');
    await runner.query('alter table meldpad.receipt add column withdrawn boolean not null default false');
    for (const index of ['case_linked', 'case_access_case', 'role_assignment_level'])
      await runner.query(`drop index meldpad.${index}`);
    await runner.query('alter table meldpad.checkpoint add column undecided boolean not null default false');
    await runner.query('drop table meldpad.standing');
  }
}
