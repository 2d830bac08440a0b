import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Editions } from '#libs/application';
import { editions, type Edition } from '#libs/domain';
import type { Answer, Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { rowsOf, type Row } from '../support/work.js';

const zwaluwnest = '0de30000-0000-4000-8000-000000000091';
const lyceum = '0de30000-0000-4000-8000-000000000092';
const at = (school: string): string => `/api/v1/organisation/schools/${school}/tasks`;

let product: TestProduct;
let principal: Caller;
let board: Caller;
beforeAll(async () => {
  product = await startTestProduct();
  principal = await product.as('tirza.waterviolier');
  board = await product.as('ilse.dotterbloem');
  await goTo('2027-06-30');
});
afterAll(() => product.close());

/** Ten in the morning, summer time. */
const goTo = async (day: string): Promise<void> => {
  const administrator = await product.as('annabel.hulst');
  expect((await administrator.put('/api/v1/clock', { now: `${day}T08:00:00.000Z` })).status).toBe(200);
};
const refused = ({ status, body }: Answer): readonly unknown[] => [
  status,
  ...((body['refusals'] ?? body['errors'] ?? []) as readonly Row[]).map(({ code }) => code),
];
const tasksOf = async (caller: Caller, clause: string, school = zwaluwnest): Promise<readonly Row[]> =>
  rowsOf(await caller.get(at(school))).filter(({ task }) => String(task).startsWith(clause));
const doneOf = async (caller: Caller, clause: string, school?: string): Promise<readonly (readonly unknown[])[]> =>
  (await tasksOf(caller, clause, school)).map(({ task, during, done }) => [task, during, done]);

describe('OOG-4.2.10: what a school does about the code every school year', () => {
  it('is a list of four, shown to the school and the board, each marked done with a day', async () => {
    expect(await doneOf(board, 'OOG-4.2.10')).toEqual([
      ['OOG-4.2.10.staff', '2026-2027', null],
      ['OOG-4.2.10.lessons', '2026-2027', null],
      ['OOG-4.2.10.parents', '2026-2027', null],
      ['OOG-4.2.10.yearPlan', '2026-2027', null],
    ]);
    const key = randomUUID();
    const lessons = { task: 'OOG-4.2.10.lessons', on: '2027-02-11' };
    const sent = [
      await principal.post(at(zwaluwnest), lessons, key),
      await principal.post(at(zwaluwnest), lessons, key),
    ];
    expect(sent.map(({ status }) => status)).toEqual([204, 204]);
    expect((await principal.post(at(zwaluwnest), { ...lessons, on: '2027-02-12' }, key)).status).toBe(409);
    for (const caller of [board, await product.as('douwe.vliegenvanger')]) {
      const [, told] = await doneOf(caller, 'OOG-4.2.10');
      expect(told).toEqual(['OOG-4.2.10.lessons', '2026-2027', { on: '2027-02-11' }]);
    }
    // Of another school it says nothing.
    const [, elsewhere] = await doneOf(board, 'OOG-4.2.10', lyceum);
    expect(elsewhere).toEqual(['OOG-4.2.10.lessons', '2026-2027', null]);
    const log = rowsOf(await (await product.as('otto.grutto')).get('/api/v1/organisation/log?limit=100'));
    expect(log.filter(({ type }) => type === 'schoolTask.done')).toMatchObject([
      { data: { school: zwaluwnest, task: 'OOG-4.2.10.lessons', during: '2026-2027', on: '2027-02-11' } },
    ]);
  });

  it('is told by the principal of that school alone, of what was done while the code held', async () => {
    const lessons = { task: 'OOG-4.2.10.lessons', on: '2027-02-11' };
    for (const login of ['douwe.vliegenvanger', 'ilse.dotterbloem', 'berend.slechtvalk'])
      expect(refused(await (await product.as(login)).post(at(zwaluwnest), lessons))).toEqual([409, 'notYourRole']);
    for (const login of ['nienke.kamperfoelie', 'douwe.vliegenvanger'])
      expect((await (await product.as(login)).get(at(lyceum))).status).toBe(404);
    const told = async (given: object): Promise<readonly unknown[]> =>
      refused(await principal.post(at(zwaluwnest), { ...lessons, ...given }));
    expect(await told({ on: '2027-07-01' })).toEqual([409, 'notYetDone']);
    expect(await told({ on: '2024-11-30' })).toEqual([409, 'beforeEdition']);
    expect(await told({ task: 'OOG-4.2.10.songs' })).toEqual([404]);
  });

  it('begins anew each school year, with what was done before still to be read', async () => {
    await principal.post(at(zwaluwnest), { task: 'OOG-4.2.10.staff', on: '2025-09-15' });
    expect((await doneOf(board, 'OOG-4.2.10'))[0]).toEqual(['OOG-4.2.10.staff', '2026-2027', null]);
    expect((await board.get(at(zwaluwnest))).body['earlier']).toEqual([
      { task: 'OOG-4.2.10.staff', during: '2025-2026', on: '2025-09-15' },
    ]);
    await goTo('2027-08-01');
    expect((await doneOf(board, 'OOG-4.2.10'))[1]).toEqual(['OOG-4.2.10.lessons', '2027-2028', null]);
  });

  it('is asked only where the protocol asks it', async () => {
    const elsewhere = await product.as('bas.torenvalk');
    expect(rowsOf(await elsewhere.get(at('0de30000-0000-4000-8000-000000000012')))).toEqual([]);
  });
});

describe('OOG-4.2.11: the rules made known to pupils and parents', () => {
  const known = { task: 'OOG-4.2.11.parents', on: '2027-03-01', way: 'letter' };

  it('is a task of each school under the edition in force, done with a day and a way', async () => {
    for (const school of [zwaluwnest, lyceum])
      expect(await doneOf(board, 'OOG-4.2.11', school)).toEqual([
        ['OOG-4.2.11.pupils', 'OOG-2024', null],
        ['OOG-4.2.11.parents', 'OOG-2024', null],
      ]);
    expect((await principal.post(at(zwaluwnest), known)).status).toBe(204);
    expect((await doneOf(board, 'OOG-4.2.11'))[1]).toEqual([
      'OOG-4.2.11.parents',
      'OOG-2024',
      { on: '2027-03-01', way: 'letter' },
    ]);
    expect((await doneOf(board, 'OOG-4.2.11', lyceum))[1]?.[2]).toBeNull();
  });

  it('is not done without saying in which way', async () => {
    const { way: _, ...how } = known;
    expect(refused(await principal.post(at(zwaluwnest), how))).toEqual([409, 'wayNotTold']);
    expect(refused(await principal.post(at(zwaluwnest), { ...how, way: 'somehow' }))).toEqual([400, 'choice.unknown']);
  });

  it('opens again at every school on the day the next edition takes effect, and no sooner', async () => {
    await nextEditionFrom('2027-09-01', 'STADSWIERDE-2027');
    expect((await doneOf(board, 'OOG-4.2.11'))[1]).toMatchObject(['OOG-4.2.11.parents', 'OOG-2024', { way: 'letter' }]);
    await goTo('2027-09-01');
    for (const school of [zwaluwnest, lyceum])
      expect(await doneOf(board, 'OOG-4.2.11', school)).toEqual([
        ['OOG-4.2.11.pupils', 'STADSWIERDE-2027', null],
        ['OOG-4.2.11.parents', 'STADSWIERDE-2027', null],
      ]);
    expect(refused(await principal.post(at(zwaluwnest), known))).toEqual([409, 'beforeEdition']);
    expect((await principal.post(at(zwaluwnest), { ...known, on: '2027-09-01' })).status).toBe(204);
    expect((await board.get(at(zwaluwnest))).body['earlier']).toContainEqual({ ...known, during: 'OOG-2024' });
  });
});

/** The next edition of the code, adopted by the board for both schools: stored without the check that precedes it. */
async function nextEditionFrom(from: string, id: string): Promise<void> {
  const shelf = product.app.get<Editions>(Editions, { strict: false });
  const { body } = await board.get('/api/v1/me');
  const actor = { organisation: String(body['organisation']), person: String(body['person']) };
  const edition: Edition = {
    ...(editions.find((one) => one.id === 'OOG-2024') as Edition),
    ...{ id, edition: '2027', inForce: { from } },
  };
  const digest = shelf.digestOf(edition);
  const document = 'Besluit CvB 2027-9';
  const consent = { on: '2027-06-01', document: 'Instemming GMR 2027-3' };
  await shelf.change({ actor, stamp: { key: randomUUID(), digest } }, async () => ({
    type: 'edition.drafted',
    draft: { id, edition, digest, stage: 'draft', hands: [randomUUID()] },
  }));
  await shelf.change({ actor, stamp: { key: randomUUID(), digest } }, async () => ({
    type: 'edition.consented',
    ...{ id, digest, consent },
  }));
  await shelf.change({ actor, stamp: { key: randomUUID(), digest } }, async () => ({
    type: 'edition.adopted',
    published: { id, edition, digest, consent, adoptedOn: '2027-06-20', adoptedBy: actor.person, document },
    inForce: [zwaluwnest, lyceum].map((school) => ({ school, layer: 'protocol', from, edition: id })),
  }));
}
