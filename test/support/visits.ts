import type { Page } from 'playwright-core';
import type { ProductRun, VisitOptions } from './browser-run.js';
import type { Visit } from './visit.js';

/** Somebody at a browser who is logged in as this demo person and stands at Mijn werk; what he presses is counted from there. */
export async function loggedIn(run: ProductRun, login: string, options: VisitOptions = {}): Promise<Visit> {
  const visit = await run.visit(options);
  await visit.go(`/api/v1/demo/login?as=${login}&returnTo=/werk`);
  await visit.at(options.english ? 'My work' : 'Mijn werk');
  visit.taps = 0;
  return visit;
}

const mostTabs = 120;

/** Goes through a page by keyboard alone. */
export const byKeyboard = (page: Page) => ({
  /** Presses Tab until the control stands in focus; throws when it is never reached. */
  async to(selector: string): Promise<void> {
    for (let count = 0; count < mostTabs; count++) {
      const isThere = await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)})`);
      if (isThere) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reaches ${selector}`);
  },
  press: (key: string): Promise<void> => page.keyboard.press(key),
});

/** Throws when the page has to be scrolled sideways at 320 px. */
export async function fitsNarrow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (before !== null) await page.setViewportSize(before);
  if (width > 320) throw new Error(`the page is ${width} px wide at 320 px`);
}

/** Whether the browser would ask before it takes this page away. */
export const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("!dispatchEvent(new Event('beforeunload', { cancelable: true }))");
