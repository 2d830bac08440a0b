import { spawnSync } from 'node:child_process';
import { editions } from '#libs/domain';

/**
 * Takes each rule of a protocol away once, and runs the tests of that protocol without it: one of them must fail.
 * `node --conditions=source --import ./test/support/typescript-hooks.mjs test/protocols/without-rule.mjs ALMERE-2015 almere`
 */
const [edition, folder] = process.argv.slice(2);
const rules = editions.find(({ id }) => id === edition)?.rules ?? [];

const survives = (rule) => {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const args = [...jest, `test/protocols/${folder}`, '--bail', '--silent', '--runInBand'];
  const { status } = spawnSync(process.execPath, args, {
    env: { ...process.env, WITHOUT_RULE: rule },
    stdio: 'ignore',
  });
  process.stdout.write(`${status === 0 ? 'SURVIVES' : 'found'} ${rule}\n`);
  return status === 0;
};

const survivors = rules.map(({ rule, id }) => `${rule} ${id}`).filter(survives);
process.stdout.write(`${edition}: ${rules.length - survivors.length} of ${rules.length} found\n`);
process.exitCode = rules.length > 0 && survivors.length === 0 ? 0 : 1;
