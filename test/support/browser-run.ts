import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { screensFolder } from '../../apps/server/src/index.js';
import { startTestProduct } from './product.js';
import type { TestProduct } from './product.js';
import { sizes, Visit } from './visit.js';
import type { Size } from './visit.js';

export interface VisitOptions {
  readonly size?: Size;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Cookies of somebody who came before, such as the language he chose. */
  readonly english?: boolean;
}

/** A real browser before the product: one for each file of journeys. */
export interface BrowserRun {
  readonly address: string;
  /** Somebody new at a browser: no cookies, no storage. */
  visit(options?: VisitOptions): Promise<Visit>;
  /** Ends it, and throws when any page broke the policy of the pages, threw, or moved about. */
  close(): Promise<void>;
}

export interface ProductRun extends BrowserRun {
  readonly product: TestProduct;
}

/** The whole product and a browser. `name` is the folder of its screenshots. */
export async function startBrowserRun(
  name: string,
  limits: Parameters<typeof startTestProduct>[0] = {},
  check?: Parameters<typeof startTestProduct>[1],
): Promise<ProductRun> {
  if (screensFolder() === undefined) throw new Error('the screens are not built: run "npm run build" first');
  const product = await startTestProduct(limits, check);
  const run = await browseAt(name, product.address);
  return {
    ...run,
    product,
    async close() {
      await run.close().finally(() => {
        const closed = product.close();
        // Nobody is left to be answered: what a browser kept open is not waited for.
        product.app.getHttpAdapter().getInstance().server.closeAllConnections();
        return closed;
      });
    },
  };
}

/** A browser before a product that somebody else runs. */
export async function browseAt(name: string, address: string): Promise<BrowserRun> {
  const browser = await startBrowser();
  const visits: Visit[] = [];
  const examined = new Set<string>();
  return {
    address,
    async visit({ size = 'desktop', forcedColors, reducedMotion, english }: VisitOptions = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: sizes[size],
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        serviceWorkers: 'block',
        ...(size === 'phone' && { hasTouch: true, isMobile: true }),
        ...(forcedColors && { forcedColors: 'active' }),
        ...(reducedMotion && { reducedMotion: 'reduce' }),
      });
      if (english) await context.addCookies([{ name: 'language', value: 'en', url: address }]);
      const visit = await Visit.begin(context, { name, size, examined });
      visits.push(visit);
      return visit;
    },
    async close() {
      const faults = visits.flatMap((visit) => visit.wrong);
      await browser.close();
      if (faults.length > 0) throw new Error(`What the pages did wrong:\n${faults.join('\n')}`);
    },
  };
}

const finder: string = '../../apps/cli/bootstrap/browser.mjs';
const { presentBrowser } = (await import(finder)) as { presentBrowser(): Promise<string | undefined> };

/** Reaches nothing but loopback, and asks for nothing in the background. */
async function startBrowser(): Promise<Browser> {
  const executablePath = await presentBrowser();
  if (executablePath === undefined) throw new Error('there is no browser: run these journeys by "npm test"');
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}
