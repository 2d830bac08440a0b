import { runNode } from './child.mjs';
import { lastLines, since } from './speech.mjs';

const cache = 'node_modules/.cache';

/** Every check: a Node program with its arguments, run in the project's folder, that ends with 0 when all is well. */
const checks = {
  types: `node_modules/typescript/bin/tsc -p tsconfig.json --noEmit --incremental --tsBuildInfoFile ${cache}/types.tsbuildinfo`,
  'types of the screens': `node_modules/typescript/bin/tsc -p apps/web/tsconfig.json --noEmit --incremental --tsBuildInfoFile ${cache}/web-types.tsbuildinfo`,
  'types of the API': '--conditions=source --import ./test/support/typescript-hooks.mjs test/support/api-types.ts',
  lint: 'node_modules/eslint/bin/eslint.js . --max-warnings 0',
  format: `node_modules/prettier/bin/prettier.cjs . --check --log-level warn --cache --cache-location ${cache}/format`,
  imports: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs --config .dependency-cruiser.mjs apps libs test',
  'dead code': 'node_modules/knip/bin/knip.js --no-progress',
  'tested only': 'node_modules/knip/bin/knip.js --no-progress --production',
  clauses: 'apps/cli/bootstrap/check-clauses.mjs',
  'compose file': 'apps/cli/bootstrap/check-compose.mjs',
  'lock file': 'apps/cli/bootstrap/check-lock.mjs',
  budgets: 'apps/cli/bootstrap/check-budgets.mjs',
};

/**
 * Runs all checks, two at a time, prints each with its time as it ends and the output of those that failed.
 * Arguments choose checks by name; without any, all run. Returns the exit code.
 */
export async function check(chosen) {
  const unknown = chosen.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    console.error(`There is no check ${unknown.join(', ')}. The checks: ${Object.keys(checks).join(', ')}.`);
    return 2;
  }
  const waiting = chosen.length > 0 ? [...chosen] : Object.keys(checks);
  const failed = [];
  const start = performance.now();
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (!(await passes(name))) failed.push(name);
    }
  };
  await Promise.all([work(), work()]);
  console.log(
    failed.length === 0 ? `All is well (${since(start)}).` : `Failed: ${failed.join(', ')} (${since(start)}).`,
  );
  return failed.length === 0 ? 0 : 1;
}

async function passes(name) {
  const start = performance.now();
  const done = await runNode(checks[name].split(' '), { captured: true });
  console.log(`${done.code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(20)} ${since(start).padStart(7)}`);
  if (done.code !== 0) console.log(lastLines(done.output, 200));
  return done.code === 0;
}
