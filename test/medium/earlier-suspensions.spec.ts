import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Recorded } from '#libs/application';
import type { StepDraft } from '#libs/domain';
import { ledgerLab, report, take, type House, type Lab } from '../support/ledger-lab.js';

describe('earlier suspensions of a pupil, as they are looked up for the rule on one after another', () => {
  let lab: Lab;
  let house: House;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('earlier');
  });
  afterAll(() => lab.close());

  /** A case with a pupil as p1, known by this number of his school. */
  async function pupilOf(number: string | undefined, school = house.school): Promise<Recorded> {
    const opened = await report(lab, house, { school });
    return take(lab, house, opened, {
      as: house.actor('system'),
      draft: ({ seal, identify }) => {
        const name = seal('N. N.');
        if (number !== undefined) identify(name, number);
        return { type: 'party.add', party: 'p1', data: { kind: 'pupil', role: 'subject', band: 'from12', name } };
      },
    });
  }

  const proposal: StepDraft = { type: 'measure.propose', party: 'p1', data: { measure: 'suspension' } };
  const on = (draft: StepDraft) => ({ as: house.actor('system'), draft });

  /** Suspended, and decided so; `undone` afterwards where asked. */
  async function suspended(number: string, undone = false, school = house.school): Promise<Recorded> {
    let now = await pupilOf(number, school);
    now = await take(lab, house, now, on({ ...proposal, track: 't1' }));
    now = await take(
      lab,
      house,
      now,
      on({ type: 'measure.decide', track: 't1', party: 'p1', data: { decision: 'impose' } }),
    );
    if (!undone) return now;
    return take(lab, house, now, on({ type: 'measure.withdraw', track: 't1', party: 'p1', data: {} }));
  }

  const lookedUp = async ({ caseId }: Recorded, draft: StepDraft = proposal): Promise<unknown> =>
    (await lab.ledger.look(house.actor('teamLeader'), caseId)).outside(draft).earlierSuspensions;

  it('counts those that stand, in every earlier case of this school, also one the asker may not see', async () => {
    const first = await suspended('1001');
    await take(lab, house, first, {
      as: house.actor('system'),
      draft: ({ seal }) => ({
        type: 'party.add',
        party: 'p2',
        data: { kind: 'employee', role: 'witness', person: house.staff.teamLeader, name: seal('N. N.') },
      }),
    });
    await suspended('1001');
    await suspended('1001', true);
    const now = await pupilOf('1001');
    expect(await lookedUp(now)).toBe(2);
    await expect(lab.ledger.look(house.actor('teamLeader'), first.caseId)).rejects.toThrow();
  });

  it('counts nobody else, and nobody of another school under the same number', async () => {
    await suspended('2001');
    await suspended('2002', false, house.otherSchool);
    expect(await lookedUp(await pupilOf('2002'))).toBe(0);
  });

  it('says nothing of a pupil whose number is not known, nor of his own case', async () => {
    expect(await lookedUp(await pupilOf(undefined))).toBeUndefined();
    expect(await lookedUp(await pupilOf('3001'))).toBe(0);
  });

  it('counts devices taken before, but for takings that were undone, where the next one is taken (MEI-D1)', async () => {
    const taking: StepDraft = { type: 'custody.take', party: 'p1', data: { breach: 1 } };
    const first = await take(lab, house, await pupilOf('6001'), on({ ...taking, track: 't1' }));
    await take(lab, house, first, on({ type: 'custody.return', track: 't1', party: 'p1', data: {} }));
    const undone = await take(lab, house, await pupilOf('6001'), on({ ...taking, track: 't1' }));
    await take(lab, house, undone, on({ type: 'custody.annul', track: 't1', party: 'p1', data: {} }));
    const { caseId } = await pupilOf('6001');
    const { outside } = await lab.ledger.look(house.actor('teamLeader'), caseId);
    expect(outside(taking).earlierCustodies).toBe(1);
    expect(outside(proposal)).toMatchObject({ earlierSuspensions: 0 });
    expect(outside(proposal).earlierCustodies).toBeUndefined();
  });

  it('counts contracts that hold, but for those that were taken back, where a breach is assessed (MEI-X2)', async () => {
    const contract: StepDraft = { ...proposal, data: { measure: 'contract' } };
    const impose: StepDraft = { type: 'measure.decide', track: 't1', party: 'p1', data: { decision: 'impose' } };
    for (const undone of [false, true]) {
      const proposed = await take(lab, house, await pupilOf('7001'), on({ ...contract, track: 't1' }));
      const decided = await take(lab, house, proposed, on(impose));
      if (undone) await take(lab, house, decided, on({ type: 'measure.withdraw', track: 't1', party: 'p1', data: {} }));
    }
    const { caseId } = await pupilOf('7001');
    const { outside } = await lab.ledger.look(house.actor('teamLeader'), caseId);
    expect(outside({ type: 'breach.assess', party: 'p1', data: {} }).earlierContracts).toBe(1);
    expect(outside(proposal).earlierContracts).toBeUndefined();
  });

  it('is asked only where a suspension is proposed', async () => {
    await suspended('4001');
    const now = await pupilOf('4001');
    expect(await lookedUp(now, { ...proposal, data: { measure: 'warning' } })).toBeUndefined();
    expect(await lookedUp(now, { type: 'finding.record', party: 'p1', data: {} })).toBeUndefined();
    expect(await lookedUp(now)).toBe(1);
  });

  it('leaves the walls as they were for the rest of the transaction', async () => {
    const [hidden, now] = [
      await report(lab, house, { data: { addressee: 'board' }, obligations: [] }),
      await pupilOf('5001'),
    ];
    const client = new pg.Client({ connectionString: lab.database.urls.app });
    await client.connect();
    await client.query('begin');
    const reads = [house.organisation, house.staff.teamLeader, lab.clock.now(), null, now.caseId, null, null];
    const { rows: read } = await client.query(
      'select facts::json->4 as earlier from meldpad.read_case($1, $2, $3, $4, $5, $6, $7)',
      reads,
    );
    const { rows } = await client.query('select from meldpad."case" where id = $1', [hidden.caseId]);
    await client.end();
    expect([read, rows]).toEqual([[{ earlier: ['p1 0 0 0'] }], []]);
  });
});
