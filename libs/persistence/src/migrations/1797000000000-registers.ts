import type { MigrationInterface, QueryRunner } from 'typeorm';
import { registerTables } from '../schema/registers.js';

/** Registers beside that of consents: refusals and other answers, written leaves, protected environments. */
export class Registers1797000000000 implements MigrationInterface {
  readonly name = 'Registers1797000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of registerTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meldpad.environment_register');
    await runner.query('drop table meldpad.leave_register');
    // What was refused must not come back as a consent; the owner looks behind the wall for that.
    await runner.query('alter table meldpad.consent_register no force row level security');
    await runner.query(`delete from meldpad.consent_register where kind <> 'publicationConsent'`);
    await runner.query('alter table meldpad.consent_register force row level security');
    await runner.query('alter table meldpad.consent_register drop column kind, drop column asked_on');
  }
}
