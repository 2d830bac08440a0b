import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CallsTogether } from './calls-together.js';
import { Database, type Statement, type Value } from './database.js';

/** Keeps what is sent; a statement that carries "broken" fails as a whole, as a transaction does. */
class Noting extends Database {
  readonly sent: { readonly name: string; readonly values: readonly Value[] }[] = [];

  /** What a statement that carries "held" waits for. */
  held: Promise<void> = Promise.resolve();

  constructor() {
    super(new pg.Pool());
  }

  override async rows<Row extends pg.QueryResultRow>({ name }: Statement, values: readonly Value[]): Promise<Row[]> {
    this.sent.push({ name, values });
    await (values.includes('held') ? this.held : nextTurn());
    if (values.includes('broken')) throw new Error('refused by the database');
    return values.map((value) => ({ answer: `${String(value)} stored` })) as unknown as Row[];
  }
}

interface Answer extends pg.QueryResultRow {
  readonly answer: string;
}

describe('commands committed together', () => {
  const writing = (): { database: Noting; write: (value: string, organisation?: string) => Promise<Answer> } => {
    const database = new Noting();
    const together = new CallsTogether<Answer>(database, 'append', 1);
    return {
      database,
      write: (value, organisation = 'o') => together.make({ organisation, caseId: value, values: [value] }),
    };
  };

  it('sends the first at once, and what comes meanwhile as lots of sixteen in the order of their cases', async () => {
    const { database, write } = writing();
    const values = [...'azyxwvutsrqponmlkjih'];
    const answers = await Promise.all(values.map((value) => write(value)));
    expect(answers).toEqual(values.map((value) => ({ answer: `${value} stored` })));
    expect(database.sent).toEqual([
      { name: 'append', values: ['a'] },
      { name: 'append_16', values: [...'klmnopqrstuvwxyz'] },
      { name: 'append_3', values: [...'hij'] },
    ]);
  });

  it('never puts two organisations into one transaction', async () => {
    const { database, write } = writing();
    await Promise.all([...'abcdefgh'].map((value, place) => write(value, place % 2 === 0 ? 'one' : 'other')));
    expect(database.sent.map(({ values }) => values)).toEqual([['a'], ['b', 'd', 'f', 'h'], ['c', 'e', 'g']]);
  });

  it('sends each alone when a lot fails, so that one failure is no other’s', async () => {
    const { database, write } = writing();
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'broken', 'd'].map((value) => write(value)));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(database.sent.slice(1).map(({ values }) => values)).toEqual([
      ['b', 'broken', 'c', 'd'],
      ['b'],
      ['broken'],
      ['c'],
      ['d'],
    ]);
    expect(await write('e')).toEqual({ answer: 'e stored' });
  });

  it('goes on without a lot that waits for a lock', async () => {
    const { database, write } = writing();
    let free: () => void = () => undefined;
    database.held = new Promise((resolve) => (free = resolve));
    const held = write('held');
    expect(await write('b')).toEqual({ answer: 'b stored' });
    free();
    expect(await held).toEqual({ answer: 'held stored' });
  });

  it('tells who waits when the database answers nothing for a command', async () => {
    const database = new Noting();
    const together = new CallsTogether<Answer>(database, 'append', 0);
    await expect(together.make({ organisation: 'o', caseId: 'a', values: [] })).rejects.toThrow(
      'append answered nothing',
    );
  });
});
