import type { MigrationInterface, QueryRunner } from 'typeorm';
import { owner } from '../database/roles.js';

const tables = ['idempotency_key', 'notification', 'mail_outbox'];

/** Since when an answer is kept, and leave for a function of the owner's to let go of what is kept for a while only. */
export class Leftovers1799300000000 implements MigrationInterface {
  readonly name = 'Leftovers1799300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table meldpad.idempotency_key add column kept_at timestamptz not null default clock_timestamp()',
    );
    for (const table of tables)
      await runner.query(`create policy owner on meldpad.${table} for all to ${owner} using (true) with check (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop policy owner on meldpad.${table}`);
    await runner.query('alter table meldpad.idempotency_key drop column kept_at');
  }
}
