import type { Locator, Page } from 'playwright-core';

export type Answers = Readonly<Record<string, unknown>>;

/** Where the pages put the control of a field. */
const idOf = (field: string): string => `f-${field.replaceAll('.', '-')}`;

const amsterdam = (instant: string): { readonly day: string; readonly time: string } => {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  return { day: text.slice(0, 10), time: text.slice(11, 16).replace(':', '.') };
};

/**
 * Answers the questions that a page asks, as somebody at the screen would: what an answer makes visible is answered after it. The fields
 * that are not asked here.
 */
export async function fill(page: Page, answers: Answers): Promise<readonly string[]> {
  let left = Object.entries(answers);
  for (;;) {
    const next: typeof left = [];
    for (const [field, answer] of left) if (!(await answered(page, field, answer))) next.push([field, answer]);
    if (next.length === left.length) return next.map(([field]) => field);
    left = next;
  }
}

/** Answers one question; false where it is not asked. */
async function answered(page: Page, field: string, answer: unknown): Promise<boolean> {
  const id = idOf(field);
  const control = page.locator(`[id="${id}"]`);
  if ((await control.count()) === 0) return false;
  await unfold(page, control);
  if ((await page.locator(`[id="${id}-other"]`).count()) > 0) await fillDay(page, id, String(answer));
  else if ((await control.getAttribute('type')) === 'radio')
    await page.locator(`input[name="${id}"][value="${String(answer)}"]`).check();
  else if ((await control.getAttribute('type')) === 'checkbox') await tick(page, id, answer as readonly string[]);
  else if ((await page.locator(`select[id="${id}"]`).count()) > 0) await control.selectOption(String(answer));
  else await control.fill(String(answer));
  return true;
}

/** These and no others: what was kept of an earlier try is taken back. */
async function tick(page: Page, id: string, values: readonly string[]): Promise<void> {
  const box = (value: string): Locator => page.locator(`:is([id="${id}"], [id^="${id}-"])[type=checkbox]${value}`);
  const ticked: string[] = [];
  for (const one of await box(':checked').all()) ticked.push((await one.getAttribute('value')) ?? '');
  for (const value of ticked) if (!values.includes(value)) await box(`[value="${value}"]`).uncheck();
  for (const value of values) await box(`[value="${value}"]`).check();
}

/** What may be explained beside the decision itself is folded away at first. */
async function unfold(page: Page, control: Locator): Promise<void> {
  const folded = page.locator('details:not([open])', { has: control });
  if ((await folded.count()) > 0) await folded.locator('summary').first().click();
}

/** A day in its three parts, and the time where it is asked. */
async function fillDay(page: Page, id: string, answer: string): Promise<void> {
  const { day, time } = answer.includes('T') ? amsterdam(answer) : { day: answer, time: '' };
  await page.locator(`[id="${id}-other"]`).check();
  const [year = '', month = '', date = ''] = day.split('-');
  await page.locator(`[id="${id}-day"]`).fill(date);
  await page.locator(`[id="${id}-month"]`).fill(month);
  await page.locator(`[id="${id}-year"]`).fill(year);
  const hour = page.locator(`[id="${id}-time"]`);
  if ((await hour.count()) > 0) await hour.fill(time);
}
