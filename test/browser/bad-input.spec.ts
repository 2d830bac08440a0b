import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startBrowserRun } from '../support/browser-run.js';
import type { ProductRun } from '../support/browser-run.js';
import { proposedSuspension } from '../support/suspension.js';
import type { Visit } from '../support/visit.js';
import { loggedIn } from '../support/visits.js';

interface Field {
  readonly kind: string;
  readonly required: boolean;
  readonly max?: number;
  readonly visibleWhen?: object;
}
interface Form {
  readonly type: string;
  readonly party?: string;
  readonly track?: string;
  readonly allowed: boolean;
  readonly fields: Readonly<Record<string, Field>>;
}

let run: ProductRun;
let visit: Visit;
let path = '';
let forms: readonly Form[] = [];

beforeAll(async () => {
  run = await startBrowserRun('bad-input');
  const leader = await run.product.as('anouk.wilgenroos');
  const { work } = await proposedSuspension(run.product, leader);
  path = `/zaak/${work.id}`;
  const { steps } = (await leader.get(`${work.path}/steps/available`)).body as { readonly steps: readonly Form[] };
  // Each kind of step once; these have a page of their own, or ask more than the step itself.
  forms = steps.filter(
    ({ type, allowed }, index) =>
      allowed &&
      !/decide|letter\.issue|message\.send|step\.correct/.test(type) &&
      steps.findIndex((one) => one.type === type) === index,
  );
  visit = await loggedIn(run, 'anouk.wilgenroos');
});
afterAll(() => run.close());

/** The questions that are asked before anything is answered. */
const askedIn = ({ fields }: Form): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, { visibleWhen }]) => visibleWhen === undefined);

async function open({ type, party, track }: Form): Promise<void> {
  const about = new URLSearchParams({ ...(party && { partij: party }), ...(track && { spoor: track }) });
  await visit.go(`${path}/stap/${type}?${about.toString()}`);
  await visit.page.locator('main form .actions .button').waitFor();
}

const send = (): Promise<void> => visit.tap(visit.page.locator('main form .actions .button'));

/** Waits until so many errors are told on top, in the title, and to whoever hears the page. */
async function told(type: string, errors: number): Promise<void> {
  const [heading, title] =
    errors === 1 ? ['Er is één fout', '(1 fout) '] : [`Er zijn ${errors} fouten`, `(${errors} fouten) `];
  const summary = visit.page.locator('.error-summary:focus');
  await summary.getByRole('heading', { name: heading }).waitFor();
  expect([type, (await visit.page.title()).slice(0, title.length)]).toEqual([type, title]);
  expect([type, await summary.getByRole('link').count()]).toEqual([type, errors]);
}

it('a form that is sent empty tells each question that was passed over, and leads to the first', async () => {
  const examined = new Set<string>();
  for (const form of forms) {
    const required = askedIn(form).filter(([, field]) => field.required);
    if (required.length === 0) continue;
    await open(form);
    await send();
    await told(form.type, required.length);
    const kinds = required.map(([, { kind }]) => kind);
    if (kinds.some((kind) => !examined.has(kind))) await visit.examine(`empty ${form.type}`);
    for (const kind of kinds) examined.add(kind);
    await visit.tap(visit.page.locator('.error-summary a').first());
    const focused = await visit.page.evaluate<string>('document.activeElement.id');
    expect([form.type, focused]).toEqual([form.type, `f-${required[0]?.[0] ?? ''}`]);
  }
  expect(examined.size).toBeGreaterThan(4);
});

it('a day that does not exist and a text that is too long are told, and stay as they were typed', async () => {
  let tried = 0;
  for (const form of forms) {
    const days = askedIn(form).filter(([, { kind }]) => kind === 'date' || kind === 'moment');
    const texts = askedIn(form).filter(([, { kind, max = 0 }]) => kind === 'sealed' && max <= 4000);
    const wrong = new Set([...days, ...texts].map(([name]) => name));
    if (days.length === 0) continue;
    tried += 1;
    await open(form);
    for (const [name] of days) {
      await visit.page.locator(`#f-${name}-other`).check();
      await visit.page.locator(`#f-${name}-day`).fill('31');
      await visit.page.locator(`#f-${name}-month`).fill('2');
      await visit.page.locator(`#f-${name}-year`).fill('2026');
    }
    for (const [name, { max = 0 }] of texts) await visit.page.locator(`#f-${name}`).fill('x'.repeat(max + 1));
    await send();
    await told(form.type, askedIn(form).filter(([name, { required }]) => required || wrong.has(name)).length);
    for (const [name] of days) expect(await visit.page.locator(`#f-${name}-day`).inputValue()).toBe('31');
    for (const [name, { max = 0 }] of texts)
      expect((await visit.page.locator(`#f-${name}`).inputValue()).length).toBe(max + 1);
    if (tried === 1) await visit.examine('wrong day and text');
  }
  expect(tried).toBeGreaterThan(2);
});
