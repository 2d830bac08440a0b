import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readingTables, withoutReadingTables } from '../schema/readings.js';

/** Who saw a case, and whether he had something to do there. */
export class Readings1799100000000 implements MigrationInterface {
  readonly name = 'Readings1799100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of readingTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of withoutReadingTables) await runner.query(statement);
  }
}
