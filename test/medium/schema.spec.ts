import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '#libs/persistence';
import { testDatabase, type TestDatabase } from '../support/postgres.js';

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('is brought up to date once: a second time has nothing to do', async () => {
    expect(await migrate(database.urls.owner)).toEqual([]);
  });
});
