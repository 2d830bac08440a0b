import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './child.mjs';
import { opensWith, proofsUnder } from './proofs.mjs';

/**
 * `npm run clauses`: every guard of statute, and every clause of a protocol that asks something of the program, with the tests that prove it:
 * those whose title, or their group's, opens with its id. Returns 1 when one has no test, or one that does not run.
 */
export async function clauses() {
  const { editions, isActionable } = await import(pathToFileURL(join(root, 'dist/libs/domain/src/index.js')).href);
  const proofs = proofsUnder(root, ['apps', 'libs', 'test']);
  const judged = asked(editions, isActionable).map((id) => ({
    id,
    proofs: proofs.filter(({ titles }) => titles.some((title) => opensWith(title, id))),
  }));
  for (const one of judged) console.log([one.id, ...one.proofs.map(line)].join('\n'));
  const without = judged.filter((one) => one.proofs.length === 0);
  const idle = judged.filter((one) => one.proofs.some(({ runs }) => !runs));
  console.log(
    `${judged.length} actionable clauses and guards, with ${judged.flatMap((one) => one.proofs).length} tests.`,
  );
  if (without.length > 0) console.log(`Without a test: ${without.map(({ id }) => id).join(', ')}.`);
  if (idle.length > 0) console.log(`With a test that does not run: ${idle.map(({ id }) => id).join(', ')}.`);
  return without.length + idle.length === 0 ? 0 : 1;
}

const line = ({ titles, file, runs }) =>
  `    ${runs ? '' : 'DOES NOT RUN: '}${titles.slice(1).join(' > ') || titles[0]} (${file})`;

/**
 * Of protocols every clause that its edition says is actionable, or that a rule of any edition cites; of statute its guards, by which the
 * articles they stand on are proven too. What the general layer says is cited beside them.
 */
function asked(editions, isActionable) {
  const cited = new Set(editions.flatMap(({ rules }) => rules.flatMap(({ cites }) => cites)));
  return editions.flatMap(({ layer, clauses: all }) =>
    all
      .filter((one) => {
        if (layer === 'statute') return /^G\d\d$/.test(one.id);
        return ['protocol', 'school'].includes(layer) && (isActionable(one) || cited.has(one.id));
      })
      .map(({ id }) => id),
  );
}
