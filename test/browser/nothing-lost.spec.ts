import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browseAt } from '../support/browser-run.js';
import type { BrowserRun } from '../support/browser-run.js';
import { fill } from '../support/filling.js';
import { formThere, heldBy, keptNow, sendForm } from '../support/half-typed.js';
import { KillableProduct } from '../support/killable-product.js';
import { sendReport, tellAsPupil } from '../support/reporting.js';
import { setStage, staffForms, type StaffForm } from '../support/staff-forms.js';
import type { Visit } from '../support/visit.js';

let product: KillableProduct;
let run: BrowserRun;
let stage: Awaited<ReturnType<typeof setStage>>;

beforeAll(async () => {
  product = await KillableProduct.start();
  stage = await setStage(product);
  run = await browseAt('nothing-lost', product.address);
});
afterAll(async () => {
  await run.close().finally(() => product.remove());
});

const story = 'Vertel het in uw eigen woorden';

/** The last change has reached the server; the wait may begin while that is still to start. */
const kept = (visit: Visit, timeout = 15_000): Promise<unknown> =>
  visit.page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' && /\/draft(s\/\w+)?$/.test(response.url()) && response.status() === 204,
    { timeout },
  );
/** How long a start may take on a machine with other work, and the form to find it. */
const restarted = 60_000;

const chosen = (visit: Visit, group: string): Promise<string> =>
  visit.page.getByRole('group', { name: group }).locator('label:has(input:checked)').innerText();

async function toStory(visit: Visit): Promise<void> {
  await visit.go('/melden/zilverdijk');
  await visit.pick('Nee', 'Is er nu iemand in gevaar?');
  await visit.pick('Lyceum Zilverdijk');
  await visit.press('Begin met melden');
  await visit.pick('Leerling');
  await visit.pick('Er is iets gebeurd');
  await visit.press('Verder');
  await visit.at('Wat is er gebeurd?');
}

describe('what is typed in a report', () => {
  it('is there after the tab was loaded again, on the page where it was typed', async () => {
    const visit = await run.visit({ size: 'phone' });
    await toStory(visit);
    await visit.type(story, 'Er staat een foto van mij in de groep.');
    await visit.reload();
    await visit.at('Wat is er gebeurd?');
    expect(await visit.page.getByLabel(story).inputValue()).toBe('Er staat een foto van mij in de groep.');
    await visit.close();
  });

  it('survives a server that is killed while it is typed, and is told until it is kept', async () => {
    const visit = await run.visit({ size: 'phone' });
    await toStory(visit);
    const first = kept(visit);
    await visit.type(story, 'Dit stond er al.');
    await first;
    await product.kill();
    await visit.type(story, 'Dit stond er al. En dit kwam erbij.');
    await visit.page.getByText('Nog niet bewaard.').waitFor();
    const again = kept(visit, restarted);
    await product.restart();
    await again;
    visit.told();
    await visit.reload();
    await visit.at('Wat is er gebeurd?');
    expect(await visit.page.getByLabel(story).inputValue()).toBe('Dit stond er al. En dit kwam erbij.');
    await visit.close();
  });

  it('is there on every page one goes back to, and nothing is asked twice on the way forward', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story: 'Iemand deelt mijn wachtwoord.' });
    for (const page of ['Hoe wilt u melden?', 'Nog een paar korte vragen', 'Over wie gaat het?']) {
      await visit.back();
      await visit.at(page);
    }
    expect(await chosen(visit, 'Wie deed het?')).toBe('Leerling');
    await visit.press('Terug');
    await visit.at('Wat is er gebeurd?');
    expect(await visit.page.getByLabel(story).inputValue()).toBe('Iemand deelt mijn wachtwoord.');
    await visit.press('Verder');
    await visit.at('Kijk uw antwoorden na');
    await visit.change('Mag de school weten wie u bent?');
    await visit.at('Hoe wilt u melden?');
    await visit.pick('Met mijn naam');
    await visit.press('Verder');
    await visit.at('Hoe wilt u melden?');
    expect(await visit.text()).toContain('Vul in hoe de school u kan bereiken');
    await visit.type('Hoe kunnen wij u bereiken?', 'Bij mijn mentor.');
    await visit.press('Verder');
    await visit.at('Kijk uw antwoorden na');
    expect(await visit.text()).toContain('Bij mijn mentor.');
    await visit.close();
  });

  it('is sent once, however often it is tried while the server is away', async () => {
    const visit = await run.visit({ size: 'phone' });
    const keys: (string | undefined)[] = [];
    visit.page.on('request', (request) => {
      if (request.url().endsWith('/reports')) keys.push(request.headers()['idempotency-key']);
    });
    await visit.go('/melden/zilverdijk');
    await tellAsPupil(visit, { school: 'Lyceum Zilverdijk', story: 'Iemand scheldt mij uit.' });
    await product.kill();
    await visit.press('Verstuur de melding');
    await visit.page.getByText('Uw melding is nog niet verstuurd').waitFor();
    await visit.examine('nog niet verstuurd');
    await product.restart();
    visit.told();
    expect(await sendReport(visit)).toMatch(/^\w{4}(-\w{4}){4}$/);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    await visit.reload();
    await visit.at('Uw melding is verstuurd');
    await visit.close();
  });

  it('dies with the tab, since others may use the device', async () => {
    const visit = await run.visit({ size: 'phone' });
    await toStory(visit);
    const first = kept(visit);
    await visit.type(story, 'Niet voor wie na mij komt.');
    await first;
    const next = await visit.page.context().newPage();
    await next.goto('/melden/zilverdijk/wat');
    await next.getByRole('heading', { level: 1, name: 'Iets melden' }).waitFor();
    expect(await next.locator('input:checked').count()).toBe(0);
    await visit.close();
  });
});

describe('what is typed to the school later', () => {
  it('is there after the tab was loaded again', async () => {
    const visit = await run.visit({ size: 'phone' });
    await visit.go('/melden/onderduin');
    await tellAsPupil(visit, { story: 'Ik word buitengesloten.' });
    await sendReport(visit);
    await visit.press('Naar Mijn melding');
    await visit.at('Uw melding is binnen');
    for (const [link, label] of [
      [undefined, 'Schrijf een bericht aan de school'],
      ['Vul de melding aan', 'Wat wilt u nog vertellen?'],
      ['Trek de melding in', 'Waarom trekt u de melding in?'],
    ] as const) {
      if (link !== undefined) await visit.press(link);
      const typed = kept(visit);
      await visit.type(label, `Half ${label}`);
      await typed;
      await visit.reload();
      await visit.page.locator('form button[aria-busy=false]').waitFor();
      expect(await visit.page.getByLabel(label).inputValue()).toBe(`Half ${label}`);
      if (link !== undefined) await visit.back();
    }
    await visit.close();
  });
});

const desks = new Map<string, Visit>();
/** What each form holds since half of it was typed. */
const typedIn = new Map<StaffForm, object>();

const logIn = (visit: Visit, as: string, to: string): Promise<void> =>
  visit.go(`/api/v1/demo/login?as=${as}&returnTo=${encodeURIComponent(to)}`);

/** At the desk of whoever fills in the form: logged in once. */
async function deskOf({ by }: StaffForm): Promise<Visit> {
  const known = desks.get(by);
  if (known !== undefined) return known;
  const visit = await run.visit();
  desks.set(by, visit);
  await logIn(visit, by, '/werk');
  return visit;
}

/** Opens the form and types half of it; what it holds now. */
async function halfTyped({ page }: Visit, form: StaffForm): Promise<object> {
  await page.goto(form.path(stage));
  await formThere(page);
  const before = await heldBy(page);
  await fill(page, form.half(stage));
  await keptNow(page);
  const held = await heldBy(page);
  expect([form.name, held]).not.toEqual([form.name, before]);
  typedIn.set(form, held);
  return held;
}

describe('what is half typed in a form of the staff', () => {
  it('survives a server that is killed meanwhile, and what is typed until it is back is kept then', async () => {
    for (const form of staffForms) await halfTyped(await deskOf(form), form);
    /** What everybody has before him when it happens; the other forms are looked at below. */
    const before = new Map(staffForms.map((form) => [form.by, form]));
    await product.kill();
    for (const form of [...before.values()].filter(({ goesOn }) => goesOn !== undefined)) {
      const { page } = await deskOf(form);
      await page.locator(`#f-${form.goesOn}`).fill('Dit stond er al. En dit kwam erbij.');
      await page.getByText('Nog niet bewaard.').waitFor();
      typedIn.set(form, await heldBy(page));
    }
    await product.restart();
    for (const form of before.values()) {
      const visit = await deskOf(form);
      const { page } = visit;
      await keptNow(page, restarted);
      visit.told();
      await page.reload();
      await formThere(page);
      expect([form.name, await heldBy(page)]).toEqual([form.name, typedIn.get(form)]);
    }
  });

  it.each(staffForms.map((form) => [form.name, form] as const))(
    'is there in %s after server, tab and session are gone, and not any more once it was sent',
    async (_, form) => {
      const visit = await deskOf(form);
      const half = typedIn.get(form) ?? (await halfTyped(visit, form));
      await visit.loseSession();
      await visit.loseTab();
      await visit.go(form.path(stage));
      await visit.page.waitForURL('**/inloggen?**');
      const found = visit.page.waitForRequest((request) => request.url().includes('/api/v1/drafts/'));
      await logIn(visit, form.by, form.path(stage));
      await formThere(visit.page);
      expect(await heldBy(visit.page)).toEqual(half);
      if (form.rest === undefined) return;
      await fill(visit.page, form.rest(stage));
      await sendForm(visit.page);
      const place = (await found).url();
      expect(await (await visit.page.request.get(place)).json()).toMatchObject({ value: {}, keptAt: null });
    },
  );
});
