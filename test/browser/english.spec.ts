import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { fill, type Answers } from '../support/filling.js';
import type { Visit } from '../support/visit.js';
import { loggedIn } from '../support/visits.js';

let run: ProductRun;
beforeAll(async () => {
  run = await startBrowserRun('english');
});
afterAll(() => run.close());

/** Common words that are no English word and no name of a person or a place here. */
const dutch =
  /\b(het|een|niet|wordt|worden|voor|naar|deze|zaak|zaken|melding|melden|wie|waar|waarom|leerling|leidinggevende|directeur|bestuur|besluit|maatregel|nog|kunt|moet|van|uw|bij|zijn|heeft|geen|dit|dat|ook|maar|welke|vul)\b/i;

/** Names as the school entered them. */
const entered = ['Decaan van het lyceum'];

/** Everything a reader sees but what is quoted, which stays Dutch: the part of it that is Dutch all the same. */
async function dutchOn(visit: Visit): Promise<readonly string[]> {
  const lines = await visit.page.evaluate<readonly string[]>(`(() => {
    const found = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
      if (node.parentElement.closest('blockquote, [lang="nl"], script, style, noscript') === null) found.push(node.data.trim());
    return found.filter((text) => text !== '');
  })()`);
  return lines.filter((line) => dutch.test(line) && !entered.includes(line));
}

const looked: string[] = [];
const found = new Set<string>();

/** Notes what on this page is Dutch. */
async function looksAt(visit: Visit): Promise<void> {
  await visit.page.getByRole('heading', { level: 1 }).first().waitFor();
  const where = `${new URL(visit.page.url()).pathname.replace(/[0-9a-f-]{36}/, '*')} ${await visit.page.title()}`;
  looked.push(where);
  for (const line of await dutchOn(visit)) found.add(`${where}: ${line}`);
}

const reason = 'This was talked over.';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const after = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** Opens the page of the case, and from there the first link to a step, wherever it is folded away. */
async function takes(visit: Visit, caseAt: string, type: string, answers: Answers = {}): Promise<void> {
  const main = visit.page.getByRole('main');
  await visit.go(caseAt);
  await main.locator('#now').waitFor();
  await looksAt(visit);
  const link = main.locator(type.endsWith('.decide') ? 'a[href^="/besluit/"]' : `a[href*="/stap/${type}"]`).first();
  await link.waitFor({ state: 'attached' });
  for (const fold of await link.locator('xpath=ancestor::details[not(@open)]').all())
    await visit.tap(fold.locator('summary').first());
  await visit.tap(link);
  const send = main.locator('form button.button:not([type=button])');
  await send.waitFor();
  await looksAt(visit);
  expect(await fill(visit.page, answers)).toEqual([]);
  await looksAt(visit);
  await visit.tap(send);
  const done = visit.page.getByRole('heading', { level: 1, name: /^(Done: |Your decision was recorded)/ });
  const look = visit.page.getByRole('button', { name: 'Record this' });
  await look.or(done).waitFor();
  await looksAt(visit);
  if (await look.isVisible()) await visit.tap(look);
  await done.waitFor();
  await looksAt(visit);
}

/** Tells it page by page, as a pupil would. */
async function reports(): Promise<void> {
  const visit = await run.visit({ english: true, size: 'phone' });
  await visit.go('/melden/zilverdijk');
  const answers: Answers = {
    ...{ acuteDanger: false, school: 'lyceum', kind: 'incident', reporterKind: 'pupil', naming: 'anonymous' },
    ...{ categories: ['bullying'], subjectKind: 'pupil', victimKind: 'pupil', victimIsMinor: 'yes' },
    ...{
      possiblySexual: 'no',
      intimateImage: 'no',
      personalData: 'no',
      aboutLeadership: 'no',
      addressee: 'leadership',
    },
    ...{ story: 'Somebody is bullied.', knownAt: new Date().toISOString() },
  };
  const check = visit.page.getByRole('button', { name: 'Send the report' });
  const go = visit.page.locator('main form button.button');
  while (!(await check.isVisible())) {
    await looksAt(visit);
    const heading = await visit.page.getByRole('heading', { level: 1 }).innerText();
    await fill(visit.page, answers);
    await visit.tap(go);
    await visit.page.locator('h1', { hasNotText: heading }).waitFor();
  }
  await looksAt(visit);
  await visit.tap(check);
  await visit.page.locator('.receipt-code').waitFor();
  await looksAt(visit);
  await visit.go('/mijn-melding');
  await looksAt(visit);
  await visit.close();
}

it('lets a whole case be lived in English, from the report to closed, with no Dutch on any page but what is quoted', async () => {
  await reports();
  const leader = await loggedIn(run, 'anouk.wilgenroos', { english: true });
  await looksAt(leader);
  await leader.tap(leader.page.getByRole('main').locator('a[href^="/zaak/"]').first());
  await leader.page.locator('#now').waitFor();
  const caseAt = new URL(leader.page.url()).pathname;
  const hearing = { purpose: 'facts', on: today, manner: 'inPerson', parentsPresent: 'yes', minutes: reason };
  const ban = {
    ...{ measure: 'deviceBan', ground: 'ownConduct', from: after(1), until: after(3) },
    ...{ lesserConsidered: ['conversation'], urgent: false, reason },
  };
  for (const [type, answers] of [
    ['case.take', {}],
    ['party.add', { kind: 'pupil', role: 'subject', band: 'from12', name: 'Sem' }],
    ['scope.assess', { inScope: true, reason }],
    ['review.finish', { route: 'investigate', reason }],
    ['hearing.record', hearing],
    ['finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted', reason }],
    ['breach.assess', { norms: ['OZHW-4.10a'], exception: 'none', reason }],
    ['qualification.raise', { reason }],
    ['qualification.decide', { answer: true, reason }],
    ['measure.propose', ban],
  ] as const)
    await takes(leader, caseAt, type, answers);
  const principal = await loggedIn(run, 'bas.torenvalk', { english: true });
  await looksAt(principal);
  await takes(principal, caseAt, 'measure.decide', { decision: 'impose', reason });
  await takes(leader, caseAt, 'measure.announce', { manner: 'letter', on: today, remedyClause: true });
  await takes(leader, caseAt, 'factFinding.finish', { summary: reason });
  await takes(leader, caseAt, 'outcome.record', { outcome: 'measure', reason });
  await takes(leader, caseAt, 'decision.finish');
  const registrar = await loggedIn(run, 'koen.waterral', { english: true });
  await takes(registrar, caseAt, 'paper.file');
  await takes(registrar, caseAt, 'paper.file');
  await registrar.go('/dossier');
  await looksAt(registrar);
  await leader.press('Move on in time');
  await leader.press('A week on');
  await leader.page.getByText('The clock was moved.').waitFor();
  await takes(leader, caseAt, 'execution.finish');
  await takes(leader, caseAt, 'case.close');
  await leader.go(caseAt);
  await leader.page.locator('#now').waitFor();
  await looksAt(leader);
  expect(await leader.text()).toContain('Stage: Closed');
  await leader.go('/rondleiding');
  await looksAt(leader);
  expect([...found]).toEqual([]);
  expect(new Set(looked).size).toBeGreaterThan(40);
});
