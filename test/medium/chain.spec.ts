import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { Database, HeadFileBroken, PostgresChains, PostgresOrganisationLog } from '#libs/persistence';
import { HeadFile } from '../../libs/persistence/src/chain/head-file.js';
import { ledgerLab, report, take, type House, type Lab } from '../support/ledger-lab.js';

/** One way to change a stored log, with all the rights there are on the database, but without the key. */
type Attack = {
  readonly how: 'edit' | 'delete' | 'swap' | 'truncate' | 'recompute' | 'insert' | 'moveIn' | 'hash' | 'empty';
  readonly at: number;
  readonly also: number;
};

const length = 6;

describe('the chained log', () => {
  let lab: Lab;
  let house: House;
  let folder: string;
  let chains: PostgresChains;
  /** One connection, so that what one statement leaves, the next sees. */
  let attacker: pg.Pool;
  let caseId: string;
  let otherCase: string;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('chain');
    folder = mkdtempSync(join(tmpdir(), 'meldpad-heads-'));
    chains = new PostgresChains(lab.app, lab.keys, new HeadFile(join(folder, 'heads.jsonl'), lab.keys.headKey()));
    [caseId, otherCase] = [await life(), await life()];
    await chains.writeHeads();
    attacker = new pg.Pool({ connectionString: lab.database.urls.superuser, max: 1 });
  });
  afterAll(async () => {
    await attacker.end();
    rmSync(folder, { recursive: true });
    await lab.close();
  });

  async function life(): Promise<string> {
    let at = await report(lab, house, { story: 'a story' });
    while (at.version < length) at = await take(lab, house, at);
    return at.caseId;
  }

  it('is whole as it was recorded, for a case and for an organisation', async () => {
    expect(await chains.verifyCase(house.organisation, caseId)).toMatchObject({ whole: true, length });
    const log = new PostgresOrganisationLog(lab.app, lab.keys, lab.clock);
    expect(
      await log.append(house.actor('administrator'), { type: 'calendar.changed', data: { school: house.school } }),
    ).toBe(2);
    expect(await chains.verifyOrganisation(house.organisation)).toMatchObject({ whole: true, length: 2 });
    expect((await log.entries(house.actor('auditor'), {})).map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'organisation.founded'],
      [2, 'calendar.changed'],
    ]);
  });

  it('writes a head once per growth, and none when nothing grew', async () => {
    await life();
    await chains.writeHeads();
    expect(await chains.writeHeads()).toBe(0);
  });

  it('shows every one of a thousand random attacks with full rights on the database', async () => {
    const found: string[] = [];
    const attack = fc.record<Attack>({
      how: fc.constantFrom('edit', 'delete', 'swap', 'truncate', 'recompute', 'insert', 'moveIn', 'hash', 'empty'),
      at: fc.integer({ min: 1, max: length }),
      also: fc.integer({ min: 1, max: length - 1 }),
    });
    await fc.assert(
      fc.asyncProperty(attack, async (one) => {
        await attacker.query('begin');
        await strike(one);
        // The check reads what the attacker left, on his connection: it needs no rights of his.
        const verdict = await new PostgresChains(new Database(attacker), lab.keys, heads()).verifyCase(
          house.organisation,
          caseId,
        );
        await attacker.query('rollback');
        if (!verdict.whole) found.push(one.how);
        return !verdict.whole;
      }),
      { numRuns: 1_000 },
    );
    expect(found).toHaveLength(1_000);
    expect(await chains.verifyCase(house.organisation, caseId)).toMatchObject({ whole: true });
  });

  it('shows a change in the file of heads itself', () => {
    const path = join(folder, 'heads.jsonl');
    const lines = readFileSync(path, 'utf8');
    const copy = join(folder, 'changed.jsonl');
    for (const changed of [lines.replace('"length":6', '"length":5'), lines.split('\n').slice(1).join('\n')]) {
      writeFileSync(copy, changed);
      expect(() => new HeadFile(copy, lab.keys.headKey()).newest()).toThrow(HeadFileBroken);
    }
  });

  const heads = (): HeadFile => new HeadFile(join(folder, 'heads.jsonl'), lab.keys.headKey());

  async function strike({ how, at, also }: Attack): Promise<void> {
    const other = ((at - 1 + also) % length) + 1;
    const run = async (text: string, values: readonly unknown[]): Promise<void> => {
      await attacker.query(text, [...values]);
    };
    switch (how) {
      case 'edit':
        return run(
          `update meldpad.step set step = replace(step, '"seq":${at}', '"seq":${at},"x":1') where case_id = $1 and seq = $2`,
          [caseId, at],
        );
      case 'hash':
        return run(`update meldpad.step set hash = sha256(hash) where case_id = $1 and seq = $2`, [caseId, at]);
      case 'delete':
        await run(`delete from meldpad.step where case_id = $1 and seq = $2`, [caseId, at]);
        await run(`update meldpad.step set seq = -seq where case_id = $1 and seq > $2`, [caseId, at]);
        return run(`update meldpad.step set seq = -seq - 1 where case_id = $1 and seq < 0`, [caseId]);
      case 'swap':
        await run(`update meldpad.step set seq = -seq where case_id = $1 and seq in ($2, $3)`, [caseId, at, other]);
        return run(`update meldpad.step set seq = $2::integer + $3::integer + seq where case_id = $1 and seq < 0`, [
          caseId,
          at,
          other,
        ]);
      case 'truncate':
      case 'empty':
        await run(`delete from meldpad.step where case_id = $1 and seq >= $2`, [caseId, how === 'empty' ? 1 : at]);
        return run(
          `update meldpad."case" c set version = coalesce((select max(seq) from meldpad.step where case_id = c.id), 0),
             hash = coalesce((select hash from meldpad.step where case_id = c.id order by seq desc limit 1), '') where id = $1`,
          [caseId],
        );
      case 'recompute':
        await run(`update meldpad.step set step = replace(step, 'report', 'rapport') where case_id = $1 and seq = $2`, [
          caseId,
          at,
        ]);
        return run(`update meldpad.step set hash = sha256(convert_to(step, 'UTF8')) where case_id = $1 and seq >= $2`, [
          caseId,
          at,
        ]);
      case 'insert':
        return run(
          `insert into meldpad.step select organisation, case_id, $2, step, hash, actors from meldpad.step where case_id = $1 and seq = $3`,
          [caseId, length + 1, at],
        );
      case 'moveIn':
        return run(
          `update meldpad.step s set step = o.step, hash = o.hash from meldpad.step o where s.case_id = $1 and s.seq = $2 and o.case_id = $3 and o.seq = $2`,
          [caseId, at, otherCase],
        );
    }
  }
});
