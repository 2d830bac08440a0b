import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Caller } from '../support/http.js';
import { groupChat } from '../support/reports.js';
import type { Visit } from '../support/visit.js';
import { fitsNarrow, loggedIn } from '../support/visits.js';
import { CaseAtWork } from '../support/work.js';
import { recordedAs } from '../support/recorded-as.js';

let run: ProductRun;
let leader: Caller;

beforeAll(async () => {
  run = await startBrowserRun('corrections');
  leader = await run.product.as('anouk.wilgenroos');
});
afterAll(() => run.close());

const title = 'Verbeter een eerdere stap';
const goOn = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

async function withPupil(): Promise<CaseAtWork> {
  const work = await CaseAtWork.reported(run.product.caller, leader, groupChat);
  await work.done(leader, 'case.take');
  const pupil = { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' };
  await work.done(leader, 'party.add', pupil);
  return work;
}

describe('a step in which something was wrong', () => {
  it('is chosen, shows what stands there, and is told with what it was and what it is', async () => {
    const work = await withPupil();
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go(`/zaak/${work.id}/stap/step.correct`);
    await visit.at('Welke stap wilt u verbeteren?');
    await visit.tap(visit.page.locator('a[href*="welke=s3"]'));
    await visit.at(title);
    const name = visit.page.locator('#f-set-name');
    expect(await name.inputValue()).toBe('Fenna Ruiter');
    await visit.page.locator('#f-reason').fill('Verkeerd geschreven.');
    await goOn(visit);
    await visit.press('Leg dit vast');
    await visit.page
      .getByText(/Verander eerst een antwoord hierboven/)
      .first()
      .waitFor();
    await visit.examine('correction of nothing');
    await name.fill('Fenne Ruijter');
    await fitsNarrow(visit.page);
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    await visit.at(recordedAs(title));
    await visit.press('Naar de zaak');
    const line = visit.page
      .getByRole('listitem')
      .filter({ has: visit.page.getByRole('heading', { name: 'Eerdere stap verbeterd' }) });
    await visit.tap(line.locator('summary'));
    await line.getByText('Verkeerd geschreven.').waitFor();
    expect(await line.locator('del').allInnerTexts()).toEqual(['Fenna Ruiter']);
    expect(await line.locator('ins').allInnerTexts()).toEqual(['Fenne Ruijter']);
    await visit.examine('Zaak met een verbetering');
    await visit.close();
  });

  it('keeps what was typed when the tab is gone, and fits a phone', async () => {
    const work = await withPupil();
    const visit = await loggedIn(run, 'anouk.wilgenroos', { size: 'phone' });
    await visit.go(`/zaak/${work.id}/stap/step.correct?welke=s3`);
    await visit.at(title);
    await visit.page.locator('#f-set-name').fill('Fleur Ruiter');
    await visit.page.getByText('Bewaard. U kunt later verdergaan.').waitFor();
    await visit.reload();
    await visit.at(title);
    expect(await visit.page.locator('#f-set-name').inputValue()).toBe('Fleur Ruiter');
    await visit.close();
  });

  it('that somebody else corrects meanwhile is told with what he recorded, and what was typed stays', async () => {
    const work = await withPupil();
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go(`/zaak/${work.id}/stap/step.correct?welke=s3`);
    await visit.at(title);
    const name = visit.page.locator('#f-set-name');
    await name.fill('Fenne Ruijter');
    await visit.page.locator('#f-reason').fill('Verkeerd geschreven.');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    const principal = await run.product.as('bas.torenvalk');
    await work.done(principal, 'step.correct', { step: 3, 'set.band': 'from16', reason: 'Zij is zestien.' });
    await visit.press('Leg dit vast');
    await visit.page.getByRole('heading', { name: 'Deze zaak is intussen veranderd' }).waitFor();
    expect(await visit.text()).toMatch(/Eerdere stap verbeterd: Bas Torenvalk[^]*Fenne Ruijter/);
    await visit.examine('correction of what was corrected meanwhile');
    await visit.press('Iets veranderen');
    await visit.at(title);
    expect(await name.inputValue()).toBe('Fenne Ruijter');
    await visit.press('Ik heb dit gezien, verder');
    await goOn(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    await visit.at(recordedAs(title));
    const { rows } = (await leader.get(`${work.path}/timeline?limit=100`)).body as { rows: { data: object }[] };
    const sent = rows.map(({ data }) => data).filter((data) => 'step' in data);
    expect(sent).toEqual([
      expect.objectContaining({ 'set.band': 'from16' }),
      expect.not.objectContaining({ 'set.band': expect.anything() }),
    ]);
    await visit.close();
  });
});
