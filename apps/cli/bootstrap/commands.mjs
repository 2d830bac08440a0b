import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { root, runNode } from './child.mjs';
import { check } from './check.mjs';
import { ensureInstalled } from './install.mjs';
import { Explained, likelyCause, say } from './speech.mjs';

/** For programs that run our TypeScript as it stands. */
const fromSource = ['--conditions=source', '--import', './test/support/typescript-hooks.mjs'];

/** What each command needs before it runs, and how it runs. */
const commands = {
  start: { built: true, run: program('start') },
  walk: { built: true, run: program('walk') },
  bench: { built: true, run: program('bench') },
  migrate: { built: true, run: program('migrate') },
  found: { built: true, run: program('found') },
  verify: { built: true, run: program('verify') },
  protocol: { built: true, run: program('protocol') },
  clauses: { built: true, run: async () => (await import('./clauses.mjs')).clauses() },
  test: { built: true, run: runTests },
  nightly: { built: false, run: runNightly },
  mutation: { built: false, run: runMutation },
  build: { built: true, run: () => 0 },
  check: { built: false, run: check },
  format: { built: false, run: writeFormat },
  'api-types': { built: false, run: writeApiTypes },
  lighthouse: { built: true, run: async () => (await import('./lighthouse.mjs')).lighthouse() },
  install: { built: false, run: () => 0 },
};

/** Prepares what the command needs and runs it; sets the exit code of this process. */
export async function run(name, args) {
  try {
    const command = commands[name];
    if (command === undefined) throw new Explained(`choose one of: ${Object.keys(commands).join(', ')}`);
    await ensureInstalled();
    if (command.built) await ensureBuilt();
    process.exitCode = await command.run(args);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function explain(error) {
  if (error instanceof Explained) {
    say(error.message);
    return error.exitCode;
  }
  const cause = likelyCause(String(error.code ?? ''));
  say(cause === undefined ? String(error.stack) : `${cause} (${error.message})`);
  return 1;
}

/**
 * A program of our own runs in this very process: no second Node to start, to feed and to pass signals to. The program
 * is called as if Node had been started on its file; from there on, its failures and its exit code are its own.
 */
function program(name) {
  return async (args) => {
    const file = join(root, 'dist/apps/cli/src', `${name}.js`);
    if (!existsSync(file)) throw new Explained(`there is no apps/cli/src/${name}.ts to run yet`);
    process.argv = [process.execPath, file, ...args];
    process.setSourceMapsEnabled(true);
    setImmediate(() => import(pathToFileURL(file).href));
    return undefined;
  };
}

/** The journeys through the screens run with the rest where a browser is there or can be had; otherwise they are left out, which CI does not accept. */
async function runTests(args) {
  const screens = asksForScreens(args);
  const browser = screens ? await findBrowser() : undefined;
  const without = screens && browser === undefined;
  const left = without ? ['/node_modules/', '/test/browser/'].map((path) => `--testPathIgnorePatterns=${path}`) : [];
  const code = await runJest([...left, ...args], browser === undefined ? {} : { MELDPAD_BROWSER: browser });
  if (!without) return code;
  say(
    'LEFT OUT: the journeys through the screens, since no browser could be had. Install chromium, or name one in MELDPAD_BROWSER.',
  );
  return code === 0 && process.env.CI ? 1 : code;
}

/** Whether a run of tests goes through the screens: it does unless it names other specs. */
function asksForScreens(args) {
  const named = args.filter((arg) => /\.spec\.|\//.test(arg) && !arg.startsWith('-'));
  return named.length === 0 || named.some((path) => path.includes('test/browser') || 'test/browser'.startsWith(path));
}

async function runJest(args, env = {}) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  return (await runNode(['--experimental-vm-modules', '--no-warnings', jest, ...args], { env })).code;
}

/** What takes too long for every run: a million terms against the calendar's oracle. */
async function runNightly(args) {
  process.env.MELDPAD_CALENDAR_RUNS ??= '1000000';
  return runJest(['libs/domain/src/calendar/end-of-term.property.spec.ts', ...args]);
}

async function runMutation(args) {
  return (await runNode([join(root, 'test/mutation/run.mjs'), ...args])).code;
}

/** The types by which the screens speak to the API, from its own document. */
async function writeApiTypes() {
  return (await runNode([...fromSource, join(root, 'test/support/api-types.ts'), '--write'])).code;
}

async function writeFormat(args) {
  const chosen = args.length > 0 ? args : ['.'];
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
  return (await runNode([prettier, '--write', '--log-level', 'warn', ...chosen])).code;
}
