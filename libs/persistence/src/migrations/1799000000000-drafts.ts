import type { MigrationInterface, QueryRunner } from 'typeorm';
import { draftWalls } from '../schema/drafts.js';
import { ofTenant } from '../schema/walls.js';

/** A wall around each writer's drafts. */
export class Drafts1799000000000 implements MigrationInterface {
  readonly name = 'Drafts1799000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of draftWalls) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy owner on meldpad.draft');
    await runner.query(`alter policy wall on meldpad.draft using (${ofTenant}) with check (${ofTenant})`);
    await runner.query('drop index meldpad.draft_expires');
    await runner.query('alter table meldpad.draft drop column kept_at');
    await runner.query('drop function meldpad.drafting()');
  }
}
