import type { Page } from 'playwright-core';

/** What a page does wrong for whoever needs it narrow, large, in colours of his own, still, or without a mouse. */
const sideways = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? ['scrolls sideways by ' + (scrollWidth - clientWidth) + ' px'] : [];
})()`;

/** Text that its own box hides; what is hidden on purpose is one pixel wide. */
const cutOff = `[...document.querySelectorAll('body *')].flatMap((one) => {
  const { overflowX, overflowY, display } = getComputedStyle(one);
  if (one.clientWidth <= 1 || display === 'inline' || one.closest('svg') !== null || one.matches('input, textarea, select')) return [];
  const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const isCut = (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
  return isCut ? ['cuts off ' + one.innerText.slice(0, 60)] : [];
})`;

const withoutFocus = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap((one) => {
  if (!one.checkVisibility()) return [];
  one.focus();
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  return outlineStyle === 'solid' && outlineWidth === '3px' ? [] : ['shows no focus on ' + one.outerHTML.slice(0, 120)];
})`;

const moving = `Math.max(0, ...[...document.querySelectorAll('*')].flatMap((one) =>
  getComputedStyle(one).transitionDuration.split(',').map(parseFloat))) > 0 || document.getAnimations().length > 0 ? ['moves'] : []`;

/** Looks at the page in each of these ways, and leaves it as it was; answers what is wrong. */
export async function misfits(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (how: string, ...scripts: readonly string[]): Promise<void> => {
    for (const script of scripts)
      for (const fault of await page.evaluate<string[]>(script)) found.push(`${how}: ${fault}`);
  };
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await look('at 320 px', sideways, cutOff);
  if (before !== null) await page.setViewportSize(before);
  await page.evaluate("document.documentElement.style.fontSize = '225%'");
  await look('with the text twice as large', sideways, cutOff);
  await page.evaluate("document.documentElement.style.fontSize = ''");
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await look('with less motion', moving);
  await page.keyboard.press('Tab');
  await look('by keyboard', withoutFocus);
  await page.emulateMedia({ forcedColors: 'active' });
  await look('in forced colours', withoutFocus);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  return found;
}
