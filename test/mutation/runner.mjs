import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withMemory } from './memory.mjs';
import { close, collect, runTest } from './spec-tree.mjs';

/** A mutant meets no more of the tests of other folders that reach it: one that so many leave alive counts as a survivor, which can only lower the score. */
const mostTests = 60;

/** Nor more than so many seconds of them, nor of those beside it: explorations take several each. */
const mostSeconds = { own: 6, others: 3 };

/**
 * The test runner of a mutation run: all specs in memory, loaded once; a mutant costs only the tests that reach it. A mutant that is at work
 * while modules load (a table, a machine) gets a load of its own.
 */
class InMemoryRunner {
  loads = 0;
  isMutated = false;
  tests = [];
  forget = () => undefined;
  kills = new Map();
  seconds = new Map();

  constructor({ meldpad }) {
    this.specs = meldpad.specs;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register('./hooks.mjs', import.meta.url);
    const { default: check } = await import('fast-check');
    check.configureGlobal({ seed: 2026, endOnFailure: true });
  }

  async dryRun() {
    const space = strykerSpace();
    await this.load();
    const tests = [];
    for (const test of this.tests) {
      const start = performance.now();
      space.currentTestId = test.id;
      const failure = await failureOf(test);
      space.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.seconds.set(test.id, timeSpentMs / 1000);
      tests.push({ ...told(test), ...outcome(failure), timeSpentMs });
    }
    await close(this.tests);
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const space = strykerSpace();
    const atLoad = mutantActivation === 'static';
    space.activeMutant = atLoad ? activeMutant.id : undefined;
    // Stryker asks for a new load as well where specs make a case while they load: that would be the same one, and its memory is never given back.
    const asLoaded = this.loads > 0 && !this.isMutated && !atLoad;
    this.isMutated = atLoad;
    try {
      if (!asLoaded) await this.load();
    } catch (error) {
      return { status: 'error', errorMessage: error };
    }
    this.forget();
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    const result = await this.firstFailure(testFilter && new Set(testFilter), activeMutant.fileName);
    const loops = hitLimit !== undefined && space.hitCount > hitLimit;
    Object.assign(space, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    await close(this.tests);
    return loops ? { status: 'timeout', reason: 'the mutated code ran a hundred times as often as it should' } : result;
  }

  async load() {
    this.loads += 1;
    this.forget = await withMemory(async () => {
      this.tests = await collect(
        this.specs,
        (spec) => import(`${pathToFileURL(join(process.cwd(), spec)).href}?load=${this.loads}`),
      );
    });
    const turns = new Map();
    for (const test of this.tests) {
      test.turn = turns.get(test.file) ?? 0;
      turns.set(test.file, test.turn + 1);
    }
  }

  /** The specs beside the mutated file go first, of both those that killed most for the time they take, here above all; others are spread over the specs. */
  async firstFailure(chosen, fileName) {
    const folder = dirname(fileName);
    const reached = this.tests.filter(({ id }) => chosen === undefined || chosen.has(id));
    const isOwn = ({ file }) => folder.endsWith(dirname(file));
    const killsBy = (key) => this.kills.get(key) ?? 0;
    const worth = ({ id }, least) =>
      (1 + killsBy(id) + 10 * killsBy(`${fileName} ${id}`)) / Math.max(least, this.seconds.get(id) ?? 1);
    const inOrder = (tests, least) => tests.toSorted((a, b) => worth(b, least) - worth(a, least) || a.turn - b.turn);
    const others = inOrder(
      reached.filter((test) => !isOwn(test)),
      1,
    );
    const most = others.slice(0, chosen === undefined ? 5 * mostTests : mostTests);
    const tests = [
      ...this.withinTime(inOrder(reached.filter(isOwn), 0.02), mostSeconds.own),
      ...this.withinTime(most, mostSeconds.others),
    ];
    for (const [index, test] of tests.entries()) {
      const failure = await failureOf(test);
      if (failure === undefined) continue;
      for (const key of [test.id, `${fileName} ${test.id}`]) this.kills.set(key, killsBy(key) + 1);
      return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: index + 1 };
    }
    return { status: 'survived', nrOfTests: tests.length };
  }

  withinTime(tests, most) {
    let spent = 0;
    return tests.filter(({ id }) => (spent += this.seconds.get(id) ?? 0) <= most);
  }
}

const strykerSpace = () => (globalThis.__stryker__ ??= {});

async function failureOf(test) {
  try {
    await runTest(test);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const told = ({ id, name, file }) => ({ id, name, fileName: join(process.cwd(), file) });
const outcome = (failure) => (failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure });

const inMemory = (options) => new InMemoryRunner(options);
inMemory.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in memory', factory: inMemory }];
