import 'reflect-metadata';
import { diffEditions, editionDocumentSchema } from '#libs/domain';
import { Explained, runOnce } from './one-shot/run-once.js';
import { check } from './protocol/check.js';
import { editionNamed, faultLines, faultsOf, jsonIn } from './protocol/edition-named.js';
import { differenceLines } from './protocol/lines.js';
import { bringingOf, publish } from './protocol/publish.js';
import { simulateDraft } from './protocol/simulate.js';
import { simulateUsage } from './protocol/simulate-options.js';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/** A command of `protocol`: how it is asked for, and what it does; answers the exit code. */
interface Command {
  readonly usage: string;
  readonly run: (words: readonly string[]) => number | Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  check: { usage: 'check [EDITION]', run: ([name]) => check(name, print) },
  validate: { usage: 'validate FILE', run: ([file]) => validate(wanted(file)) },
  diff: {
    usage: 'diff A B',
    run: ([a, b]) => {
      print(differenceLines(diffEditions(editionNamed(wanted(a)), editionNamed(wanted(b)))));
      return 0;
    },
  },
  simulate: { usage: simulateUsage, run: (words) => simulateDraft(words, print, process.env) },
  export: {
    usage: 'export EDITION',
    run: ([name]) => {
      print([JSON.stringify(editionNamed(wanted(name)), null, 2)]);
      return 0;
    },
  },
  schema: {
    usage: 'schema',
    run: () => {
      print([JSON.stringify(editionDocumentSchema, null, 2)]);
      return 0;
    },
  },
  publish: {
    usage: 'publish FILE --organisation NAME --as E-MAIL',
    run: (words) => publish(bringingOf(words), process.env, (line) => print([line])),
  },
};

const usage = `npm run protocol -- ${Object.values(commands)
  .map((command) => command.usage)
  .join(' | ')} (an edition by its id, or a file with one as JSON)`;

/**
 * `npm run protocol`: what an edition makes possible (`check`), whether a file is a sound edition (`validate`), what differs between two
 * (`diff`), which cases would go otherwise under a draft (`simulate`), an edition and its schema as JSON (`export`, `schema`), and an edition
 * brought in to be published (`publish`, which alone changes anything). Exit code 1 when something is wrong.
 */
runOnce(async () => {
  const [name = '', ...words] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new Explained(`What shall it do? ${usage}`);
  return command.run(words);
});

function wanted(word: string | undefined): string {
  if (word === undefined) throw new Explained(`Use: ${usage}`);
  return word;
}

function validate(file: string): number {
  const faults = faultsOf(jsonIn(file));
  print(faults.length === 0 ? [`${file} is a sound edition.`] : faultLines(faults));
  return faults.length === 0 ? 0 : 1;
}
