import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Caller } from '../support/http.js';
import { groupChat } from '../support/reports.js';
import { plusDays, reason, schoolWeek } from '../support/suspension.js';
import { fitsNarrow, loggedIn } from '../support/visits.js';
import { CaseAtWork, rowsOf, type Row } from '../support/work.js';

let run: ProductRun;
let leader: Caller;
let board: Caller;
let otherBoard: Caller;
let monday: string;

beforeAll(async () => {
  run = await startBrowserRun('decision-kinds');
  leader = await run.product.as('anouk.wilgenroos');
  board = await run.product.as('marit.waterjuffer');
  otherBoard = await run.product.as('olivier.steenloper');
  monday = await schoolWeek(run.product);
});
afterAll(() => run.close());

const done = 'Uw besluit is vastgelegd';
const knownAt = (): string => `${plusDays(monday, -1)}T09:00:00.000Z`;
const decided = async (by: Caller, work: CaseAtWork): Promise<readonly Row[]> =>
  rowsOf(await by.get('/api/v1/decisions/taken')).filter(({ caseId }) => caseId === work.id);

describe('a request to look at data of a person', () => {
  const page = 'Besluit over inzage in gegevens';

  async function requested(): Promise<CaseAtWork> {
    const work = await CaseAtWork.reported(run.product.caller, leader, {
      ...groupChat,
      categories: ['hacking'],
      knownAt: knownAt(),
    });
    await work.done(leader, 'case.take');
    await work.done(leader, 'party.add', { kind: 'pupil', role: 'subject', band: 'from16', name: 'Fenna Ruiter' });
    await work.done(leader, 'scope.assess', { inScope: true, reason });
    await work.done(leader, 'review.finish', { route: 'investigate', reason });
    const request = { scope: ['loginRecords'], ground: reason, proportionality: reason, until: plusDays(monday, 7) };
    await work.done(leader, 'inspection.request', request);
    return work;
  }

  it('is for the board alone: to whoever asked it the page says who decides', async () => {
    const work = await requested();
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    expect(await visit.text()).not.toContain('Leg dit besluit vast');
    expect(await visit.text()).toMatch(/Wie dit mag: bestuur/);
    await visit.close();
  });

  it('is refused by the board with its reason, and then nobody looks', async () => {
    const work = await requested();
    const visit = await loggedIn(run, 'marit.waterjuffer', { size: 'phone' });
    await visit.tap(visit.page.locator(`a[href="/besluit/${work.id}/t1"]`));
    await visit.at(page);
    await visit.pick('Weiger de machtiging');
    await visit.press('Leg dit besluit vast');
    await visit.page.getByRole('heading', { name: 'Er is één fout' }).waitFor();
    await visit.examine('a refusal without a reason');
    await visit.page
      .getByRole('textbox', { name: 'Waarom?', exact: true })
      .fill('Vraag het eerst aan de leerling zelf.');
    await fitsNarrow(visit.page);
    await visit.press('Leg dit besluit vast');
    await visit.at(done);
    expect(await decided(board, work)).toMatchObject([
      { step: 'inspection.refuse', reason: 'Vraag het eerst aan de leerling zelf.' },
    ]);
    await visit.close();
    const principal = await run.product.as('bas.torenvalk');
    expect(
      await work.step(principal, 'inspection.setActions', { actions: ['loginRecords'] }, { track: 't1' }),
    ).toMatchObject({
      status: 409,
    });
  });
});

describe('an interim suspension of an employee that was made known', () => {
  const page = 'Besluit over spoedschorsing';

  async function announced(): Promise<CaseAtWork> {
    const work = await CaseAtWork.reported(run.product.caller, board, {
      ...groupChat,
      addressee: 'board',
      categories: ['privateContact'],
      subjectKind: 'employee',
      knownAt: knownAt(),
    });
    const hr = await run.product.as('ingrid.grasmus');
    const principal = await run.product.as('bas.torenvalk');
    const employee = String((await (await run.product.as('milan.kwikstaart')).get('/api/v1/me')).body['person']);
    await work.done(board, 'case.take');
    await work.done(board, 'party.add', { kind: 'employee', role: 'subject', person: employee, name: 'De docent' });
    await work.done(board, 'consultation.ask', { role: 'hr', question: 'Wat is uw advies?' });
    await work.done(hr, 'consultation.answer', { role: 'hr', advises: 'for', advice: reason });
    const suspension = {
      measure: 'interimSuspension',
      ground: 'inquiry',
      from: monday,
      until: plusDays(monday, 28),
      lesserConsidered: ['none'],
      urgent: true,
      urgency: reason,
      withPay: true,
      reason,
    };
    await work.done(board, 'measure.propose', suspension, { party: 'p1' });
    // The principal is let in to be asked, and decides at once: what he imposes so is for the board to confirm.
    await work.done(board, 'consultation.ask', { role: 'principal', question: 'Kunt u dit vandaag besluiten?' });
    await work.done(principal, 'measure.decide', { decision: 'impose', reason }, { track: 't1' });
    const announcement = { manner: 'handed', on: monday, remedyClause: true };
    await work.done(hr, 'measure.announce', announcement, { track: 't1' });
    return work;
  }

  const stateOf = async (work: CaseAtWork): Promise<unknown> =>
    ((await otherBoard.get(work.path)).body['tracks'] as readonly Row[]).find(({ id }) => id === 't1')?.['state'];

  it('is confirmed by the board in three clicks from the inbox, and stays', async () => {
    const work = await announced();
    const before = await stateOf(work);
    const visit = await loggedIn(run, 'olivier.steenloper');
    await visit.tap(visit.page.locator(`a[href="/besluit/${work.id}/t1"]`).first());
    await visit.at(page);
    await visit.examine('an interim suspension to confirm');
    await visit.pick('Ik bevestig de spoedschorsing');
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill(reason);
    await visit.press('Leg dit besluit vast');
    await visit.at(done);
    expect(visit.taps).toBe(3);
    expect(await decided(otherBoard, work)).toContainEqual(
      expect.objectContaining({ step: 'measure.confirm', decision: { decision: 'confirm' }, reason }),
    );
    expect(await stateOf(work)).toBe(before);
    await visit.close();
  });

  it('is lifted by the board, and not confirmed by anybody else', async () => {
    const work = await announced();
    const hr = await loggedIn(run, 'ingrid.grasmus');
    await hr.go(`/besluit/${work.id}/t1`);
    await hr.at(page);
    expect(await hr.text()).not.toContain('Leg dit besluit vast');
    await hr.close();
    const visit = await loggedIn(run, 'marit.waterjuffer', { size: 'phone' });
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    await visit.pick('Ik hef de spoedschorsing op');
    await visit.page.getByRole('textbox', { name: 'Waarom?', exact: true }).fill('Het onderzoek is klaar.');
    await visit.press('Leg dit besluit vast');
    await visit.at(done);
    expect(await stateOf(work)).toBe('ended');
    await visit.go(`/besluit/${work.id}/t1`);
    await visit.at(page);
    expect(await visit.text()).toContain('Hierover is al besloten');
    await visit.close();
  });
});
