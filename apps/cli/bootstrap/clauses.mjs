import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './child.mjs';
import { opensWith, proofsUnder } from './proofs.mjs';

/**
 * `npm run clauses`: every clause and guard on which a rule of some edition stands, or that its edition marks as one to act on, with the
 * tests that prove it: those whose title, or their group's, opens with its id. Returns 1 when one has no test, or one that does not run.
 */
export async function clauses() {
  const { editions } = await import(pathToFileURL(join(root, 'dist/libs/domain/src/index.js')).href);
  const proofs = proofsUnder(root, ['apps', 'libs', 'test']);
  const judged = actionable(editions).map((id) => ({
    id,
    proofs: proofs.filter(({ titles }) => titles.some((title) => opensWith(title, id))),
  }));
  for (const one of judged) console.log([one.id, ...one.proofs.map(line)].join('\n'));
  const without = judged.filter((one) => one.proofs.length === 0);
  const idle = judged.filter((one) => one.proofs.some(({ runs }) => !runs));
  console.log(
    `${judged.length} clauses and guards on which rules stand, with ${judged.flatMap((one) => one.proofs).length} tests.`,
  );
  if (without.length > 0) console.log(`Without a test: ${without.map(({ id }) => id).join(', ')}.`);
  if (idle.length > 0) console.log(`With a test that does not run: ${idle.map(({ id }) => id).join(', ')}.`);
  return without.length + idle.length === 0 ? 0 : 1;
}

const line = ({ titles, file, runs }) =>
  `    ${runs ? '' : 'DOES NOT RUN: '}${titles.slice(1).join(' > ') || titles[0]} (${file})`;

/**
 * Of protocols every clause that a rule of any edition cites; of statute its guards, by which the articles they stand on are proven too.
 * What the general layer says is cited beside them.
 */
function actionable(editions) {
  const cited = new Set(editions.flatMap(({ rules }) => rules.flatMap(({ cites }) => cites)));
  return editions.flatMap(({ layer, clauses: all }) =>
    all
      .filter(({ id }) => ['protocol', 'school'].includes(layer) || (layer === 'statute' && /^G\d\d$/.test(id)))
      .filter(({ id, actionable: marked }) => marked === true || cited.has(id))
      .map(({ id }) => id),
  );
}
