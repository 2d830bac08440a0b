/** Judges package-lock.json: bound to no registry, in step with package.json on every platform, no script unjudged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './child.mjs';
import { lastLines } from './speech.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const complaints = [...resolved(), ...unjudgedScripts(), ...(await outOfStep())];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

function resolved() {
  const bound = Object.keys(packages).filter((path) => 'resolved' in packages[path]);
  return bound.map((path) => `${path}: has a "resolved" address; install with the .npmrc of this project`);
}

function unjudgedScripts() {
  const withScript = Object.keys(packages).filter((path) => packages[path].hasInstallScript === true);
  const names = withScript.map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const unjudged = names.filter((name) => !(name in allowScripts));
  return unjudged.map(
    (name) => `${name}: has an install script; allow or refuse it under allowScripts in package.json`,
  );
}

async function outOfStep() {
  const done = await runNpm(['ci', '--dry-run', '--ignore-scripts', '--prefer-offline'], { captured: true });
  if (done.code !== 0) return [lastLines(done.output, 40)];
  return done.output.split('\n').filter((line) => line.includes('EBADENGINE'));
}
