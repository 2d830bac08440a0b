import { editions, explained, together, type Generated, type Simulated, type SimulationReport } from '#libs/domain';
import { Explained } from '../one-shot/run-once.js';
import { editionNamed } from './edition-named.js';
import { simulationLines } from './simulation-lines.js';
import { simulateOptions, type SimulateOptions } from './simulate-options.js';
import type { Part } from './simulate-thread.js';
import { inThreads } from './threads.js';

type Environment = Readonly<Record<string, string | undefined>>;

const thread = new URL('./simulate-thread.js', import.meta.url);
/** Small enough that no thread waits long for another at the end. */
const casesInAPart = 250;

/** What would go otherwise under a draft, and by which rule; nothing is written anywhere. */
export async function simulateDraft(
  args: readonly string[],
  print: (lines: readonly string[]) => void,
  environment: Environment,
): Promise<number> {
  const options = simulateOptions(args);
  const simulated = simulatedOf(options);
  const begin = performance.now();
  const report =
    options.stored === undefined
      ? await made(simulated, options)
      : await stored(simulated, options, { print, environment });
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1_000_000;
  print(simulationLines(report, { ...simulated, ...options, draft: simulated.draft.id, seconds, processor }));
  return 0;
}

/** The draft, and what it would replace: of the same id, unless another is named. */
function simulatedOf({ draft: name, against: other }: SimulateOptions): Simulated {
  const draft = editionNamed(name);
  const replaced = editionNamed(other ?? draft.id);
  if (replaced.layer !== draft.layer)
    throw new Explained(
      `${replaced.id} is of the layer ${replaced.layer}, and ${draft.id} of the layer ${draft.layer}.`,
    );
  const all = [...editions.filter(({ id }) => id !== replaced.id), replaced];
  return { editions: all, draft, against: replaced.id };
}

async function made(simulated: Simulated, { cases, seed }: SimulateOptions): Promise<SimulationReport> {
  const parts = Array.from({ length: Math.ceil(cases / casesInAPart) }, (_, part): Part => {
    const from = part * casesInAPart;
    const generated: Generated = { seed, from, until: Math.min(cases, from + casesInAPart) };
    return { simulated, generated };
  });
  return explained(simulated, seed, together(await inThreads<Part, SimulationReport>(thread, parts)));
}

async function stored(
  simulated: Simulated,
  { stored: of }: SimulateOptions,
  { print, environment }: { readonly print: (lines: readonly string[]) => void; readonly environment: Environment },
): Promise<SimulationReport> {
  // Only here: made-up cases need no database to load.
  const { onStoredCases } = await import('./stored-cases.js');
  return onStoredCases(simulated, of ?? { organisation: '', as: '' }, environment, (line) => print([line]));
}
