import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools of cluster 1 and 2, for which the WEC keeps a rule of its own (WEC 40(18)). */
export class Clusters1799200000000 implements MigrationInterface {
  readonly name = 'Clusters1799200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meldpad.school add column cluster text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meldpad.school drop column cluster');
  }
}
