import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode, runProgram } from './child.mjs';
import { Explained, say, since } from './speech.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where browsers install themselves on systems that keep them off the PATH. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium that is there already: the one MELDPAD_BROWSER names, the system's, or the one Playwright downloaded before.
 * Undefined where there is none.
 */
export async function presentBrowser() {
  const told = process.env.MELDPAD_BROWSER;
  if (told === 'none') return undefined;
  if (told !== undefined && told !== '') {
    if (isProgram(told)) return told;
    throw new Explained(
      `MELDPAD_BROWSER names ${told}, which is no program. Name a Chromium, or "none" to leave it out.`,
    );
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere].find(isProgram) ?? (await downloadedBefore());
}

/** A Chromium, got where there is none and one can be had. Undefined where none can. */
export async function findBrowser() {
  const there = await presentBrowser();
  if (there !== undefined || process.env.MELDPAD_BROWSER === 'none') return there;
  const start = performance.now();
  say('getting a browser for the tests of the screens; this happens once');
  await ((await installedByDebian()) || downloaded());
  const got = await presentBrowser();
  say(got === undefined ? 'no browser could be had' : `a browser was installed in ${since(start)}`);
  return got;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where packages may be installed without asking anybody: as root, or by a sudo that wants no password. */
async function installedByDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const run = async (...args) => {
    const [program, ...rest] = [...asRoot, ...args];
    return (await runProgram(program, rest, { captured: true, env })).code === 0;
  };
  if (!(await run('true'))) return false;
  await run('apt-get', 'update', '-qq');
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

async function downloaded() {
  const installer = join(root, 'node_modules/playwright-core/cli.js');
  if (!existsSync(installer)) return false;
  return (await runNode([installer, 'install', 'chromium'], { captured: true })).code === 0;
}

async function downloadedBefore() {
  const library = join(root, 'node_modules/playwright-core/index.mjs');
  if (!existsSync(library)) return undefined;
  const { chromium } = await import(pathToFileURL(library).href);
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}
