import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyReused } from '#libs/application';
import { CaseMemory, PostgresChains, PostgresDirectory, type PostgresEditions } from '#libs/persistence';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { EditionChanged } from '../../libs/persistence/src/editions/postgres-editions.js';
import { HeadFile } from '../../libs/persistence/src/chain/head-file.js';
import { adopted, adoption, consent, draftBy, editionsOf } from '../support/editions-stored.js';
import { grown, ledgerLab, report, stamp, take, type House, type Lab } from '../support/ledger-lab.js';

describe('editions of an organisation in the database', () => {
  let lab: Lab;
  let house: House;
  let editions: PostgresEditions;
  const asked = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
    asSuperuser(
      lab.database.urls.superuser,
      async (client) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
    );

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('editions');
    editions = editionsOf(lab);
  });
  afterAll(() => lab.close());

  const board = () => ({ actor: house.actor('board'), stamp: stamp() });

  it('are drafted once for one key, and not with another body', async () => {
    const draft = draftBy(editions, 'HUIS-1', house.staff.administrator);
    const command = board();
    const [first, again] = await Promise.all(
      [1, 2].map(() => editions.change(command, async () => ({ type: 'edition.drafted', draft }))),
    );
    expect([first, again].map((made) => made && 'draft' in made && made.draft.id)).toEqual(['HUIS-1', 'HUIS-1']);
    const otherwise = { ...command, stamp: stamp(command.stamp.key, 'another body') };
    await expect(editions.change(otherwise, async () => ({ type: 'edition.discarded', id: 'HUIS-1' }))).rejects.toThrow(
      KeyReused,
    );
    expect(await editions.draft(house, 'HUIS-1')).toEqual(draft);
    const elsewhere = await lab.founded('other-editions');
    expect([await editions.draft(elsewhere, 'HUIS-1'), await editions.drafts(elsewhere)]).toEqual([undefined, []]);
  });

  it('leave a job in the outbox in the commit that asks for a check, and none where the asking is refused', async () => {
    const jobs = () => asked(`select payload from meldpad.outbox where topic = 'editionCheck'`);
    const refusal = new Error('not now');
    await expect(editions.change(board(), () => Promise.reject(refusal))).rejects.toBe(refusal);
    expect(await jobs()).toEqual([]);
    const digest = 'a'.repeat(64);
    await editions.change(board(), async () => ({ type: 'edition.checkAsked', id: 'HUIS-1', digest }));
    expect(await jobs()).toEqual([{ payload: JSON.stringify({ edition: 'HUIS-1', digest }) }]);
    expect(await editions.draft(house, 'HUIS-1')).toMatchObject({ stage: 'checking' });
  });

  it('are never adopted by whoever wrote at them, even if the program asked for it', async () => {
    const draft = draftBy(editions, 'HUIS-1', house.staff.administrator);
    await editions.change(board(), async () => ({
      type: 'edition.consented',
      id: 'HUIS-1',
      digest: draft.digest,
      consent,
    }));
    await expect(
      editions.change(board(), async () => adoption(house, draft, house.staff.administrator)),
    ).rejects.toMatchObject({ code: '23514' });
    expect(await editions.publishedOne(house, 'HUIS-1')).toBeUndefined();
    expect(await editions.inForce(house)).toEqual([]);
  });

  it('hold for new cases from their first day on, for every process, whatever was asked before', async () => {
    const directory = new PostgresDirectory(lab.app, lab.clock);
    const protocols = async (): Promise<readonly unknown[]> => {
      const schools = await directory.schools(house.actor('board'));
      expect(schools).toHaveLength(3);
      const place = await directory.placeOfReport('editions', 'de-brug');
      return [...new Set([place?.school?.protocol, ...schools.map(({ protocol }) => protocol)])];
    };
    const draft = await adopted(lab, house, 'HUIS-2', '2026-10-01');
    expect(await protocols()).toEqual(['test-2026']);
    expect(await editionsOf(lab).publishedOne(house, 'HUIS-2')).toMatchObject({
      ...{ edition: draft.edition, digest: draft.digest, consent, adoptedBy: house.staff.board },
    });
    expect(await editions.draft(house, 'HUIS-2')).toBeUndefined();
    lab.clock.at = '2026-09-30T21:59:59.000Z';
    expect(await protocols()).toEqual(['test-2026']);
    lab.clock.at = '2026-09-30T22:00:00.000Z';
    expect(await protocols()).toEqual(['HUIS-2']);
  });

  it('stand in the chained log of the organisation, which is whole', async () => {
    const chains = new PostgresChains(lab.app, lab.keys, new HeadFile('/nonexistent/heads.jsonl', lab.keys.headKey()));
    expect(await chains.verifyOrganisation(house.organisation)).toMatchObject({ whole: true });
    const [last] = await asked(
      'select entry from meldpad.organisation_log where organisation = $1 order by seq desc limit 1',
      [house.organisation],
    );
    expect(JSON.parse(String(last?.['entry']))).toMatchObject({
      type: 'edition.adopted',
      data: { edition: 'HUIS-2', from: '2026-10-01', document: 'Besluit CvB 2026-9', schools: expect.any(Array) },
    });
  });

  it('are not believed once somebody changed their text in the database', async () => {
    await adopted(lab, house, 'HUIS-3', '2026-11-01');
    await asked(`update meldpad.edition set edition = replace(edition, 'ZIL.call', 'ZIL.calm') where id = 'HUIS-3'`);
    await expect(editions.publishedOne(house, 'HUIS-3')).rejects.toThrow(EditionChanged);
    await asked(`delete from meldpad.edition_in_force where edition = 'HUIS-3'`);
    await asked(`delete from meldpad.edition where id = 'HUIS-3'`);
  });
});

describe('a case that was moved to another edition', () => {
  let lab: Lab;
  let house: House;
  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('moved');
  });
  afterAll(() => lab.close());

  const protocolIn = async (caseId: string, build: string): Promise<unknown> => {
    const ledger = lab.ledgerOf(build, new CaseMemory());
    return (await ledger.look(house.actor('teamLeader'), caseId)).opening.protocol;
  };

  it('goes on under it for every process, from its log alone and from a checkpoint after the move', async () => {
    const untouched = await report(lab, house);
    let at = await grown(lab, house, 3);
    at = await take(lab, house, at, {
      draft: ({ seal }) => ({
        type: 'case.moveEdition',
        data: { edition: 'HUIS-2', reason: seal('wat er verandert') },
      }),
    });
    expect(await protocolIn(at.caseId, 'first build')).toBe('HUIS-2');
    while (at.version < 20) at = await take(lab, house, at);
    const found = await asSuperuser(
      lab.database.urls.superuser,
      async (client) =>
        (
          await client.query<{ version: number; protocol: string }>(
            `select p.version, c.protocol from meldpad.checkpoint p join meldpad."case" c on c.id = p.case_id where c.id = $1`,
            [at.caseId],
          )
        ).rows,
    );
    expect(found).toEqual([{ version: 16, protocol: 'HUIS-2' }]);
    expect(await protocolIn(at.caseId, 'first build')).toBe('HUIS-2');
    expect(await protocolIn(at.caseId, 'another build')).toBe('HUIS-2');
    expect(await protocolIn(untouched.caseId, 'first build')).toBe('test-2026');
  });
});
