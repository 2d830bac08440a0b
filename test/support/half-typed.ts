import type { Page } from 'playwright-core';

/** Everything that a form holds, control by control: what is typed, chosen and ticked. */
export const heldBy = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate<Record<string, unknown>>(`Object.fromEntries(
    [...document.querySelectorAll('main form :is(input, textarea, select)')].map((control) => [
      control.id,
      ['radio', 'checkbox'].includes(control.type) ? control.checked : control.value,
    ]),
  )`);

/** Waits until a form of the staff is there with what was kept of it. */
export const formThere = (page: Page): Promise<void> =>
  page.locator('main form .actions button:not([type=button])').waitFor();

/** Waits until what was typed last is kept. */
export const keptNow = (page: Page, timeout?: number): Promise<void> =>
  page.getByText('Bewaard. U kunt later verdergaan.').waitFor(timeout === undefined ? {} : { timeout });

/** Sends a form of the staff, past the last look where there is one; throws when it is not taken. */
export async function sendForm(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.locator('form .actions button:not([type=button])').click();
  const look = main.getByRole('heading', { level: 1, name: 'Controleer uw antwoorden' });
  const done = main.getByRole('heading', {
    level: 1,
    name: /(is|zijn) (\S+ )?(vastgelegd|verstuurd|beëindigd|gegeven|overgedragen|bewaard)|^Klaar: /,
  });
  const wrong = main.locator('.error-summary, .notice-wrong, .notice-mind .reasons');
  await look.or(done).or(wrong.first()).first().waitFor();
  if (await look.isVisible()) await main.locator('.actions .button').first().click();
  await done.or(wrong.first()).first().waitFor();
  if (!(await done.isVisible())) throw new Error(`it was not taken:\n${await main.innerText()}`);
}
