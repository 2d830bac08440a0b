import type { Visit } from './visit.js';

/** Tells something in the browser, from the first page to the last look, as a pupil would. */
export async function tellAsPupil(visit: Visit, { school, story }: { school?: string; story: string }): Promise<void> {
  await visit.at('Iets melden');
  await visit.pick('Nee', 'Is er nu iemand in gevaar?');
  if (school !== undefined) await visit.pick(school);
  await visit.press('Begin met melden');
  await visit.at('Wie bent u, en waar gaat het om?');
  await visit.pick('Leerling');
  await visit.pick('Er is iets gebeurd');
  await visit.press('Verder');
  await visit.at('Wat is er gebeurd?');
  await visit.type('Vertel het in uw eigen woorden', story);
  await visit.pick('Vandaag');
  await visit.pick('Pesten');
  await visit.press('Verder');
  await visit.at('Over wie gaat het?');
  await visit.pick('Leerling', 'Wie deed het?');
  await visit.pick('Leerling', 'Wie heeft er last van?');
  const minor = visit.page.getByRole('group', { name: 'Is wie er last van heeft jonger dan 18?' });
  if (await minor.isVisible()) await visit.pick('Ja', 'Is wie er last van heeft jonger dan 18?');
  await visit.pick('Nee', 'Gaat het over iemand die de school leidt?');
  await visit.press('Verder');
  await visit.at('Nog een paar korte vragen');
  await visit.pick('Nee', 'Kan het seksueel zijn?');
  await visit.pick('Nee', 'Is er een naaktfoto of seksfilmpje bij?');
  await visit.pick('Nee', 'Zijn er gegevens van iemand naar buiten gekomen?');
  await visit.press('Verder');
  await visit.at('Hoe wilt u melden?');
  await visit.pick('Zonder naam');
  const addressee = visit.page.getByRole('group', { name: 'Wie mag uw melding lezen?' });
  if (await addressee.isVisible()) await visit.pick('De schoolleiding');
  await visit.press('Verder');
  await visit.at('Kijk uw antwoorden na');
}

/** Sends it; the receipt that is shown. */
export async function sendReport(visit: Visit): Promise<string> {
  await visit.press('Verstuur de melding');
  await visit.at('Uw melding is verstuurd');
  return visit.page.locator('.receipt-code').innerText();
}
