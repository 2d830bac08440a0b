import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseLedger, DraftOnCases, SimulatorHere } from '#libs/application';
import { editions, type Edition, type Rule, type Simulated } from '#libs/domain';
import { PostgresCaseLogs, type PostgresCaseLedger } from '#libs/persistence';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import type { Caller } from '../support/http.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { storedRows } from '../support/stored-rows.js';
import { CaseAtWork } from '../support/work.js';

const against = 'OZHW-2020';
const draftWith = (...rules: readonly Rule[]): Simulated => {
  const shipped = editions.find(({ id }) => id === against) as Edition;
  return { editions, draft: { ...shipped, id: 'OZHW-draft', rules: [...shipped.rules, ...rules] }, against };
};

const talkFirst: Rule = {
  rule: 'duty',
  id: 'NEW.talk',
  cites: ['OZHW-2.2'],
  nl: 'Praat eerst met elkaar.',
  en: 'Talk first.',
  scope: 'case',
  when: { fact: 'case.stage', is: 'review' },
  met: { taken: 'conversation.record' },
  by: ['principal'],
  step: 'conversation.record',
  blocks: ['review.finish'],
};

describe('a draft on the cases of an organisation', () => {
  let product: TestProduct;
  let leader: Caller;
  let onCases: DraftOnCases;
  let here: CaseAtWork;

  const as = async (caller: Caller) => {
    const { body } = await caller.get('/api/v1/me');
    return { organisation: String(body['organisation']), person: String(body['person']) };
  };

  beforeAll(async () => {
    product = await startTestProduct();
    leader = await product.as('anouk.wilgenroos');
    const { database, keys, clock } = product.app.get<PostgresCaseLedger>(CaseLedger, { strict: false })['parts'];
    onCases = new DraftOnCases(new PostgresCaseLogs(database, keys, clock), new SimulatorHere());
    here = await CaseAtWork.reported(product.caller, leader);
    await here.done(leader, 'case.take');
  });
  afterAll(() => product.close());

  it('says what would go otherwise in those the reader may see, and why', async () => {
    const report = await onCases.run(await as(leader), draftWith(talkFirst));
    expect(report.groups.map(({ kind, step, cause }) => [kind, step, cause.rule, cause.cites, cause.became])).toEqual([
      ['demanded', 'conversation.record', 'NEW.talk', ['OZHW-2.2'], 'new'],
    ]);
    expect(report.leftOff).toBe(0);
    const same = await onCases.run(await as(leader), draftWith());
    expect(same).toEqual({ ...report, differing: 0, groups: [] });
  });

  it('shows nobody what he may not see', async () => {
    const officer = await product.as('nadia.egelantier');
    const { cases } = await onCases.run(await as(officer), draftWith());
    expect(cases).toBe(0);
  });

  it('writes nothing', async () => {
    const before = await storedRows(product.database);
    await onCases.run(await as(leader), draftWith(talkFirst));
    expect(await storedRows(product.database)).toEqual(before);
  });

  it('stops at a log that is not what was recorded', async () => {
    const reader = await as(leader);
    await asSuperuser(product.database.urls.superuser, (client) =>
      client.query(`update meldpad.step set step = replace(step, '"phone"', '"letter"') || ' ' where case_id = $1`, [
        here.id,
      ]),
    );
    await expect(onCases.run(reader, draftWith())).rejects.toThrow('was changed outside the application');
  });
});
