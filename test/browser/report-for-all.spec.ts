import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { Keyboard } from '../support/keyboard.js';
import { report } from '../support/reports.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';
import type { Visit } from '../support/visit.js';

let run: ProductRun;

beforeAll(async () => {
  run = await startBrowserRun('report-for-all');
});
afterAll(() => run.close());

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const story = 'Er wordt over mij gelogen.';

/** Looks at each page of a report and of following it. */
async function onEachPage(visit: Visit, look: (heading: string) => Promise<void>): Promise<void> {
  const seen = visit.at.bind(visit);
  visit.at = async (heading: string) => {
    await visit.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    await look(heading);
  };
  await visit.go('/');
  await visit.at('Waarmee kunnen wij u helpen?');
  await visit.go('/melden');
  await visit.at('Bij welke school wilt u melden?');
  await visit.go('/melden/zilverdijk');
  await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story });
  await sendReport(visit);
  await visit.press('Naar Mijn melding');
  await visit.at('Uw melding is binnen');
  await visit.press('Trek de melding in');
  await visit.at('Wilt u de melding intrekken?');
  visit.at = seen;
}

describe('whoever uses the keyboard alone', () => {
  it('reports, and always knows where he is', async () => {
    const visit = await run.visit();
    const keys = new Keyboard(visit);
    await visit.go('/melden/zilverdijk');
    await visit.at('Iets melden');
    await keys.key('Tab');
    expect((await keys.focused()).name).toBe('Naar de inhoud');
    await keys.choose('Is er nu iemand in gevaar?', 'Nee');
    await keys.choose('Op welke school speelt het?', 'Lyceum Zilverdijk');
    await keys.press('Begin met melden');
    await visit.at('Wie bent u, en waar gaat het om?');
    expect((await keys.focused()).name).toBe('Wie bent u, en waar gaat het om?');
    await keys.choose('Wie bent u?', 'Ouder');
    await keys.choose('Waar gaat het om?', 'Er is iets gebeurd');
    await keys.press('Verder');
    await visit.at('Wat is er gebeurd?');
    await keys.type('Vertel het in uw eigen woorden', story);
    await keys.choose('Wanneer hoorde of zag u dit?', 'Gisteren');
    await keys.tick('Zwartmaken');
    await keys.press('Verder');
    await visit.at('Over wie gaat het?');
    await keys.choose('Wie deed het?', 'Medewerker');
    await keys.choose('Wie heeft er last van?', 'Ouder');
    await keys.choose('Gaat het over iemand die de school leidt?', 'Weet ik niet');
    await keys.press('Verder');
    await visit.at('Nog een paar korte vragen');
    for (const question of ['Kan het seksueel zijn?', 'Is er een naaktfoto', 'Zijn er gegevens van iemand'])
      await keys.choose(question, 'Nee');
    await keys.press('Verder');
    await visit.at('Hoe wilt u melden?');
    await keys.choose('Mag de school weten wie u bent?', 'Met mijn naam, maar vertrouwelijk');
    await keys.type('Hoe kunnen wij u bereiken?', '06 00000000');
    await keys.press('Verder');
    await visit.at('Kijk uw antwoorden na');
    await keys.press('Verstuur de melding');
    await visit.at('Uw melding is verstuurd');
    expect((await keys.focused()).name).toBe('Uw melding is verstuurd');
    expect(visit.taps).toBe(0);
    await visit.close();
  });

  it('follows a report, from the code to a message', async () => {
    const { body } = await report(run.product.caller);
    const visit = await run.visit();
    const keys = new Keyboard(visit);
    await visit.go('/mijn-melding');
    await visit.at('Mijn melding');
    await keys.type('Uw code', String(body['receipt']));
    await keys.key('Enter');
    await visit.at('Uw melding is binnen');
    await keys.type('Schrijf een bericht aan de school', 'Hoe gaat het nu verder?');
    await keys.press('Verstuur het bericht');
    await visit.page.getByText('Uw bericht is verstuurd.').waitFor();
    expect(visit.taps).toBe(0);
    await visit.close();
  });
});

describe('whoever leaves something out', () => {
  it('is told on each page what is missing, is led there, and keeps what he had', async () => {
    const visit = await run.visit({ size: 'phone' });
    const keys = new Keyboard(visit);
    await visit.go('/melden/zilverdijk');
    await visit.at('Iets melden');
    await visit.press('Begin met melden');
    await visit.at('Iets melden', 2);
    expect((await keys.focused()).name).toContain('Er zijn 2 fouten');
    await visit.press('Kies op welke school het speelt.');
    expect((await keys.focused()).group).toBe('Op welke school speelt het?');
    await visit.pick('Lyceum Zilverdijk');
    await visit.pick('Nee', 'Is er nu iemand in gevaar?');
    await visit.press('Begin met melden');
    await visit.at('Wie bent u, en waar gaat het om?');
    await visit.press('Verder');
    await visit.at('Wie bent u, en waar gaat het om?', 2);
    await visit.pick('Leerling');
    await visit.pick('Er is iets gebeurd');
    await visit.press('Verder');
    await visit.at('Wat is er gebeurd?');
    await visit.type('Vertel het in uw eigen woorden', story);
    await visit.pick('Een andere dag');
    await visit.type('Dag', '31');
    await visit.type('Maand', '2');
    await visit.type('Jaar', '2026');
    await visit.pick('Pesten');
    await visit.press('Verder');
    await visit.at('Wat is er gebeurd?', 1);
    expect(await visit.text()).toContain('Vul een dag in die bestaat');
    await visit.type('Dag', '1');
    await visit.type('Jaar', '2099');
    await visit.press('Verder');
    await visit.page.getByRole('alert').getByText('Die dag is nog niet geweest.').waitFor();
    expect(await visit.page.getByLabel('Vertel het in uw eigen woorden').inputValue()).toBe(story);
    await visit.type('Jaar', '2026');
    await visit.press('Verder');
    await visit.at('Over wie gaat het?');
    await visit.press('Verder');
    await visit.at('Over wie gaat het?', 3);
    await visit.pick('Weet ik niet', 'Wie deed het?');
    await visit.pick('Niemand');
    await visit.pick('Nee', 'Gaat het over iemand die de school leidt?');
    await visit.press('Verder');
    await visit.at('Nog een paar korte vragen');
    await visit.press('Verder');
    await visit.at('Nog een paar korte vragen', 3);
    for (const question of ['Kan het seksueel zijn?', 'Is er een naaktfoto', 'Zijn er gegevens van iemand'])
      await visit.pick('Weet ik niet', question);
    await visit.press('Verder');
    await visit.at('Hoe wilt u melden?');
    await visit.press('Verder');
    await visit.at('Hoe wilt u melden?', 2);
    await visit.close();
  });
});

describe('each page of a report', () => {
  it('fits in 320 pixels without scrolling sideways', async () => {
    const visit = await run.visit();
    await visit.page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    await onEachPage(visit, async (heading) => {
      if ((await visit.page.evaluate<number>(overflow)) > 0) wide.push(heading);
    });
    expect(wide).toEqual([]);
    await visit.close();
  });

  it('fits with the text twice as large', async () => {
    const visit = await run.visit();
    const wide: string[] = [];
    await onEachPage(visit, async (heading) => {
      await visit.page.evaluate("document.documentElement.style.fontSize = '225%'");
      if ((await visit.page.evaluate<number>(overflow)) > 0) wide.push(heading);
    });
    expect(wide).toEqual([]);
    await visit.close();
  });

  it('shows buttons and focus in forced colours', async () => {
    const visit = await run.visit({ forcedColors: true });
    await visit.go('/melden/zilverdijk');
    await visit.page.getByRole('heading', { level: 1, name: 'Iets melden' }).waitFor();
    const button = visit.page.getByRole('button', { name: 'Begin met melden' });
    await button.focus();
    await visit.page.keyboard.press('Shift+Tab');
    await visit.page.keyboard.press('Tab');
    const drawn = await visit.page.evaluate<readonly string[]>(
      '(({ borderTopStyle, outlineStyle, outlineWidth }) => [borderTopStyle, outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))',
    );
    expect(drawn).toEqual(['solid', 'solid', '3px']);
    await visit.examine('in forced colours');
    await visit.close();
  });

  it('moves nothing for whoever asked for less motion', async () => {
    const visit = await run.visit({ reducedMotion: true });
    const moving: string[] = [];
    await onEachPage(visit, async (heading) => {
      const longest = await visit.page.evaluate<number>(
        "Math.max(0, ...[...document.querySelectorAll('*')].flatMap((one) => getComputedStyle(one).transitionDuration.split(',').map(parseFloat)), document.getAnimations().length)",
      );
      if (longest > 0) moving.push(heading);
    });
    expect(moving).toEqual([]);
    await visit.close();
  });
});

describe('whoever reads English', () => {
  it('reports and follows the report without a word of Dutch', async () => {
    const visit = await run.visit({ size: 'phone', english: true });
    const dutch: string[] = [];
    const at = async (heading: string): Promise<void> => {
      await visit.at(heading);
      const text = (await visit.text()).replace(/Nederlands|Decaan van het lyceum/g, '');
      const found = /\b(het|een|niet|uw|wij|zijn|gaat|wordt)\b/i.exec(text);
      if (found !== null) dutch.push(`${heading}: ${found[0]}`);
    };
    await visit.go('/melden/zilverdijk');
    await at('Report something');
    await visit.pick('No', 'Is anybody in danger now?');
    await visit.pick('Lyceum Zilverdijk');
    await visit.press('Start the report');
    await at('Who are you, and what is it about?');
    await visit.pick('Pupil');
    await visit.pick('Something happened');
    await visit.press('Continue');
    await at('What happened?');
    await visit.type('Tell it in your own words', 'Somebody posts pictures of me.');
    await visit.pick('Today');
    await visit.pick('Bullying');
    await visit.press('Continue');
    await at('Whom is it about?');
    await visit.pick('Pupil', 'Who did it?');
    await visit.pick('Pupil', 'Who suffers from it?');
    await visit.pick('Yes', 'Is whoever suffers from it under 18?');
    await visit.pick('No', 'Is it about somebody who leads the school?');
    await visit.press('Continue');
    await at('A few more short questions');
    await visit.pick('No', 'Could it be sexual?');
    await visit.pick('No', 'Is there a nude picture');
    await visit.pick('Yes', "Did somebody's personal data get out?");
    await visit.press('Continue');
    await at('How do you want to report?');
    await visit.pick('Without a name');
    await visit.pick('The school leadership');
    await visit.press('Continue');
    await at('Check your answers');
    await visit.press('Send the report');
    await at('Your report has been sent');
    await visit.press('To My report');
    await at('Your report has arrived');
    expect(await visit.text()).toMatch(/By \w+day,? \d+ \w+, .* the school takes the first step/);
    expect(dutch).toEqual([]);
    await visit.close();
  });
});
