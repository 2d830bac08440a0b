import { editions } from '#libs/domain';
import type { Timed } from './check-thread.js';
import { editionNamed } from './edition-named.js';
import { checkedLines } from './lines.js';
import { inThreads } from './threads.js';

const thread = new URL('./check-thread.js', import.meta.url);

/** One edition, or every protocol there is, each told as soon as it is known; with what it took together. 1 when any of them fails. */
export async function check(name: string | undefined, print: (lines: readonly string[]) => void): Promise<number> {
  const chosen = name === undefined ? editions.filter(({ layer }) => layer === 'protocol') : [editionNamed(name)];
  const begin = performance.now();
  const results = await inThreads<(typeof chosen)[number], Timed>(thread, chosen, ({ checked, seconds }) =>
    print([...checkedLines(checked, seconds), '']),
  );
  const { user, system } = process.cpuUsage();
  const clock = ((performance.now() - begin) / 1000).toFixed(1);
  const count = (what: 'states' | 'transitions'): number =>
    results.reduce((sum, { checked }) => sum + checked[what], 0);
  const processor = ((user + system) / 1_000_000).toFixed(1);
  if (chosen.length > 1)
    print([
      `Together: ${chosen.length} editions, ${count('states')} states and ${count('transitions')} transitions, ` +
        `${clock} s by the clock and ${processor} s of processor time.`,
    ]);
  return results.every(({ checked }) => checked.failures.length === 0) ? 0 : 1;
}
