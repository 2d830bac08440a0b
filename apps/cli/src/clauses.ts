import { editions } from '#libs/domain';
import { provenBy } from './clauses/proven-by.js';
import { runOnce } from './one-shot/run-once.js';

/**
 * `npm run clauses`: every clause and guard on which a rule of some edition stands, with the tests that prove it: those in a `describe`
 * whose title opens with its id. Exit code 1 when one has no test that runs.
 */
runOnce(async () => {
  const cited = new Set(editions.flatMap(({ rules }) => rules.flatMap(({ cites }) => cites)));
  const proven = provenBy(process.cwd(), ['test', 'libs', 'apps']);
  // Articles of law are proven with the guard that stands on them; a clause of the general layer with what it is cited for.
  const own = editions.flatMap(({ layer, clauses }) =>
    clauses.filter(({ id }) => cited.has(id) && (layer === 'protocol' || layer === 'school' || /^G\d\d$/.test(id))),
  );
  const unproven = own.filter(({ id }) => !proven.tests(id).some(({ runs }) => runs));
  for (const { id } of own) {
    const tests = proven.tests(id);
    process.stdout.write(
      `${id}\n${tests.map(({ title, file, runs }) => `    ${runs ? '' : 'DOES NOT RUN '}${title} (${file})\n`).join('')}`,
    );
  }
  const idle = own.filter(({ id }) => proven.tests(id).some(({ runs }) => !runs)).map(({ id }) => id);
  const without = unproven.map(({ id }) => id).filter((id) => !idle.includes(id));
  process.stdout.write(`${own.length} clauses and guards on which rules stand.\n`);
  if (without.length > 0) process.stdout.write(`Without a test: ${without.join(', ')}.\n`);
  if (idle.length > 0) process.stdout.write(`With a test that does not run: ${idle.join(', ')}.\n`);
  return without.length + idle.length === 0 ? 0 : 1;
});
