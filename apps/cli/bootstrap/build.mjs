import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, wasInterrupted } from './child.mjs';
import { buildScreens, screensAreBuilt, screensFolder } from './build-screens.mjs';
import { Explained, lastLines, likelyCause, say, since } from './speech.mjs';
import { holdsStamp, present, stampFile, stampOf } from './stamp.mjs';
import { inTurn } from './turn.mjs';

const sources = ['apps/cli', 'apps/server', 'apps/worker', 'libs'];
const settings = ['.swcrc', 'package.json', 'package-lock.json', 'apps/cli/bootstrap/build.mjs'];
const notBuilt = ['**/*.spec.ts', '**/*.mjs', '**/*.md', '**/tsconfig*.json'];
const output = join(root, 'dist');
const draft = join(root, '.dist-draft');

/**
 * Compiles every app and library into dist/, and the screens into dist/web/, each when a source of it changed since the last time.
 * Types are checked elsewhere. A new build takes the place of the old one only when it is whole.
 */
export async function ensureBuilt() {
  if (isBuilt() && screensAreBuilt()) return;
  await inTurn(async () => {
    if (!isBuilt()) await build();
    if (!screensAreBuilt()) await buildScreens();
  });
}

const sourceStamp = () => stampOf(settings, sources);
const isBuilt = () => holdsStamp(output, sourceStamp());

async function build() {
  const start = performance.now();
  say('building');
  const stamp = sourceStamp();
  rmSync(draft, { recursive: true, force: true });
  const done = await runNode([join(root, 'node_modules/@swc/cli/bin/swc.js'), ...swcArguments()], {
    captured: true,
    env: { RUST_BACKTRACE: '0' },
  });
  if (wasInterrupted(done)) throw new Explained('building was interrupted; the next start does it again', done.code);
  if (done.code !== 0) throw new Explained(explained(done.output));
  mkdirSync(draft, { recursive: true });
  writeFileSync(stampFile(draft), stamp);
  if (existsSync(screensFolder)) renameSync(screensFolder, join(draft, 'web'));
  rmSync(output, { recursive: true, force: true });
  renameSync(draft, output);
  say(`built in ${since(start)}`);
}

function swcArguments() {
  const ignored = notBuilt.flatMap((pattern) => ['--ignore', pattern]);
  return [...present(sources), '--out-dir', '.dist-draft', '--extensions', '.ts', '--copy-files', ...ignored];
}

/** The compiler's own report names file, line and column; its native stack traces are left out. */
function explained(report) {
  const told = report
    .replace(/^Caused by:[\s\S]*?(?=^ {2}x |^Success|^Failed|(?![\s\S]))/gm, '')
    .split(/^(?=Success|Failed)/m)[0];
  return ['the build failed.', likelyCause(report), lastLines(told === '' ? report : told, 40)]
    .filter(Boolean)
    .join('\n');
}
