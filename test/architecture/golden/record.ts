import { existsSync, writeFileSync } from 'node:fs';
import { endOf, type GoldenLog } from './log.js';
import { lives } from './lives.js';

/**
 * Records each life that has no golden log yet, as today's rules accept it:
 * `node --conditions=source --import ./test/support/typescript-hooks.mjs test/architecture/golden/record.ts`.
 * A log that exists is never written again: it stands for cases that are stored in real organisations.
 */
for (const [name, live] of Object.entries(lives)) {
  const file = new URL(`./${name}.json`, import.meta.url);
  if (existsSync(file)) continue;
  const { state, steps } = live();
  const log: GoldenLog = { title: name.replaceAll('-', ' '), opening: state.opening, steps, end: endOf(state) };
  writeFileSync(file, `${JSON.stringify(log, null, 2)}\n`, { flag: 'wx' });
  process.stdout.write(`${name}: ${steps.length} steps\n`);
}
