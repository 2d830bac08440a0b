import type { MigrationInterface, QueryRunner } from 'typeorm';
import { editionBefore, editionTables } from '../schema/editions.js';

/** Organisations make, adopt and live by editions of their own. */
export class Editions1796428800000 implements MigrationInterface {
  readonly name = 'Editions1796428800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of editionTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['edition_in_force', 'edition', 'edition_draft'])
      await runner.query(`drop table meldpad.${table} cascade`);
    for (const statement of editionBefore) await runner.query(statement);
  }
}
