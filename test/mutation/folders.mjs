import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const domain = 'libs/domain/src';

/** The folders of the domain, each mutated by itself, from what costs least to what costs most. Editions are left out: their clauses prove them. */
const folders = {
  calendar: `${domain}/calendar/*.ts`,
  language: `${domain}/language/*.ts`,
  case: `${domain}/case/{*,machines/index}.ts`,
  machines: `${domain}/case/machines/!(index).ts`,
  rules: `${domain}/case/rules/**/*.ts`,
  steps: `${domain}/case/steps/*.ts`,
  protocols: `${domain}/protocols/*.ts`,
  check: `${domain}/check/**/*.ts`,
  simulate: `${domain}/simulate/**/*.ts`,
};

export const folderNames = Object.keys(folders);

/** Whether it is a folder, or what lies in one: `check/properties`, `check/reach.ts`, `check/{cone,asked}.ts`. */
export function isPart(part) {
  return folderOf(part) in folders;
}

export function filesOf(part) {
  const path = pathOf(part);
  const within = part.includes('/') ? (path.endsWith('.ts') ? path : `${path}/**/*.ts`) : folders[part];
  return [within, '!**/*.spec.ts'];
}

function pathOf(part) {
  const [folder, ...file] = part.split('/');
  return folders[folder].replace(/[{*!].*$/, '') + file.join('/');
}

export function folderOf(part) {
  return part.split('/')[0];
}

/**
 * Whether what only runs while modules load is mutated too: in the machines, which are nothing else. Elsewhere that is vocabulary and the
 * shapes of steps, which the golden files of `test/architecture` hold; such a mutant costs a load of its own and every test.
 */
export function runsStatic(folder) {
  return folder === 'calendar' || folder === 'machines';
}

const explorations = /^test\/protocols\/(check\/(editions|seeded-faults)|simulate)/;
const explores = ['check', 'simulate'];
const slow = /^test\/protocols\/(check\/(editions|seeded-faults)|simulate\/simulate)\.spec\.ts$/;
const walks = /\/(walks|offers|way-out)\.spec\.ts$/;

/**
 * The specs that a mutant meets: all that run in memory, without the random walks and the explorations. What only works while modules load
 * meets fewer, since each such mutant meets all of them. The checker and the simulation meet their own, without those that explore whole
 * editions or make cases by the hundred: those take seconds for each test.
 */
export function specsOf(folder) {
  if (folder === 'calendar') return specsIn(`${domain}/calendar`);
  if (folder === 'machines')
    return [...specsIn(`${domain}/case`), 'test/architecture/golden.spec.ts', ...specsIn('test/protocols/guards')];
  if (explores.includes(folder))
    return [...specsIn(`${domain}/${folder}`), ...specsIn(`test/protocols/${folder}`)].filter(
      (spec) => !slow.test(spec),
    );
  const specs = [...specsIn(domain), ...specsIn('test/protocols')];
  return specs.filter((spec) => !walks.test(spec) && !explorations.test(spec));
}

function specsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => join(folder, file))
    .sort();
}
