import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Upkeep } from '#libs/application';
import {
  HeadFileBroken,
  headsIn,
  PostgresChains,
  PostgresDrafts,
  PostgresLeftovers,
  PostgresSessionStore,
  Verification,
} from '#libs/persistence';
import { grown, ledgerLab, type House, type Lab } from '../support/ledger-lab.js';

describe('keeping house', () => {
  let lab: Lab;
  let house: House;
  let folder: string;
  let attacker: pg.Pool;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('upkeep');
    folder = mkdtempSync(join(tmpdir(), 'meldpad-heads-'));
    attacker = new pg.Pool({ connectionString: lab.database.urls.superuser, max: 1 });
  });
  afterAll(async () => {
    await attacker.end();
    rmSync(folder, { recursive: true });
    await lab.close();
  });

  /** As another process has it: with a memory of its own of the file of heads. */
  const process = (): Upkeep =>
    new Upkeep(
      new PostgresChains(lab.app, lab.keys, headsIn(folder, lab.keys)),
      new PostgresSessionStore(lab.app),
      new PostgresDrafts(lab.app, lab.keys, lab.clock),
      new PostgresLeftovers(lab.app),
    );
  const verified = (build = 'first build'): ReturnType<Verification['run']> =>
    new Verification(lab.app, lab.keys, headsIn(folder, lab.keys), () => build).run();

  const life = async (steps: number): Promise<string> => (await grown(lab, house, steps)).caseId;

  it('writes heads from several processes at once into one file that stays whole', async () => {
    const processes = [process(), process(), process()];
    for (const steps of [1, 16, 20]) {
      await life(steps);
      await Promise.all(processes.map((one) => one.run('heads')));
    }
    expect(await process().run('heads')).toBe('0 heads written');
    expect(await verified()).toMatchObject({
      organisations: 1,
      cases: 3,
      entries: 1,
      heads: 4,
      grown: 0,
      checkpoints: 2,
      breaks: [],
    });
  });

  it('takes up a file whose last line was cut off by a power failure', async () => {
    appendFileSync(join(folder, 'heads.jsonl'), '{"organisation":"');
    await life(2);
    expect(await process().run('heads')).toBe('1 heads written');
    expect(readFileSync(join(folder, 'heads.jsonl'), 'utf8')).not.toContain('{"organisation":"{');
    expect(await verified()).toMatchObject({ heads: 5, breaks: [] });
  });

  it('forgets sessions that are over, and no other', async () => {
    const sessions = new PostgresSessionStore(lab.app);
    const session = (idHash: string, endsAt: Date) => ({
      idHash,
      login: { issuer: 'https://login.test', subject: 'upkeep-teacher' },
      openedAt: '2020-01-01T08:00:00.000Z',
      lastSeenAt: '2020-01-01T08:00:00.000Z',
      endsAt: endsAt.toISOString(),
    });
    await sessions.add(session('over', new Date(Date.now() - 1_000)));
    await sessions.add(session('running', new Date(Date.now() + 3_600_000)));
    await process().run('sessions');
    expect(await sessions.find('over')).toBeUndefined();
    expect(await sessions.find('running')).toMatchObject({ idHash: 'running' });
  });

  it('forgets drafts whose time is over, and no other', async () => {
    const drafts = new PostgresDrafts(lab.app, lab.keys, lab.clock);
    const draft = { text: '{}', keptAt: '2020-01-01T08:00:00.000Z' };
    const [over, running] = ['over', 'running'].map((about) => ({ actor: house.actor('teacher'), about }));
    await drafts.keep(over!, { ...draft, until: new Date(Date.now() - 1_000).toISOString() });
    await drafts.keep(running!, { ...draft, until: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await process().run('drafts')).toBe('1 drafts forgotten');
    expect(await drafts.find(over!, draft.keptAt)).toBeUndefined();
    expect(await drafts.find(running!, draft.keptAt)).toMatchObject({ text: '{}' });
  });

  it('forgets answers, seen notices and unsent mail after ninety days, and leaves steps and readings alone', async () => {
    const counts = async (): Promise<Record<string, number>> => {
      const { rows } = await attacker.query<Record<string, number>>(
        `select (select count(*)::int from meldpad.idempotency_key) as answers, (select count(*)::int from meldpad.notification) as notices,
           (select count(*)::int from meldpad.mail_outbox) as mail, (select count(*)::int from meldpad.step) as steps, (select count(*)::int from meldpad.reading) as readings`,
      );
      return rows[0] ?? {};
    };
    await life(2);
    const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
    for (const [days, seen] of [
      [91, true],
      [91, false],
      [89, true],
    ] as const)
      await attacker.query(
        `insert into meldpad.notification (organisation, id, person, about, at, seen) values ($1, gen_random_uuid(), $2, 'task', $3, $4)`,
        [house.organisation, house.staff.teacher, ago(days), seen],
      );
    for (const days of [91, 89])
      await attacker.query(`insert into meldpad.mail_outbox values ($1, $2, 'a@b.test', 's', 'b', $3)`, [
        house.organisation,
        `mail-${days}`,
        ago(days),
      ]);
    const before = await counts();
    expect(await process().run('leftovers')).toBe('2 leftovers forgotten');
    await attacker.query(
      `update meldpad.idempotency_key set kept_at = $1 where ctid in (select ctid from meldpad.idempotency_key limit 1)`,
      [ago(91)],
    );
    expect(await process().run('leftovers')).toBe('1 leftovers forgotten');
    const { answers = 0, notices = 0, mail = 0, ...evidence } = before;
    expect(await counts()).toEqual({ answers: answers - 1, notices: notices - 1, mail: mail - 1, ...evidence });
  });

  it('finds a case that is gone, a changed checkpoint, a changed standing and a changed entry, and does not judge checkpoints of another build', async () => {
    expect(await verified('second build')).toMatchObject({ checkpoints: 0, checkpointsElsewhere: 2, breaks: [] });
    const [gone, changed, shown] = [await life(2), await life(18), await life(2)];
    await process().run('heads');
    await attacker.query(`delete from meldpad.step where case_id = $1`, [gone]);
    await attacker.query(`delete from meldpad.checkpoint where case_id = $1`, [gone]);
    await attacker.query(`delete from meldpad."case" where id = $1`, [gone]);
    await attacker.query(
      `update meldpad.checkpoint set state = replace(state, '"version":16', '"version":17') where case_id = $1`,
      [changed],
    );
    await attacker.query(`update meldpad.standing set undecided = true where case_id = $1`, [shown]);
    await attacker.query(`update meldpad.organisation_log set entry = replace(entry, 'founded', 'fouNded')`);
    const { breaks } = await verified();
    const { rows } = await attacker.query<{ number: string }>(
      `select number from meldpad."case" where id = any ($1) order by opened_at, id`,
      [[changed, shown]],
    );
    expect(breaks).toEqual([
      { organisation: 'upkeep', log: 'organisation', at: 1, because: 'changed' },
      { organisation: 'upkeep', log: rows[0]?.number, at: 16, because: 'checkpointChanged' },
      { organisation: 'upkeep', log: rows[1]?.number, at: 2, because: 'standingDiffers' },
      { organisation: house.organisation, log: gone, at: 0, because: 'truncated' },
    ]);
  });

  it('believes no file of heads that was changed', async () => {
    const path = join(folder, 'heads.jsonl');
    const lines = readFileSync(path, 'utf8');
    appendFileSync(path, lines.split('\n')[0] + '\n');
    await expect(verified()).rejects.toBeInstanceOf(HeadFileBroken);
  });
});
