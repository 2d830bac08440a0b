import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from './browser.mjs';
import { root } from './child.mjs';
import { Explained, say } from './speech.mjs';

const least = 95;
const leader = 'anouk.wilgenroos';
const patience = 60_000;

/**
 * `npm run lighthouse`: how fast and how accessible the pages are that most people meet: a report as a phone on a slow line sees it, the
 * pages of the staff as a laptop at school does. Prints the scores; returns 1 when one is below 95.
 */
export async function lighthouse() {
  const browser = await findBrowser();
  if (browser === undefined) throw new Explained('there is no browser to measure with; install chromium');
  const product = await startProduct();
  try {
    const cookie = await loggedIn(product.address);
    const caseId = await reportedCase(product.address, cookie);
    const pages = [
      { name: 'report', on: 'phone', path: '/melden/zilverdijk' },
      { name: 'inbox', on: 'laptop', path: '/werk', cookie },
      { name: 'case', on: 'laptop', path: `/zaak/${caseId}`, cookie },
    ];
    const scores = await measured(browser, product.address, pages);
    for (const { name, on, performance, accessibility } of scores)
      console.log(`${name.padEnd(8)} ${on.padEnd(8)} performance ${performance}  accessibility ${accessibility}`);
    return scores.every(({ performance, accessibility }) => Math.min(performance, accessibility) >= least) ? 0 : 1;
  } finally {
    await product.stop();
  }
}

async function measured(browser, address, pages) {
  const { default: measure } = await import('lighthouse');
  const { default: laptop } = await import('lighthouse/core/config/desktop-config.js');
  const { chromium } = await import('playwright-core');
  const port = await freePort();
  const chrome = await chromium.launch({
    executablePath: browser,
    chromiumSandbox: false,
    args: [`--remote-debugging-port=${port}`, '--disable-background-networking'],
  });
  const scores = [];
  try {
    for (const { name, on, path, cookie } of pages) {
      say(`measuring ${name}`);
      const extraHeaders = cookie === undefined ? {} : { Cookie: cookie };
      const flags = {
        port,
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility'],
        extraHeaders,
      };
      const { lhr } = await measure(`${address}${path}`, flags, on === 'laptop' ? laptop : undefined);
      const of = (category) => Math.round(lhr.categories[category].score * 100);
      scores.push({ name, on, performance: of('performance'), accessibility: of('accessibility') });
    }
  } finally {
    await chrome.close();
  }
  return scores;
}

/** The whole product on data of its own, thrown away afterwards. */
async function startProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'meldpad-lighthouse-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(root, 'dist/apps/cli/src/start.js')], {
    env: { ...process.env, PORT: String(port), MELDPAD_DATA: join(folder, 'data'), LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const isReady = () =>
    fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const until = Date.now() + patience; !(await isReady()); await pause(100))
    if (child.exitCode !== null || Date.now() > until) throw new Explained('the product did not start; try npm start');
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function loggedIn(address) {
  const cookies = new Map();
  let at = new URL(`/api/v1/demo/login?as=${leader}&returnTo=/health/live`, address);
  for (let hops = 0; hops < 12 && at !== undefined; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    at = next === null ? undefined : new URL(next, at);
  }
  return `session=${cookies.get('session')}`;
}

/** A case to look at: what a pupil reports, as the leader of the team finds it. */
async function reportedCase(address, cookie) {
  const data = {
    kind: 'incident',
    addressee: 'leadership',
    reporterKind: 'pupil',
    naming: 'anonymous',
    categories: ['groupChat'],
    subjectKind: 'pupil',
    victimKind: 'pupil',
    possiblySexual: 'no',
    intimateImage: 'no',
    personalData: 'no',
    aboutLeadership: 'no',
    acuteDanger: false,
    knownAt: '2026-01-05T09:00:00.000Z',
    story: 'In de groepsapp staat iets naars over een klasgenoot.',
  };
  await fetch(`${address}/api/v1/intake/zilverdijk/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ school: 'lyceum', data }),
  });
  const { rows } = await (await fetch(`${address}/api/v1/cases?limit=1`, { headers: { cookie } })).json();
  return rows[0].caseId;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
