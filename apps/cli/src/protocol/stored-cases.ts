import 'reflect-metadata';
import { Clock, DraftOnCases } from '#libs/application';
import type { Simulated, SimulationReport } from '#libs/domain';
import { PostgresCaseLogs, PostgresClockStore, PostgresDirectory } from '#libs/persistence';
import { openSystem } from '../one-shot/opened.js';
import { Explained } from '../one-shot/run-once.js';
import type { SimulateOptions } from './simulate-options.js';

/** The time of a system that stands, as far ahead as its clock was set. */
class TimeThere extends Clock {
  constructor(private readonly ahead: number) {
    super();
  }

  override now(): string {
    return new Date(Date.now() + this.ahead).toISOString();
  }
}

/** On the cases of a running system, of those that somebody of the organisation may see. @throws Explained */
export async function onStoredCases(
  simulated: Simulated,
  { organisation: shortName, person }: NonNullable<SimulateOptions['stored']>,
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<SimulationReport> {
  const { database, keys, close } = await openSystem(environment, say);
  try {
    const clock = new TimeThere(await new PostgresClockStore(database).ahead());
    const organisation = await new PostgresDirectory(database, clock).organisationByShortName(shortName);
    if (organisation === undefined) throw new Explained(`There is no organisation ${shortName}.`);
    const logs = new PostgresCaseLogs(database, keys, clock);
    return await new DraftOnCases(logs).run({ organisation: organisation.id, person }, simulated);
  } finally {
    await close();
  }
}
