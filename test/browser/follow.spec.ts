import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import type { Caller } from '../support/http.js';
import { report } from '../support/reports.js';
import type { Visit } from '../support/visit.js';
import { rowsOf } from '../support/work.js';

let run: ProductRun;
let leader: Caller;

beforeAll(async () => {
  run = await startBrowserRun('follow');
  leader = await run.product.as('anouk.wilgenroos');
});
afterAll(() => run.close());

interface Told {
  readonly receipt: string;
  readonly caseId: string;
}

async function told(): Promise<Told> {
  const { body } = await report(run.product.caller);
  const { rows } = (await leader.get('/api/v1/cases?limit=1')).body as { rows: readonly { caseId: string }[] };
  return { receipt: String(body['receipt']), caseId: rows[0]!.caseId };
}

async function enter(visit: Visit, receipt: string): Promise<void> {
  await visit.go('/mijn-melding');
  await visit.at('Mijn melding');
  await visit.type('Uw code', receipt);
  await visit.press('Bekijk mijn melding');
}

describe('the holder of a receipt', () => {
  it('sees in plain words how far it is, what happens next and by when, and writes with the school', async () => {
    const { receipt, caseId } = await told();
    const visit = await run.visit({ size: 'phone' });
    await enter(visit, receipt.toLowerCase().replaceAll('-', ' '));
    await visit.at('Uw melding is binnen');
    const tasks = rowsOf(await leader.get('/api/v1/tasks?limit=100'));
    const lastDay = String(tasks.find((task) => task['caseId'] === caseId)?.['lastDay']);
    const day = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' }).format(
      new Date(`${lastDay}T12:00:00Z`),
    );
    expect(await visit.text()).toMatch(new RegExp(`Op zijn laatst ${day}, .*, zet de school de eerste stap\\.`));
    await leader.post(`/api/v1/cases/${caseId}/steps`, { type: 'case.take', data: {}, seenVersion: 1 });
    await leader.post(`/api/v1/cases/${caseId}/messages`, { text: 'Dank. In welke groep is het?', seenVersion: 2 });
    await visit.reload();
    await visit.at('De school is ermee bezig');
    expect(await visit.text()).toContain('Dank. In welke groep is het?');
    await visit.press('Verstuur het bericht');
    expect(await visit.text()).toContain('Schrijf eerst een bericht.');
    await visit.type('Schrijf een bericht aan de school', 'In 2B.');
    await visit.press('Verstuur het bericht');
    await visit.page.getByText('Uw bericht is verstuurd.').waitFor();
    await visit.examine('bericht verstuurd');
    const { messages, texts } = (await run.product.caller.holding(receipt).get('/api/v1/receipt')).body as {
      readonly messages: readonly { readonly content: string }[];
      readonly texts: Readonly<Record<string, string>>;
    };
    expect(messages.map(({ content }) => texts[content])).toEqual(['Dank. In welke groep is het?', 'In 2B.']);
    await visit.close();
  });

  it('adds to the report, and gets a page that says so', async () => {
    const { receipt, caseId } = await told();
    const visit = await run.visit();
    await enter(visit, receipt);
    await visit.at('Uw melding is binnen');
    await visit.press('Vul de melding aan');
    await visit.at('Vul de melding aan');
    await visit.type('Wat wilt u nog vertellen?', 'Het gebeurt ook in de pauze.');
    await visit.press('Voeg dit toe aan de melding');
    await visit.at('Uw aanvulling is verstuurd');
    const { rows } = (await leader.get(`/api/v1/cases/${caseId}/log`)).body as {
      readonly rows: readonly { readonly step: { readonly type: string } }[];
    };
    expect(rows.map(({ step }) => step.type)).toContain('report.add');
    await visit.close();
  });

  it('withdraws it after one more question', async () => {
    const { receipt } = await told();
    const visit = await run.visit({ size: 'phone' });
    await enter(visit, receipt);
    await visit.at('Uw melding is binnen');
    await visit.press('Trek de melding in');
    await visit.at('Wilt u de melding intrekken?');
    await visit.press('Ja, trek de melding in');
    await visit.at('U hebt de melding ingetrokken');
    await visit.press('Naar mijn melding');
    await visit.page.getByText('U hebt deze melding ingetrokken.').waitFor();
    expect((await run.product.caller.holding(receipt).get('/api/v1/receipt')).body).toMatchObject({ withdrawn: true });
    await visit.close();
  });

  it('leaves nothing behind in the address, or in the browser once done', async () => {
    const { receipt } = await told();
    const visit = await run.visit();
    await enter(visit, receipt);
    await visit.at('Uw melding is binnen');
    expect(visit.page.url()).toBe(`${run.address}/mijn-melding`);
    expect(await visit.page.evaluate<string>('JSON.stringify([localStorage.length, document.cookie])')).toBe('[0,""]');
    await visit.press('Klaar: wis de code van dit apparaat');
    await visit.at('Mijn melding');
    expect(await visit.page.evaluate<number>('sessionStorage.length')).toBe(0);
    await visit.reload();
    await visit.at('Mijn melding');
    await visit.close();
  });
});

describe('a receipt that leads nowhere', () => {
  it('is answered with what may be the matter, also when it is too short or missing', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/mijn-melding');
    await visit.at('Mijn melding');
    await visit.press('Bekijk mijn melding');
    await visit.page.getByRole('alert').getByText('Vul uw code in.').waitFor();
    await visit.at('Mijn melding', 1);
    await visit.type('Uw code', 'ABCD-1234');
    await visit.press('Bekijk mijn melding');
    await visit.page.getByRole('alert').getByText('Een code heeft twintig letters en cijfers.').waitFor();
    await visit.type('Uw code', '0000-0000-0000-0000-0000');
    await visit.press('Bekijk mijn melding');
    await visit.page.getByRole('alert').getByText('Deze code kennen wij niet.').waitFor();
    visit.told();
    expect(await visit.page.getByLabel('Uw code').inputValue()).toBe('0000-0000-0000-0000-0000');
    await visit.close();
  });
});
