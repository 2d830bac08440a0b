import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A file of the tree under judgement, the one line it holds, and the rules that line breaks (none: it is lawful). */
type Import = readonly [file: string, line: string, ...broken: string[]];

/** What is read of the report: the violations found and the rules they were looked for with. */
type Cruise = {
  summary: { violations: { from: string; rule: { name: string } }[]; ruleSetUsed: { forbidden: { name: string }[] } };
};

const folders = {
  language: 'libs/domain/src/language',
  calendar: 'libs/domain/src/calendar',
  steps: 'libs/domain/src/case/steps',
  case: 'libs/domain/src/case',
  protocols: 'libs/domain/src/protocols',
};

const lawful: Import[] = [
  ['apps/web/src/lawful.ts', "import 'fast-check';"],
  [`${folders.calendar}/lawful.ts`, "import '../language/index.js';"],
  [`${folders.steps}/lawful.ts`, "import '../../calendar/index.js';"],
  [`${folders.protocols}/lawful.ts`, "import '../case/steps/index.js';"],
  [`${folders.case}/lawful.ts`, "import '../protocols/index.js';"],
  ['libs/domain/src/xstate.ts', "import 'xstate';"],
  ['libs/domain/src/temporal.ts', "import 'temporal-polyfill';"],
  ['libs/domain/src/typebox.ts', "import '@sinclair/typebox';"],
  ['libs/application/src/lawful.ts', "import '#libs/domain'; import '@nestjs/common';"],
  ['libs/persistence/src/lawful.ts', "import '#libs/application'; import 'typeorm'; import 'pg';"],
  ['libs/embedded/src/lawful.ts', "import '#libs/domain'; import 'pg'; import 'oidc-provider';"],
  ['libs/jobs/src/lawful.ts', "import 'bullmq'; import 'ioredis';"],
  ['libs/identity/src/lawful.ts', "import 'openid-client'; import 'node:crypto';"],
  ['libs/diagrams/src/lawful.ts', "import '#libs/application'; import 'elkjs';"],
  ['apps/server/src/lawful.ts', "import '#libs/persistence'; import '#libs/http';"],
  ['apps/cli/src/lawful.ts', "import '../../server/src/index.js';"],
  ['apps/cli/src/bench/floor.ts', "import 'pg';"],
  ['libs/http/src/lawful.spec.ts', "import '../../jobs/src/deep.js'; import '../../../test/support/index.js';"],
  ['test/lawful.spec.ts', "import '../apps/server/src/index.js'; import 'pg';"],
];

const unlawful: Import[] = [
  ['apps/web/src/a.ts', "import type {} from '#libs/http';", 'screens-import-nothing-of-ours'],
  ['apps/web/src/type.ts', "import type {} from '#libs/domain';", 'screens-import-nothing-of-ours'],
  [`${folders.language}/a.ts`, "import '../calendar/index.js';", 'language-imports-nothing'],
  [`${folders.calendar}/a.ts`, "import '../case/steps/index.js';", 'calendar-imports-language'],
  [`${folders.calendar}/type.ts`, "import type {} from '../case/index.js';", 'calendar-imports-language'],
  [`${folders.steps}/a.ts`, "import '../../protocols/index.js';", 'steps-import-calendar-and-below'],
  [`${folders.steps}/b.ts`, "import '../index.js';", 'steps-import-calendar-and-below'],
  [`${folders.protocols}/a.ts`, "import '../case/index.js';", 'protocols-import-steps-and-below'],
  [`${folders.case}/a.ts`, "import '../other.js';", 'case-imports-domain-folders'],
  ['libs/domain/src/a.ts', "import '#libs/application';", 'domain-imports-no-other-library'],
  ['libs/domain/src/b.ts', "import 'pino';", 'domain-imports-three-packages'],
  ['libs/domain/src/c.ts', "import type {} from 'pino';", 'domain-imports-three-packages'],
  ['libs/domain/src/d.ts', "import 'node:fs';", 'domain-imports-three-packages'],
  ['libs/application/src/a.ts', "import '#libs/persistence';", 'application-imports-domain'],
  ['libs/application/src/b.ts', "import type {} from '#libs/http';", 'application-imports-domain'],
  ['libs/application/src/c.ts', "import '@nestjs/core';", 'application-imports-nest-common-only'],
  ['libs/persistence/src/a.ts', "import '#libs/jobs';", 'adapters-never-import-each-other'],
  ['libs/http/src/a.ts', "import type {} from '#libs/identity';", 'adapters-never-import-each-other'],
  ['libs/http/src/b.ts', "import '../../../apps/server/src/index.js';", 'nothing-imports-apps'],
  ['apps/worker/src/a.ts', "import '../../server/src/index.js';", 'apps-never-import-each-other'],
  ['apps/server/src/a.ts', "import '../../../libs/jobs/src/deep.js';", 'libraries-have-one-door'],
  ['libs/http/src/c.ts', "import '../../application/src/deep.js';", 'libraries-have-one-door'],
  ['libs/letters/src/a.ts', "import '#libs/letters';", 'libraries-use-no-door-of-their-own'],
  ['libs/letters/src/b.ts', "import '../../../test/support/index.js';", 'product-never-imports-test'],
  ['libs/letters/src/c.ts', "import './some.spec.js';", 'product-never-imports-test'],
  ['libs/letters/src/d.ts', "import 'fast-check';", 'product-needs-no-development-package'],
  ['libs/application/src/e.ts', "import 'pg';", 'database-only-in-persistence'],
  ['libs/http/src/d.ts', "import type {} from 'typeorm';", 'database-only-in-persistence'],
  ['apps/server/src/b.ts', "import 'pg';", 'database-only-in-persistence'],
  ['libs/persistence/src/b.ts', "import 'bullmq';", 'queue-only-in-jobs'],
  ['apps/worker/src/b.ts', "import 'ioredis';", 'queue-only-in-jobs'],
  ['libs/embedded/src/a.ts', "import type {} from 'ioredis';", 'queue-only-in-jobs'],
  ['libs/http/src/e.ts', "import 'openid-client';", 'login-only-in-identity'],
  ['libs/identity/src/a.ts', "import 'oidc-provider';", 'development-servers-only-in-embedded'],
  ['libs/http/src/f.ts', "import 'elkjs';", 'drawing-only-in-diagrams'],
  ['libs/jobs/src/circle-a.ts', "import './circle-b.js';", 'no-circles'],
  ['libs/jobs/src/lost.ts', "import './nowhere.js';", 'every-import-is-found'],
];

const neighbours = [
  ...Object.values(folders).map((folder) => `${folder}/index.ts`),
  ...['domain', 'application', 'persistence', 'jobs', 'identity', 'letters', 'diagrams', 'http', 'embedded'].map(
    (library) => `libs/${library}/src/index.ts`,
  ),
  'libs/domain/src/other.ts',
  'libs/application/src/deep.ts',
  'libs/jobs/src/deep.ts',
  'libs/letters/src/some.spec.ts',
  'apps/server/src/index.ts',
  'test/support/index.ts',
];

const packages = [
  ...['xstate', 'temporal-polyfill', '@sinclair/typebox', 'pino', '@nestjs/common', '@nestjs/core'],
  ...['typeorm', 'pg', 'bullmq', 'ioredis', 'openid-client', 'oidc-provider', 'elkjs'],
];

describe('imports go one way', () => {
  const root = join(import.meta.dirname, '../..');
  let tree: string;
  let broken: Map<string, string[]>;
  let rules: string[];

  beforeAll(async () => {
    tree = mkdtempSync(join(tmpdir(), 'meldpad-imports-'));
    plant();
    ({ broken, rules } = await judge());
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(lawful)('lets %s say %s', (file) => {
    expect(broken.get(file) ?? []).toEqual([]);
  });

  it.each(unlawful)('refuses that %s says %s', (file, _line, ...rulesBroken) => {
    expect(broken.get(file) ?? []).toEqual(rulesBroken);
  });

  it('has seen every rule refuse an import', () => {
    const refused = new Set(unlawful.flatMap(([, , ...names]) => names));
    expect(rules.filter((name) => !refused.has(name))).toEqual([]);
  });

  function plant() {
    for (const file of neighbours) write(file, 'export {};');
    write('libs/jobs/src/circle-b.ts', "import type {} from './circle-a.js';");
    for (const [file, line] of [...lawful, ...unlawful]) write(file, line);
    for (const name of [...packages, 'fast-check']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    const listed = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
    const imports = { '#libs/*': { source: './libs/*/src/index.ts', default: './dist/libs/*/src/index.js' } };
    const manifest = {
      type: 'module',
      imports,
      dependencies: listed(packages),
      devDependencies: listed(['fast-check']),
    };
    write('package.json', JSON.stringify(manifest));
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'tsconfig.base.json']) {
      cpSync(join(root, file), join(tree, file));
    }
  }

  function write(file: string, text: string) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\n`);
  }

  /** Every rule there is, and for each file of the tree those it breaks. */
  async function judge() {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const cruise = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'libs', 'test'];
    const { stdout } = await promisify(execFile)(process.execPath, cruise, { cwd: tree, maxBuffer: 50_000_000 }).catch(
      (refused: { stdout: string }) => refused,
    );
    const { summary } = JSON.parse(stdout) as Cruise;
    const found = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) {
      found.set(from, [...new Set([...(found.get(from) ?? []), rule.name])].sort());
    }
    return { broken: found, rules: summary.ruleSetUsed.forbidden.map(({ name }) => name) };
  }
});
