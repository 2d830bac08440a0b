import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './child.mjs';
import { say } from './speech.mjs';

const place = join(root, '.bootstrap-turn');
const heartbeat = 2_000;
const silence = 60_000;

/**
 * Runs the work while no other bootstrap of this folder installs or builds. The turn is a folder, which only one process
 * can create; its owner touches it while at work. A turn whose owner is gone, or silent for a minute, is taken over.
 */
export async function inTurn(work) {
  await takeTurn();
  const beat = setInterval(touch, heartbeat);
  process.once('exit', leave);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', leave);
    leave();
  }
}

function leave() {
  if (readPid(place) === process.pid) rmSync(place, { recursive: true, force: true });
}

async function takeTurn() {
  for (let told = false; !created(); await pause(100)) {
    const owner = ownerOf(place);
    if (isGone(owner)) setAside(owner);
    else if (!told) {
      told = true;
      say(`waiting for process ${owner.pid || '?'}, which is installing or building here`);
    }
  }
}

function created() {
  try {
    mkdirSync(place);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(place, 'pid'), String(process.pid));
  return true;
}

/** Who holds the turn: pid 0 when its owner has not written it yet, undefined when nobody holds it. */
function ownerOf(folder) {
  try {
    const seen = statSync(folder).mtimeMs;
    return { pid: readPid(folder), seen };
  } catch {
    return undefined;
  }
}

function readPid(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

function isGone(owner) {
  if (owner === undefined) return false;
  const quiet = Date.now() - owner.seen;
  if (owner.pid === 0) return quiet > heartbeat;
  return quiet > silence || !isRunning(owner.pid);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moves a dead turn out of the way. Renaming succeeds for one process only; a turn taken in between is put back. */
function setAside(owner) {
  const aside = `${place}.${process.pid}`;
  try {
    renameSync(place, aside);
    if (readPid(aside) !== owner.pid) renameSync(aside, place);
  } catch {
    // someone else was first: the next round sees who holds the turn now
  }
  rmSync(aside, { recursive: true, force: true });
}

function touch() {
  const now = new Date();
  try {
    utimesSync(place, now, now);
  } catch {
    // taken over while this process was suspended: the work is idempotent, so it may finish
  }
}
