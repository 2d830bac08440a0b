import { createRequire } from 'node:module';

/**
 * Stands in for `@jest/globals` in a mutation run: the same `expect` and the same titles as Jest, but every spec in one process that lives
 * on from mutant to mutant. Jest itself loads every spec file again for every mutant, which is a hundred times the work.
 */
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { bind } = fromJest('jest-each');
export const { jestExpect: expect } = fromJest('@jest/expect');

let file;
let group;
let collected;

/** Loads the spec files and returns their tests, in order, each with its hooks and its file. */
export async function collect(files, load) {
  collected = [];
  for (const each of files) {
    file = each;
    group = { title: '', beforeAll: [], afterAll: [], open: false };
    await load(each);
  }
  return collected;
}

export function describe(title, body) {
  const outer = group;
  group = { title: `${outer.title}${title} `, beforeAll: [], afterAll: [], outer, open: false };
  body();
  group = outer;
}

export function it(title, body) {
  const name = `${group.title}${title}`;
  const same = collected.filter((test) => test.file === file && test.name === name).length;
  collected.push({ id: `${file} ${name}${same === 0 ? '' : ` (${same + 1})`}`, name, file, group, body });
}

describe.each = bind(describe);
it.each = bind(it);

export function beforeAll(body) {
  group.beforeAll.push(body);
}

export function afterAll(body) {
  group.afterAll.push(body);
}

/** Runs one test; throws what it throws. */
export async function runTest({ group: own, body }) {
  await open(own);
  await body();
}

async function open(own) {
  if (own === undefined || own.open) return;
  await open(own.outer);
  for (const body of own.beforeAll) await body();
  own.open = true;
}

/** To be called when no more tests of this load are run. */
export async function close(tests) {
  const groups = new Set(tests.flatMap(({ group: own }) => withOuter(own)));
  for (const each of groups) {
    if (each.open) for (const body of each.afterAll) await body();
    each.open = false;
  }
}

const withOuter = (own) => (own === undefined ? [] : [own, ...withOuter(own.outer)]);
