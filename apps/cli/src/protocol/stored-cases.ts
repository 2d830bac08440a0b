import 'reflect-metadata';
import { DraftOnCases, SimulatorHere } from '#libs/application';
import type { Simulated, SimulationReport } from '#libs/domain';
import { PostgresCaseLogs, PostgresDirectory } from '#libs/persistence';
import { openSystem } from '../one-shot/opened.js';
import { somebodyOf } from '../one-shot/somebody.js';
import { TimeThere } from '../one-shot/time-there.js';
import type { SimulateOptions } from './simulate-options.js';

/** On the cases of a running system, of those that somebody of the organisation may see. @throws Explained */
export async function onStoredCases(
  simulated: Simulated,
  { organisation, as }: NonNullable<SimulateOptions['stored']>,
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<SimulationReport> {
  const { database, keys, close } = await openSystem(environment, say);
  try {
    const clock = await TimeThere.of(database);
    const reader = await somebodyOf(new PostgresDirectory(database, clock), organisation, as);
    const cases = new DraftOnCases(new PostgresCaseLogs(database, keys, clock), new SimulatorHere());
    return await cases.run(reader, simulated);
  } finally {
    await close();
  }
}
