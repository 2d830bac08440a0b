import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { fill } from '../support/filling.js';
import type { Caller } from '../support/http.js';
import { groupChat } from '../support/reports.js';
import { heardInCase, proposedSuspension, reason } from '../support/suspension.js';
import type { Visit } from '../support/visit.js';
import { loggedIn } from '../support/visits.js';
import { CaseAtWork } from '../support/work.js';
import { recordedAs } from '../support/recorded-as.js';

let run: ProductRun;
let leader: Caller;

beforeAll(async () => {
  run = await startBrowserRun('around');
  leader = await run.product.as('anouk.wilgenroos');
});
afterAll(() => run.close());

const onward = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

/** From a filled form to what was recorded. */
async function recorded(visit: Visit, title: string): Promise<void> {
  await onward(visit);
  await visit.at('Controleer uw antwoorden');
  await visit.press('Leg dit vast');
  await visit.at(recordedAs(title));
}

describe('whoever was heard', () => {
  it('agrees to the minutes or comments on them, and the case keeps his words', async () => {
    const { work } = await proposedSuspension(run.product, leader);
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go(`/zaak/${work.id}`);
    await visit.at('Groepsapp');
    await visit.press('Wat u kunt doen voor Fenna Ruiter');
    await visit.press('Leg vast wat de betrokkene van het verslag vindt');
    await visit.at('Leg vast wat de betrokkene van het verslag vindt (Fenna Ruiter)');
    await visit.tap(
      visit.page.getByRole('group', { name: 'Welk gesprek?' }).getByRole('radio', { name: 'Fenna Ruiter' }),
    );
    const comment = 'Ik zei dat ik het niet zelf had gemaakt.';
    expect(await fill(visit.page, { agreed: 'commented', comment })).toEqual([]);
    await visit.examine('what somebody says of the minutes');
    await recorded(visit, 'Leg vast wat de betrokkene van het verslag vindt');
    await visit.go(`/zaak/${work.id}`);
    await visit.at('Groepsapp');
    await visit.page.getByText('Wat er is vastgelegd').first().click();
    await visit.page.getByText('Ik zei dat ik het niet zelf had gemaakt.').first().waitFor();
    await visit.close();
  });
});

describe('parents who live apart', () => {
  it('each get a copy of the letter, with no address of the other', async () => {
    const { work } = await proposedSuspension(run.product, leader);
    const principal = await run.product.as('bas.torenvalk');
    const correct = (party: string, address: string) =>
      work.done(leader, 'party.correct', { address, reason }, { party });
    const other = { kind: 'parent', role: 'parentOf', parentOf: 'p1', name: 'Ouder Vlierman' };
    await work.done(leader, 'party.add', { ...other, address: 'Nieuwe Kade 12\n1000 AC Zilverdijk' });
    await correct('p1', 'Wilgenlaan 3\n1000 AB Zilverdijk');
    await correct('p2', 'Oude Kade 9\n1000 AC Zilverdijk');
    const letter = { letter: 'parentsNotice', party: 'p1', about: 'hearing', delivery: 'post' };
    const sent = { ...letter, seenVersion: await work.version() };
    expect(await principal.post(`${work.path}/letters`, sent)).toMatchObject({ status: 201 });
    const visit = await loggedIn(run, 'bas.torenvalk');
    await visit.go(`/zaak/${work.id}`);
    await visit.at('Groepsapp');
    await visit.press('Om te versturen');
    await visit.examine('letters with a copy for each parent');
    for (const [name, own, others] of [
      ['Ouder Ruiter', 'Oude Kade 9', 'Nieuwe Kade 12'],
      ['Ouder Vlierman', 'Nieuwe Kade 12', 'Oude Kade 9'],
    ] as const) {
      const opened = visit.page.context().waitForEvent('page');
      await visit.tap(visit.page.getByRole('link', { name: `exemplaar met het adres van ${name}` }));
      const page = await opened;
      await page.getByText(own).waitFor();
      expect(await page.locator('body').innerText()).not.toContain(others);
      await page.close();
    }
    await visit.close();
  });
});

describe('a pupil of another school', () => {
  it('stands in the case, and a measure is left to his own school: the page says why and what to do', async () => {
    const work = await CaseAtWork.reported(run.product.caller, leader);
    await work.done(leader, 'case.take');
    const visit = await loggedIn(run, 'anouk.wilgenroos');
    await visit.go(`/zaak/${work.id}/stap/party.add`);
    await visit.at('Voeg een betrokkene toe');
    const person = { kind: 'pupil', role: 'subject', band: 'from12', attends: 'ownBoard', name: 'Sem Duindoorn' };
    expect(await fill(visit.page, person)).toEqual([]);
    await recorded(visit, 'Voeg een betrokkene toe');
    await visit.go(`/zaak/${work.id}`);
    await visit.at('Groepsapp');
    await visit.page.getByText('leerling, 12 tot en met 15, een andere school van dit bestuur').waitFor();
    const asked = {
      measure: 'warning',
      ground: 'ownConduct',
      lesserConsidered: ['conversation'],
      lesserReason: reason,
      urgent: false,
      reason,
    };
    const refused = await work.step(leader, 'measure.propose', asked, { party: 'p1' });
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.body['refusals']).toContainEqual(
      expect.objectContaining({ code: 'GEN.ownPupil', cites: ['GEN-1'] }),
    );
    await visit.close();
  });
});

describe('somebody about whom nothing turned out to be true', () => {
  it('is cleared by a letter, made in one step from the case', async () => {
    const { work } = await heardInCase(run.product, leader);
    const unfounded = { founded: 'unfounded', ownConduct: false, ownRole: 'none', reason };
    await work.done(leader, 'finding.record', unfounded, { party: 'p1' });
    const visit = await loggedIn(run, 'bas.torenvalk');
    await visit.go(`/zaak/${work.id}/stap/rehabilitation.decide?partij=p1`);
    await visit.at('Besluit over eerherstel (Fenna Ruiter)');
    expect(await fill(visit.page, { text: 'issued', reason })).toEqual([]);
    await recorded(visit, 'Besluit over eerherstel');
    await visit.go(`/zaak/${work.id}/stap/letter.issue?partij=p1`);
    await visit.at('Maak de brief (Fenna Ruiter)');
    expect(await fill(visit.page, { letter: 'rehabilitation' })).toEqual([]);
    await recorded(visit, 'Maak de brief');
    await visit.go(`/zaak/${work.id}`);
    await visit.at('Groepsapp');
    const opened = visit.page.context().waitForEvent('page');
    await visit.tap(visit.page.locator('section[aria-labelledby="letters"] a').first());
    const page = await opened;
    await page.getByText('De melding klopte niet.').waitFor();
    await visit.close();
  });
});

describe('an intimate image of somebody under 18', () => {
  const aboutImage = { ...groupChat, categories: ['intimateImage'], intimateImage: 'yes', victimIsMinor: 'yes' };

  /** What is refused, with its clauses, each of which opens in place. */
  async function refused(visit: Visit, says: string, ...clauses: readonly string[]): Promise<void> {
    await onward(visit);
    await visit.at('Controleer uw antwoorden');
    await visit.press('Leg dit vast');
    const why = visit.page.locator('.notice-mind li', { hasText: says });
    await why.waitFor();
    for (const clause of clauses) {
      await visit.press(clause, why);
      await why.locator('details[open] blockquote').first().waitFor();
    }
  }

  it('is kept in no case: whoever tries is told why, on which clause, and what to do instead', async () => {
    const work = await CaseAtWork.reported(run.product.caller, leader, aboutImage);
    await work.done(leader, 'case.take');
    const visit = await loggedIn(run, 'anouk.wilgenroos', { size: 'phone' });
    await visit.go(`/zaak/${work.id}/stap/evidence.record`);
    await visit.at('Leg bewijs vast');
    const content = 'Een schermafdruk uit de groepsapp van 2B.';
    const image = { sort: 'image', showsOthers: false, intimateMinor: 'unknown', content };
    expect(await fill(visit.page, image)).toEqual([]);
    expect(await visit.page.locator('input[type=file]').count()).toBe(0);
    await refused(visit, 'Bewaar geen intieme beelden van een minderjarige. Bel de politie', 'G03', 'Sr-252');
    await visit.examine('an image that may not be kept');
    await visit.press('Iets veranderen');
    expect(await visit.page.getByLabel('Inhoud').inputValue()).toBe(content);
    expect(await fill(visit.page, { sort: 'description' })).toEqual([]);
    await recorded(visit, 'Leg bewijs vast');
    await visit.close();
    const principal = await loggedIn(run, 'bas.torenvalk');
    await principal.go(`/zaak/${work.id}`);
    await principal.page
      .getByText('Overleg met de politie over het beeld. Kopieer niets en stuur niets door.')
      .first()
      .waitFor();
    await principal.close();
  });

  it('is not looked at on somebody’s phone either, where the protocol says what the school may look at', async () => {
    const sent = { school: 'wierdelyceum', data: aboutImage };
    const receipt = await run.product.caller.post('/api/v1/intake/stadswierde/reports', sent);
    expect(receipt).toMatchObject({ status: 201 });
    const other = await run.product.as('hafsa.blauwborst');
    const work = await CaseAtWork.latest(other);
    await work.done(other, 'case.take');
    const visit = await loggedIn(run, 'hafsa.blauwborst');
    await visit.go(`/zaak/${work.id}/stap/evidence.record`);
    await visit.at('Leg bewijs vast');
    const shown = { source: 'shownOnDevice', asked: true, voluntary: true, conditional: false, present: 'De mentor.' };
    expect(await fill(visit.page, { sort: 'description', ...shown, content: 'Het beeld op zijn telefoon.' })).toEqual(
      [],
    );
    await refused(visit, 'Vraag niet om een seksueel beeld van een minderjarige te zien.', 'OOG-4.2.7', 'G03');
    await visit.examine('an image that may not be looked at');
    await visit.close();
  });
});
