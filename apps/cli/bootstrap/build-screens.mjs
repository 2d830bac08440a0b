import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, wasInterrupted } from './child.mjs';
import { Explained, lastLines, likelyCause, say, since } from './speech.mjs';
import { holdsStamp, present, stampFile, stampOf } from './stamp.mjs';

const source = 'apps/web';
const settings = ['package.json', 'package-lock.json', 'apps/cli/bootstrap/build-screens.mjs'];
const draft = join(root, '.web-draft');

/** Where the server finds the screens. */
export const screensFolder = join(root, 'dist/web');

const sourceStamp = () => stampOf(settings, [source]);

export const screensAreBuilt = () => present([source]).length === 0 || holdsStamp(screensFolder, sourceStamp());

/** Bundles the screens for the browser. */
export async function buildScreens() {
  const start = performance.now();
  say('building the screens');
  const stamp = sourceStamp();
  rmSync(draft, { recursive: true, force: true });
  const done = await runNode([join(root, source, 'build.mjs'), draft], {
    captured: true,
    env: { NODE_ENV: 'production' },
  });
  if (wasInterrupted(done)) throw new Explained('building was interrupted; the next start does it again', done.code);
  if (done.code !== 0) throw new Explained(explained(done.output));
  mkdirSync(draft, { recursive: true });
  writeFileSync(stampFile(draft), stamp);
  rmSync(screensFolder, { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  renameSync(draft, screensFolder);
  say(`the screens were built in ${since(start)}`);
}

const explained = (report) =>
  ['building the screens failed.', likelyCause(report), lastLines(report, 40)].filter(Boolean).join('\n');
