import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../../..');

/** Stands in for npm: notes each call, and installs or fails as the environment asks. */
const npm = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
const told = { offline: 'npm error code ENOTFOUND', full: 'npm error ENOSPC: no space left', apart: 'npm error code EUSAGE' };
const how = process.env.FAKE_NPM ?? 'ok';
if (how in told) { console.error(told[how]); process.exit(1); }
if (how === 'endless') { fs.writeFileSync('npm-runs', ''); setInterval(() => {}, 1000); }
else setTimeout(() => {
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.mkdirSync('node_modules');
  fs.symlinkSync(process.env.REAL_SWC, 'node_modules/@swc');
}, 200);
`;

/** Stands in for the bundling of the screens. */
const screens = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync(process.argv[2]);
writeFileSync(process.argv[2] + '/index.html', 'a page');
`;

describe('the bootstrap behind every npm script', () => {
  let project: string;

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'meldpad-bootstrap-'));
    cpSync(join(root, 'apps/cli/bootstrap.mjs'), join(project, 'apps/cli/bootstrap.mjs'));
    cpSync(join(root, 'apps/cli/bootstrap'), join(project, 'apps/cli/bootstrap'), { recursive: true });
    cpSync(join(root, '.swcrc'), join(project, '.swcrc'));
    write('package.json', '{ "type": "module" }');
    write('package-lock.json', lock('1.0.0'));
    write('npm-cli.cjs', npm);
    write('apps/cli/src/start.ts', "const said: string[] = process.argv.slice(2);\nconsole.log('started', ...said);\n");
  });

  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it('installs and builds the first time, and does neither the second time', () => {
    const first = run(['start', '--fresh']);
    expect(first).toMatchObject({ code: 0, output: 'started --fresh\n' });
    expect(first.said).toMatch(/installing packages[^]*packages installed in[^]*building[^]*built in/);
    expect(run(['start'])).toEqual({ code: 0, output: 'started\n', said: '' });
    expect(npmCalls()).toHaveLength(1);
  });

  it('installs again when the lock file changed', () => {
    run(['install']);
    write('package-lock.json', lock('1.0.1'));
    expect(run(['install'])).toMatchObject({ code: 0 });
    expect(npmCalls()).toHaveLength(2);
  });

  it('leaves packages alone that were installed by hand from this lock file', () => {
    installByHand();
    write('node_modules/.package-lock.json', lock('1.0.0'));
    expect(run(['start'])).toMatchObject({ code: 0, output: 'started\n' });
    expect(npmCalls()).toEqual([]);
  });

  it('replaces packages that were installed by hand from another lock file', () => {
    installByHand();
    write('node_modules/.package-lock.json', lock('0.9.0'));
    run(['install']);
    expect(npmCalls()).toHaveLength(1);
  });

  it('builds again when a source changed, and forgets the output of a source that is gone', () => {
    write('libs/letters/src/gone.ts', 'export {};\n');
    run(['start']);
    expect(existsSync(join(project, 'dist/libs/letters/src/gone.js'))).toBe(true);
    rmSync(join(project, 'libs/letters/src/gone.ts'));
    write('apps/cli/src/start.ts', "console.log('another');\n");
    expect(run(['start'])).toMatchObject({ code: 0, output: 'another\n' });
    expect(existsSync(join(project, 'dist/libs/letters/src/gone.js'))).toBe(false);
  });

  it('builds the screens when a source of theirs changed, and keeps them when another did', () => {
    write('apps/web/build.mjs', screens);
    expect(run(['start']).said).toMatch(/building the screens[^]*the screens were built in/);
    expect(run(['start']).said).toBe('');
    write('apps/cli/src/start.ts', "console.log('another');\n");
    expect(run(['start']).said).not.toContain('screens');
    expect(readFileSync(join(project, 'dist/web/index.html'), 'utf8')).toBe('a page');
    write('apps/web/src/main.tsx', 'export {};\n');
    expect(run(['start']).said).toContain('the screens were built in');
  });

  it('explains screens that cannot be built, and builds them once they are mended', () => {
    write('apps/web/build.mjs', "console.error('apps/web/src/main.tsx:2: expected a tide');\nprocess.exitCode = 1;\n");
    const failed = run(['start']);
    expect(failed).toMatchObject({ code: 1, output: '' });
    expect(failed.said).toMatch(/building the screens failed\.\napps\/web\/src\/main\.tsx:2:/);
    write('apps/web/build.mjs', screens);
    expect(run(['start'])).toMatchObject({ code: 0, output: 'started\n' });
  });

  it('names the file and the line that cannot be built, and builds once it is mended', () => {
    write('libs/letters/src/broken.ts', 'export const a = 1;\nexport const b = ;\n');
    const failed = run(['start']);
    expect(failed).toMatchObject({ code: 1, output: '' });
    expect(failed.said).toContain('libs/letters/src/broken.ts:2:');
    expect(failed.said).not.toContain('Stack backtrace');
    write('libs/letters/src/broken.ts', 'export const b = 2;\n');
    expect(run(['start'])).toMatchObject({ code: 0, output: 'started\n' });
  });

  it.each([
    ['offline', 'The npm registry cannot be reached.'],
    ['full', 'The disk is full.'],
    ['apart', 'package.json and package-lock.json do not agree.'],
  ])('explains a failed installation: %s', (how, explanation) => {
    const failed = run(['start'], { FAKE_NPM: how });
    expect(failed.code).toBe(1);
    expect(failed.said).toContain(explanation);
    expect(run(['start'])).toMatchObject({ code: 0, output: 'started\n' });
  });

  it('lets one of several install and build while the others wait', async () => {
    const several = await Promise.all([1, 2, 3, 4].map(() => ended(begin(['start']))));
    expect(several.map(({ code, output }) => [code, output])).toEqual(several.map(() => [0, 'started\n']));
    expect(npmCalls()).toHaveLength(1);
    expect(existsSync(join(project, '.bootstrap-turn'))).toBe(false);
  });

  it('takes over the turn of a process that is gone', () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    write('.bootstrap-turn/pid', String(gone));
    expect(run(['start'])).toMatchObject({ code: 0, output: 'started\n' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops what it runs on %s and ends with %i', async (signal, code) => {
    const child = begin(['start'], { FAKE_NPM: 'endless' });
    const end = ended(child);
    await appears('npm-runs', child);
    child.kill(signal);
    expect(await end).toMatchObject({ code, output: '' });
    expect(existsSync(join(project, '.bootstrap-turn'))).toBe(false);
  });

  it('keeps the exit code of the program and shows its failure', () => {
    write('apps/cli/src/start.ts', 'process.exitCode = 7;\n');
    expect(run(['start']).code).toBe(7);
    write('apps/cli/src/start.ts', "\n\nthrow new Error('no such tide');\n");
    const failed = run(['start']);
    expect(failed.code).toBe(1);
    expect(failed.said).toMatch(/start\.ts:3\n[^]*no such tide/);
  });

  it('says which Node it needs to one that is too old', () => {
    write('old.cjs', "Object.defineProperty(process, 'versions', { value: { node: '20.18.3' } });");
    const refused = run(['start'], { NODE_OPTIONS: '--require ./old.cjs' });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Meldpad needs Node 20.19 or newer; this is Node 20.18.3.');
  });

  describe('the journeys through the screens', () => {
    const browser = { MELDPAD_BROWSER: process.execPath };
    const none = { MELDPAD_BROWSER: 'none', CI: '' };

    beforeEach(() => {
      run(['install']);
      write('node_modules/jest/bin/jest.js', 'console.log(process.env.MELDPAD_BROWSER, ...process.argv.slice(2));\n');
    });

    it('run with every other test, in the browser that was found', () => {
      expect(run(['test'], browser)).toMatchObject({ code: 0, output: `${process.execPath}\n` });
    });

    it('are left out where no browser can be had, which is the last that is said', () => {
      const { code, output, said } = run(['test'], none);
      expect([code, output]).toEqual([
        0,
        'none --testPathIgnorePatterns=/node_modules/ --testPathIgnorePatterns=/test/browser/\n',
      ]);
      expect(said.trim().split('\n').at(-1)).toMatch(/^meldpad: LEFT OUT: the journeys through the screens/);
    });

    it('may not be left out where changes are judged', () => {
      expect(run(['test'], { ...none, CI: 'true' }).code).toBe(1);
    });

    it('need no browser when other tests were asked for by name', () => {
      const { code, said } = run(['test', 'libs/domain/some.spec.ts'], { ...none, CI: 'true' });
      expect(code).toBe(0);
      expect(said).not.toContain('LEFT OUT');
    });

    it('are not begun in a browser that is none', () => {
      const { code, said } = run(['test'], { MELDPAD_BROWSER: '/no/such/browser' });
      expect([code, said]).toEqual([1, expect.stringContaining('MELDPAD_BROWSER names /no/such/browser')]);
    });
  });

  it('names its commands to one it does not know', () => {
    const refused = run(['strat']);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(
      'choose one of: start, walk, bench, migrate, found, verify, protocol, clauses, test, nightly, mutation, build, check, format, api-types, lighthouse, install',
    );
  });

  function write(file: string, text: string) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }

  function lock(version: string) {
    return JSON.stringify({ packages: { 'node_modules/some': { version } } });
  }

  function installByHand() {
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(join(root, 'node_modules/@swc'), join(project, 'node_modules/@swc'));
  }

  function npmCalls() {
    const notes = join(project, 'npm-calls');
    return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
  }

  function environment(more: Record<string, string>) {
    const { NODE_OPTIONS: _inherited, ...env } = process.env;
    const tools = { npm_execpath: join(project, 'npm-cli.cjs'), REAL_SWC: join(root, 'node_modules/@swc') };
    return { ...env, ...tools, ...more };
  }

  function run(args: string[], more: Record<string, string> = {}) {
    const options = { cwd: project, env: environment(more), encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/bootstrap.mjs', ...args], options);
    return { code: status, output: stdout, said: stderr };
  }

  function begin(args: string[], more: Record<string, string> = {}) {
    return spawn(process.execPath, ['apps/cli/bootstrap.mjs', ...args], { cwd: project, env: environment(more) });
  }

  /** Waits for a file of the project, as long as the process that should write it lives. */
  async function appears(file: string, by: ChildProcess) {
    while (!existsSync(join(project, file)) && by.exitCode === null) await pause(20);
    expect(existsSync(join(project, file))).toBe(true);
  }

  async function ended(child: ChildProcess) {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output };
  }
});
