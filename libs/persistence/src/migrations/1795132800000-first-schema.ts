import type { MigrationInterface, QueryRunner } from 'typeorm';
import { queue } from '../database/roles.js';
import { caseTables } from '../schema/cases.js';
import { organisationTables } from '../schema/organisation.js';
import { settings } from '../schema/settings.js';

/** The queue keeps its tables in a schema of its own, out of reach of the application's login. */
const roomForTheQueue = `do $$ begin
  if exists (select from pg_roles where rolname = '${queue}') then
    execute 'create schema if not exists bullmq';
    execute 'grant usage, create on schema bullmq to ${queue}';
    execute format('grant create, temporary on database %I to ${queue}', current_database());
  end if;
end $$`;

/** Everything the first release stores. */
export class FirstSchema1795132800000 implements MigrationInterface {
  readonly name = 'FirstSchema1795132800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...settings, ...organisationTables, ...caseTables, roomForTheQueue])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema keystore cascade');
    await runner.query('drop schema meldpad cascade');
  }
}
