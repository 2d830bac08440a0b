import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { fill } from '../support/filling.js';
import { formThere, heldBy, keptNow } from '../support/half-typed.js';
import { setStage, staffForms, type StaffForm } from '../support/staff-forms.js';
import type { Visit } from '../support/visit.js';
import { rowsOf } from '../support/work.js';

let run: ProductRun;
let stage: Awaited<ReturnType<typeof setStage>>;
/** Everybody is logged in once; what he sends is kept. */
const desks = new Map<string, { readonly visit: Visit; readonly sent: string[] }>();

beforeAll(async () => {
  run = await startBrowserRun('bad-input-desk');
  stage = await setStage(run.product);
});
afterAll(() => run.close());

/** Those with a page that asks first and is looked over: what is asked once only, or is no form of questions, has journeys of its own. */
const forms = [
  ...['a delegation', 'a role', 'the end of a role', 'handing over somebody’s work', 'a holiday', 'a study day'],
  ...['a consent of the council', 'the end of a consent of the council'],
  ...['the consent to a draft of a protocol', 'the adoption of a protocol'],
].map(named);

const registers = staffForms
  .slice(staffForms.indexOf(named('a consent for publication')[1]))
  .map((form): readonly [string, StaffForm] => [form.name, form]);

function named(name: string): readonly [string, StaffForm] {
  const found = staffForms.find((form) => form.name === name);
  if (found === undefined) throw new Error(`there is no form called ${name}`);
  return [name, found];
}

async function deskOf({ by }: StaffForm) {
  const known = desks.get(by);
  if (known !== undefined) return known;
  const desk = { visit: await run.visit(), sent: [] as string[] };
  desk.visit.page.on('request', (request) => {
    if (request.method() === 'POST') desk.sent.push(request.headers()['idempotency-key'] ?? request.url());
  });
  desks.set(by, desk);
  await desk.visit.go(`/api/v1/demo/login?as=${by}&returnTo=/registers`);
  return desk;
}

async function open(form: StaffForm): Promise<Visit> {
  const { visit } = await deskOf(form);
  await visit.go(form.path(stage));
  await formThere(visit.page);
  return visit;
}

const send = (visit: Visit): Promise<void> => visit.press('Verder', visit.page.getByRole('main'));

/** Waits until so many errors are told: in the title, on top with a link to each, and at each field. */
async function told(visit: Visit, errors: number): Promise<void> {
  const summary = visit.page.locator('.error-summary:focus');
  await summary.getByRole('heading', { name: errors === 1 ? 'Er is één fout' : `Er zijn ${errors} fouten` }).waitFor();
  const links = await visit.page.locator('.error-summary').getByRole('link').all();
  expect([links.length, await visit.page.locator('.field-wrong .field-error').count()]).toEqual([errors, errors]);
  expect(await visit.page.title()).toContain(errors === 1 ? '(1 fout) ' : `(${errors} fouten) `);
  for (const link of links) {
    await link.click();
    const isThere = await visit.page.evaluate<boolean>("document.activeElement.closest('.field-wrong') !== null");
    expect(isThere ? 'there' : await link.innerText()).toBe('there');
  }
}

describe('a form of the administrator or of the registers', () => {
  it.each([...forms, ...registers])(
    'tells what was passed over and what is wrong, keeps what was typed, and sends nothing: %s',
    async (_, form) => {
      const visit = await open(form);
      const { sent } = await deskOf(form);
      const before = sent.length;
      const { page } = visit;
      await send(visit);
      await told(visit, await page.locator('main form .field:not(:has(.optional))').count());
      const boxes = await page.locator('main form .field input.input:not([inputmode])').all();
      for (const box of boxes) await box.fill('x'.repeat(5000));
      const days = await page.locator('main form .field input[id$="-other"]').all();
      for (const day of days) {
        await day.check();
        const id = ((await day.getAttribute('id')) ?? '').replace(/-other$/, '');
        for (const [part, value] of [
          ['day', '31'],
          ['month', '2'],
          ['year', '2027'],
        ] as const)
          await page.locator(`[id="${id}-${part}"]`).fill(value);
      }
      const held = await heldBy(page);
      await send(visit);
      const optionalDays = await page.locator('main form .field:has(.optional):has(input[id$="-other"])').count();
      await told(visit, (await page.locator('main form .field:not(:has(.optional))').count()) + optionalDays);
      if (boxes.length + days.length > 0) {
        await keptNow(page);
        await page.reload();
        await formThere(page);
        expect(await heldBy(page)).toEqual(held);
      }
      expect(sent.length).toBe(before);
    },
  );

  it('is sent once, however often the button is pressed', async () => {
    const form = staffForms.find(({ path }) => path(stage) === '/beheer/instemming');
    if (form?.rest === undefined) throw new Error('there is no form for the consent of the council');
    const administrator = await run.product.as(form.by);
    const count = async (): Promise<number> =>
      rowsOf(await administrator.get('/api/v1/organisation/council-consents')).length;
    const before = await count();
    const visit = await open(form);
    const { sent } = await deskOf(form);
    await fill(visit.page, { ...form.half(stage), ...form.rest(stage) });
    await send(visit);
    const keysBefore = sent.length;
    await visit.page.getByRole('button', { name: 'Leg deze instemming vast' }).dblclick();
    await visit.at('De instemming is vastgelegd');
    expect([await count(), new Set(sent.slice(keysBefore)).size]).toEqual([before + 1, 1]);
  });
});
