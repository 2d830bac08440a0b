import { diffEditions } from '#libs/domain';
import { Explained, runOnce } from './one-shot/run-once.js';
import { check } from './protocol/check.js';
import { editionNamed, faultLines, faultsOf, jsonIn } from './protocol/edition-named.js';
import { differenceLines } from './protocol/lines.js';
import { simulateDraft } from './protocol/simulate.js';
import { simulateUsage } from './protocol/simulate-options.js';

const usage = `npm run protocol -- check [EDITION] | validate FILE | diff A B | ${simulateUsage} (an edition by its id, or a file with one as JSON)`;

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/**
 * `npm run protocol`: what an edition makes possible (`check`), whether a file is a sound edition (`validate`), what differs between
 * two (`diff`), and which cases would go otherwise under a draft (`simulate`). Reads and prints only. Exit code 1 when something is wrong.
 */
runOnce(async () => {
  const [command, ...names] = process.argv.slice(2);
  const [first, second] = names;
  if (command === 'check') return check(first, print);
  if (command === 'simulate') return simulateDraft(names, print, process.env);
  if (command === 'validate' && first !== undefined) return validate(first);
  if (command === 'diff' && first !== undefined && second !== undefined) {
    print(differenceLines(diffEditions(editionNamed(first), editionNamed(second))));
    return 0;
  }
  throw new Explained(`What shall it do? ${usage}`);
});

function validate(file: string): number {
  const faults = faultsOf(jsonIn(file));
  print(faults.length === 0 ? [`${file} is a sound edition.`] : faultLines(faults));
  return faults.length === 0 ? 0 : 1;
}
