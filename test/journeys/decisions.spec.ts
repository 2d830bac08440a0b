import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { groupChat } from '../support/reports.js';
import { proposedSuspension, reason } from '../support/suspension.js';
import { CaseAtWork, rowsOf } from '../support/work.js';
import type { Row } from '../support/work.js';

let product: TestProduct;
let leader: Caller;
let principal: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  [leader, principal] = await Promise.all([product.as('anouk.wilgenroos'), product.as('bas.torenvalk')]);
});
afterAll(() => product.close());

const list = (value: unknown): readonly Row[] => value as readonly Row[];

describe('a proposal that waits', () => {
  let work: CaseAtWork;
  beforeAll(async () => void ({ work } = await proposedSuspension(product, leader)));

  it('is shown to whoever decides with its clauses, its ways to decide, and what each would set off', async () => {
    const { status, body } = await principal.get(`${work.path}/decisions/t1`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      track: 't1',
      party: 'p1',
      own: false,
      proposal: { measure: 'suspension' },
      proposedBy: { role: 'teamLeader' },
      steps: [{ type: 'measure.decide', allowed: true }],
    });
    expect(list(body['cites'])).toContain('GEN-2');
    const choices = list(body['choices']);
    expect(choices.map(({ choice }) => choice)).toEqual(['impose', 'reject']);
    const [impose, reject] = choices.map(({ follows }) => list(follows).map(({ step }) => step));
    expect(impose).toEqual(expect.arrayContaining(['measure.announce']));
    expect(reject).not.toContain('measure.announce');
    expect(JSON.stringify(body)).not.toContain('"content"');
  });

  it('tells whoever proposed it that it is his own, and who may decide it', async () => {
    const { body } = await leader.get(`${work.path}/decisions/t1`);
    expect(body).toMatchObject({ own: true, steps: [{ allowed: false, who: expect.arrayContaining(['principal']) }] });
    const { body: waiting } = await leader.get('/api/v1/decisions');
    expect(list(waiting['own']).filter(({ caseId }) => caseId === work.id)).toMatchObject([
      { track: 't1', step: 'measure.decide', who: expect.arrayContaining(['principal']) },
    ]);
  });

  it('is nothing to anybody else, and neither is a track that the case does not know', async () => {
    const other = await product.as('loes.heggenmus');
    expect((await other.get(`${work.path}/decisions/t1`)).status).toBe(404);
    for (const track of ['t99', 'constructor'])
      expect((await principal.get(`${work.path}/decisions/${track}`)).status).toBe(404);
  });

  it('stands among the decisions taken once it is decided, with its reason', async () => {
    const taken = async (by: Caller) =>
      rowsOf(await by.get('/api/v1/decisions/taken')).filter(({ caseId }) => caseId === work.id);
    expect(await taken(principal)).toEqual([]);
    const data = { decision: 'impose', teacherNotHeard: reason, reason };
    await work.done(principal, 'measure.decide', data, { track: 't1' });
    expect(await taken(principal)).toMatchObject([
      { step: 'measure.decide', decision: { decision: 'impose' }, proposal: { measure: 'suspension' }, reason },
    ]);
    expect(await taken(await product.as('loes.heggenmus'))).toEqual([]);
    expect((await principal.get(`${work.path}/decisions/t1`)).body).toMatchObject({ state: 'decided', steps: [] });
  });
});

describe('a light measure', () => {
  it('waits for whoever proposed it too, where the rules let one person do both (decision 25)', async () => {
    const { work } = await proposedSuspension(product, leader);
    const warning = {
      measure: 'warning',
      ground: 'ownConduct',
      lesserConsidered: ['conversation'],
      lesserReason: reason,
    };
    await work.done(leader, 'measure.propose', { ...warning, urgent: false, reason }, { party: 'p1' });
    const { body } = await leader.get('/api/v1/decisions');
    const of = (part: string) => list(body[part]).filter(({ caseId }) => caseId === work.id);
    expect(of('rows')).toMatchObject([{ track: 't2', proposal: { measure: 'warning' } }]);
    expect(of('own')).toMatchObject([{ track: 't1', proposal: { measure: 'suspension' } }]);
  });
});

describe('an objection that was not heard yet', () => {
  it('stands apart for whoever decides on it, with what has to be done first, until it is', async () => {
    const { work, day: on } = await proposedSuspension(product, leader);
    const board = await product.as('marit.waterjuffer');
    const about = { track: 't1' };
    const imposed = { decision: 'impose', teacherNotHeard: reason, reason };
    await work.done(principal, 'measure.decide', imposed, about);
    await work.done(principal, 'measure.announce', { manner: 'handed', on, remedyClause: true }, about);
    const { tracks } = (await leader.get(work.path)).body as { tracks: readonly { id: string; machine: string }[] };
    const track = tracks.find(({ machine }) => machine === 'objection')?.id ?? '';
    await work.done(leader, 'objection.receive', { on, text: reason, late: false }, { track });
    const of = async (by: Caller, part: 'rows' | 'later') =>
      list((await by.get('/api/v1/decisions')).body[part]).filter(
        (row) => row['track'] === track && row['caseId'] === work.id,
      );
    expect(await of(board, 'rows')).toEqual([]);
    const waiting = await of(board, 'later');
    expect(waiting).toMatchObject([
      { step: 'objection.decide', unmet: [{ code: 'G08.heard', step: 'objection.hear' }] },
    ]);
    expect([await of(leader, 'rows'), await of(leader, 'later')]).toEqual([[], []]);
    const hearing = { on, manner: 'inPerson', parentsPresent: 'yes', minutes: reason };
    await work.done(leader, 'objection.hear', hearing, { track });
    expect(await of(board, 'later')).toEqual([]);
    expect(await of(board, 'rows')).toMatchObject([{ step: 'objection.decide' }]);
  });
});

describe('the register of data breaches', () => {
  it('shows the FG a possible breach before he is asked, and then what became of it and why', async () => {
    const [board, dpo] = await Promise.all([product.as('marit.waterjuffer'), product.as('nadia.egelantier')]);
    const { now } = (await leader.get('/api/v1/clock')).body;
    const work = await CaseAtWork.reported(product.caller, leader, { ...groupChat, personalData: 'yes', knownAt: now });
    const of = async (by: Caller, part: 'rows' | 'open') =>
      list((await by.get('/api/v1/breaches')).body[part]).filter(({ number }) => number === work.number);
    expect(await of(dpo, 'open')).toMatchObject([{ rule: 'G12.check', caseId: null, overdue: false }]);
    expect(await of(leader, 'open')).toEqual([]);
    await work.done(leader, 'case.take');
    await work.done(leader, 'party.add', { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' });
    const raised = { of: 'dataBreach', discoveredAt: now, reason: 'Een lijst met namen stond open.' };
    await work.done(leader, 'qualification.raise', raised, { party: 'p1' });
    await work.done(leader, 'consultation.ask', { role: 'dpo', question: 'Melden?' }, { track: 't1' });
    expect(await of(dpo, 'open')).toMatchObject([{ rule: 'G12.notify', caseId: work.id, track: 't1' }]);
    const advice = { role: 'dpo', advises: 'doNotNotify', advice: 'Nee.' };
    await work.done(dpo, 'consultation.answer', advice, { track: 't1' });
    const decided = { answer: true, notify: 'doNotNotify', highRisk: false, reason: 'Alleen de mentor kon erbij.' };
    await work.done(board, 'qualification.decide', decided, { track: 't1' });
    const register = await of(dpo, 'rows');
    expect(register).toMatchObject([
      {
        discoveredAt: now,
        suspicion: 'Een lijst met namen stond open.',
        advised: 'doNotNotify',
        isBreach: true,
        notify: 'doNotNotify',
        reason: 'Alleen de mentor kon erbij.',
        notifiedAt: null,
      },
    ]);
    expect(await of(dpo, 'open')).toEqual([]);
    expect(await of(await product.as('thijs.lepelaar'), 'rows')).toEqual([]);
  });
});
