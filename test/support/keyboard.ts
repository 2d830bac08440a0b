import type { Visit } from './visit.js';

const mostStops = 60;

/** What has the focus: its own name, or the question it belongs to. */
const focused = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return { name: '', group: '' };
  const label = at.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? at.innerText ?? '';
  return { name: label.trim(), group: at.closest('fieldset')?.querySelector('legend')?.innerText.trim() ?? '' };
})()`;

interface Focused {
  readonly name: string;
  readonly group: string;
}

/** Somebody who uses the keyboard alone. */
export class Keyboard {
  constructor(private readonly visit: Visit) {}

  async focused(): Promise<Focused> {
    return this.visit.page.evaluate<Focused>(focused);
  }

  /** Tab after tab, until what is called so has the focus. */
  async to(name: string): Promise<void> {
    await this.until(({ name: here }) => here.startsWith(name), name);
  }

  async press(name: string): Promise<void> {
    await this.to(name);
    await this.key('Enter');
  }

  /** The option of a question: to its group with Tab, within it with the arrows. */
  async choose(group: string, option: string): Promise<void> {
    await this.until((at) => at.group.startsWith(group), group);
    await this.key('Space');
    for (let moves = 0; moves < mostStops; moves += 1) {
      if ((await this.focused()).name.startsWith(option)) return;
      await this.key('ArrowDown');
    }
    throw new Error(`the arrows do not come to ${option} of ${group}`);
  }

  /** One of several boxes. */
  async tick(name: string): Promise<void> {
    await this.to(name);
    await this.key('Space');
  }

  async type(label: string, text: string): Promise<void> {
    await this.to(label);
    await this.visit.page.keyboard.type(text);
  }

  key(name: string): Promise<void> {
    return this.visit.page.keyboard.press(name);
  }

  private async until(isThere: (at: Focused) => boolean, what: string): Promise<void> {
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (isThere(await this.focused())) return;
      await this.key('Tab');
    }
    throw new Error(`Tab does not come to ${what}`);
  }
}
