import { Stryker } from '@stryker-mutator/core';
import { filesOf, folderNames, folderOf, isPart, runsStatic, specsOf } from './folders.mjs';

/**
 * `npm run mutation [-- <folder> …]`: mutates the domain, one folder after the other, or only the folders named, or what lies in one
 * (`check/properties`, `check/{cone,asked}.ts`). Results stand in `.meldpad/mutation`; what did not change since the last time is not done
 * again. Fails when a part stays under 85 %. What came of it is told in `docs/mutation.md`.
 */
const results = '.meldpad/mutation';
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !isPart(name));

if (unknown.length > 0) {
  console.error(`There is no folder ${unknown.join(', ')}. The folders: ${folderNames.join(', ')}.`);
  process.exitCode = 2;
} else {
  process.env.MELDPAD_CALENDAR_RUNS ??= '500';
  for (const part of chosen.length > 0 ? chosen : folderNames) await new Stryker(settingsFor(part)).runMutationTest();
}

function settingsFor(part) {
  const folder = folderOf(part);
  const name = part.replaceAll(/[^a-z-]+/g, '.');
  return {
    plugins: ['./test/mutation/runner.mjs'],
    testRunner: 'in memory',
    testRunnerNodeArgs: ['--conditions=source', '--no-warnings'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    ignoreStatic: !runsStatic(folder),
    meldpad: { specs: specsOf(folder) },
    mutate: filesOf(part),
    ignorePatterns: ['.meldpad', 'dist', 'docs', 'docker', 'coverage'],
    tempDirName: '.meldpad/mutation-sandbox',
    // Endless loops are caught by the count of their rounds; the clock is only for what escapes that.
    timeoutMS: 40_000,
    timeoutFactor: 0,
    dryRunTimeoutMinutes: 30,
    // What works while modules load is met by new tests only in a run from the start.
    incremental: !runsStatic(folder),
    incrementalFile: `${results}/${name}.incremental.json`,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    jsonReporter: { fileName: `${results}/${name}.json` },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    disableTypeChecks: false,
    warnings: { unknownOptions: false },
    thresholds: { high: 85, low: 85, break: 85 },
  };
}
