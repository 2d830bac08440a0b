import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, wasInterrupted } from './child.mjs';
import { Explained, lastLines, likelyCause, say, since } from './speech.mjs';
import { inTurn } from './turn.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.meldpad-lock');

/** Sees to it that node_modules is what the lock file says, on this platform. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await inTurn(async () => {
    if (isInstalled()) return;
    if (installedMatchesLock()) return writeFileSync(stampFile, wantedStamp());
    await install();
  });
}

function isInstalled() {
  return readIfThere(stampFile) === wantedStamp();
}

function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

async function install() {
  const start = performance.now();
  say('installing packages from the lock file; the first time takes a minute or two');
  rmSync(stampFile, { force: true });
  const still = setInterval(() => say(`still installing (${since(start)})`), 20_000);
  const done = await runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    captured: true,
  }).finally(() => clearInterval(still));
  if (wasInterrupted(done)) throw new Explained('installing was interrupted; the next start does it again', done.code);
  if (done.code !== 0) throw new Explained(explained(done.output));
  writeFileSync(stampFile, wantedStamp());
  say(`packages installed in ${since(start)}`);
}

function explained(output) {
  const cause = likelyCause(output) ?? 'npm said:';
  return `the packages could not be installed. ${cause}\n${lastLines(output, 12)}`;
}

/** Whether someone ran npm by hand with this very lock file: npm keeps what it installed beside the packages. */
function installedMatchesLock() {
  const installed = packagesIn(installedFile);
  if (installed === undefined) return false;
  const wanted = packagesIn(lockFile);
  delete wanted[''];
  const isWanted = ([path, { version, integrity }]) =>
    wanted[path]?.version === version && wanted[path].integrity === integrity;
  const mayLack = ([path, entry]) => path in installed || entry.optional === true || entry.peer === true;
  return Object.entries(installed).every(isWanted) && Object.entries(wanted).every(mayLack);
}

function packagesIn(file) {
  const text = readIfThere(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
