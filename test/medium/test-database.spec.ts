import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../support/postgres.js';

describe('a database for a spec', () => {
  it('is its own, reached by every login of Meldpad, and gone when dropped', async () => {
    const [first, second] = await Promise.all([testDatabase(), testDatabase()]);
    expect(first.name).not.toBe(second.name);
    for (const [login, name] of [
      ['superuser', 'postgres'],
      ['owner', 'meldpad_owner'],
      ['app', 'meldpad_app'],
      ['queue', 'meldpad_queue'],
    ] as const) {
      expect(await whoAndWhere(first.urls[login])).toEqual({ name, database: first.name });
    }
    await first.drop();
    await expect(whoAndWhere(first.urls.app)).rejects.toMatchObject({ code: '3D000' });
    expect(await whoAndWhere(second.urls.app)).toEqual({ name: 'meldpad_app', database: second.name });
    await second.drop();
  });
});

async function whoAndWhere(connectionString: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return (await client.query('select current_user as name, current_database() as database')).rows[0];
  } finally {
    await client.end();
  }
}
