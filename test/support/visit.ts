import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page, Request } from 'playwright-core';

export const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof sizes;

interface VisitPlace {
  readonly name: string;
  readonly size: Size;
  /** What was looked at before in this run: each state of a page is examined once. */
  readonly examined: Set<string>;
}

const folder = join(import.meta.dirname, '../../screenshots');
const patience = 15_000;
const mayShift = 0.05;
/** Pages that are themselves the answer to what was asked and is not there. */
const tellsOfIt =
  /^(Deze pagina is er niet|This page is not here|U hebt hier geen toegang|Deze scholengroep kennen wij niet)$/;
/** That a command is not taken as it stands is part of many journeys. */
const refusals = [400, 401, 409, 429];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Lacking {
  readonly page: string;
  /** Undefined where nobody answered. */
  readonly status?: number;
  readonly what: string;
}

/** Somebody at a browser: what he does is counted, and what the pages do wrong is kept. */
export class Visit {
  /** Presses of mouse or finger. */
  taps = 0;
  /** Pages he came past: each change of the address, the first included. */
  pages = 0;
  /** What is asked and not answered yet. */
  private readonly underWay = new Set<Request>();
  /** What was under way when the page told: it asked for several things at once, and told of them at the first answer. */
  private readonly toldOf = new WeakSet<Request>();
  private constructor(
    private tab: Page,
    private readonly context: BrowserContext,
    private readonly place: VisitPlace,
    readonly faults: string[] = [],
    /** What the pages asked for and did not get, and the browser tells of as an error: a page has to tell of it too. */
    private readonly lacking: Lacking[] = [],
  ) {}

  static async begin(context: BrowserContext, place: VisitPlace): Promise<Visit> {
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const visit = new Visit(page, context, place);
    await context.exposeFunction('noteTap', () => (visit.taps += 1));
    await context.addInitScript({ path: join(import.meta.dirname, 'watch-page.mjs') });
    visit.watch();
    return visit;
  }

  /** The same somebody at a second tab, which a link of the first opens; what goes wrong there is kept with the first. */
  async inOtherTab(link: Locator): Promise<Visit> {
    const opened = this.context.waitForEvent('page');
    await this.tap(link);
    const visit = new Visit(await opened, this.context, this.place, this.faults, this.lacking);
    visit.watch();
    return visit;
  }

  /** How many tabs he has. */
  get tabs(): number {
    return this.context.pages().length;
  }

  /** What he has before him. */
  get page(): Page {
    return this.tab;
  }

  /** The tab is gone with what it held; another stands in its place, in the same browser. */
  async loseTab(): Promise<void> {
    const gone = this.tab;
    this.tab = await this.context.newPage();
    this.watch();
    await gone.close();
  }

  /** His session is over: the browser knows of none. */
  async loseSession(): Promise<void> {
    await this.context.clearCookies();
  }

  /** To an address of the product, typed in or by a link from elsewhere. */
  async go(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Presses what is called so: a button, a link, or what opens more. */
  async press(name: string, within: Page | Locator = this.page): Promise<void> {
    const called = { name, exact: true };
    const button = within.getByRole('button', called).or(within.getByRole('link', called));
    await this.tap(button.or(within.locator('summary').filter({ hasText: name })).first());
  }

  /** Chooses an option, in the group of this name where several have it. */
  async pick(option: string, group?: string): Promise<void> {
    const within = group === undefined ? this.page : this.page.getByRole('group', { name: group });
    // Where an option is explained, its name goes on after the option itself.
    const called = { name: new RegExp(`^${option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) };
    await this.tap(within.getByRole('radio', called).or(within.getByRole('checkbox', called)).first());
  }

  async type(label: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label }).fill(text);
  }

  /** From a list of answers back to one of its questions. */
  async change(question: string): Promise<void> {
    await this.tap(this.page.getByRole('link', { name: question }));
  }

  async tap(what: Locator): Promise<void> {
    await (this.place.size === 'phone' ? what.tap() : what.click());
  }

  /**
   * Waits until the page with this heading is there, with so many errors told; the first time its state is met it is photographed and
   * judged by axe, at both sizes.
   */
  async at(heading: string, errors = 0): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    if (tellsOfIt.test(heading)) this.told();
    if (errors > 0) await this.titled(new RegExp(`^\\(${errors} (fouten|fout|errors|error)\\) `));
    const state = `${await this.page.title()} ${await this.page.locator('html').getAttribute('lang')}`;
    if (this.place.examined.has(state)) return;
    this.place.examined.add(state);
    await this.examine(state);
  }

  /** The page told of what it did not get until now: the journey has seen it. No page can make up for what broke. */
  told(): void {
    const page = this.page.url();
    for (const request of this.underWay) this.toldOf.add(request);
    const untold = this.lacking.filter((one) => one.page !== page || (one.status ?? 0) >= 500);
    this.lacking.splice(0, this.lacking.length, ...untold);
  }

  /** Everything that was not as it should be. */
  get wrong(): readonly string[] {
    return [...this.faults, ...this.lacking.map(({ page, what }) => `${page}: ${what}`)];
  }

  /** Photographs the page as it is now, and judges it by axe, at both sizes. */
  async examine(state: string): Promise<void> {
    await this.page.evaluate('document.fonts.ready.then(() => undefined)');
    const shift = await this.page.evaluate<number>('window.shiftSoFar');
    if (shift >= mayShift) this.faults.push(`${state}: moved about by ${shift.toFixed(3)}`);
    const name = state.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const into = join(folder, this.place.name);
    mkdirSync(into, { recursive: true });
    const own = this.page.viewportSize() ?? sizes[this.place.size];
    for (const [size, viewport] of Object.entries(sizes)) {
      await this.page.setViewportSize(viewport);
      await this.page.screenshot({ path: join(into, `${name}-${size}.png`), fullPage: true, animations: 'disabled' });
      await this.judge(`${state}, ${size}`);
    }
    await this.page.setViewportSize(own);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  /** Everything the page says, as a reader sees it. */
  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private async judge(state: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().withTags(rules).analyze();
    for (const { id, help, nodes } of violations)
      this.faults.push(`${state}: ${id}, ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }

  private async titled(title: RegExp): Promise<void> {
    const giveUpAt = Date.now() + patience;
    while (!title.test(await this.page.title()))
      if (Date.now() > giveUpAt) throw new Error(`the title is ${await this.page.title()}, and not as ${title.source}`);
  }

  private watch(): void {
    const { page, faults } = this;
    let last = '';
    page.on('framenavigated', (frame) => {
      const { pathname } = new URL(frame.url());
      if (frame !== page.mainFrame() || frame.url() === 'about:blank' || pathname === last) return;
      last = pathname;
      this.pages += 1;
    });
    page.on('request', (request) => this.underWay.add(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
    page.on('response', (response) => {
      const [status, request] = [response.status(), response.request()];
      const method = request.method();
      this.underWay.delete(request);
      // Whether somebody is logged in is found out by asking.
      if (status < 400 || (method === 'GET' ? status === 401 : refusals.includes(status))) return;
      if (status < 500 && this.toldOf.has(request)) return;
      const on = request.isNavigationRequest() ? response.url() : page.url();
      this.lacking.push({ page: on, status, what: `${method} ${response.url()} was answered with ${status}` });
    });
    page.on('console', (message) => {
      const [type, text] = [message.type(), message.text()];
      if (type !== 'error' || text.startsWith('Failed to load resource: the server responded')) return;
      if (text.startsWith('Failed to load resource: net::'))
        this.lacking.push({ page: page.url(), what: `${text} ${message.location().url}` });
      else faults.push(`${page.url()}: ${text}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  }
}
