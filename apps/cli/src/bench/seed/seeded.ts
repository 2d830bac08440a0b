import type { BenchOptions } from '../options.js';
import { logIn } from '../people.js';
import type { Member } from '../people.js';
import type { Player } from '../../walk/town.js';
import type { BenchPlace } from '../place.js';
import { productHere } from '../product-here.js';
import type { ProductHere } from '../product-here.js';
import { startServed } from '../served.js';
import { casesWithDeadline } from '../works/deadlines.js';
import { addManyCases, addSchools } from './many-cases.js';
import { longCase, runningCase, several } from './running-cases.js';
import type { Running } from './running-cases.js';

type Several<Of> = readonly [Of, ...Of[]];

/** What stands ready before anything is measured. */
export interface Seeded {
  readonly leaders: Several<Member>;
  readonly dpos: Several<Member>;
  readonly primaryLeaders: Several<Member>;
  readonly running: readonly Running[];
  readonly long: Running;
}

const longSteps = 200;
const sessions = 8;

/** Logs people in, and fills the database: through the product's own commands where a case must be able to go on, else past them. */
export async function seeded(place: BenchPlace, options: BenchOptions, say: (line: string) => void): Promise<Seeded> {
  const people = await loggedIn(place);
  const [[leader], [dpo]] = [people.leaders, people.dpos];
  await addSchools(place.past, leader.organisation);
  await addManyCases(place.past, leader.organisation, 0, options.fewCases);
  const cases = await withoutWaiting(place, async (here) => ({
    running: await several(options.runningCases, () => runningCase(here, { leader, dpo })),
    long: await longCase(here, { leader, dpo }, longSteps),
    due: options.only.includes('deadlines') ? await casesWithDeadline(here, options.dueDeadlines) : [],
  }));
  await place.past.query('vacuum analyze');
  // What was filled in is written down before anything is measured, and not beside it.
  await place.past.query('checkpoint');
  say(
    `${options.fewCases} cases, ${cases.running.length} running ones and ${cases.due.length} with a deadline stand ready`,
  );
  return { ...people, ...cases };
}

async function loggedIn(place: BenchPlace): Promise<Pick<Seeded, 'leaders' | 'dpos' | 'primaryLeaders'>> {
  const served = await startServed(place, 'server');
  const as = async (player: Player): Promise<Several<Member>> => {
    const first = await logIn(served.origin, player);
    const more: Member[] = [];
    for (let session = 1; session < sessions; session += 1) more.push(await logIn(served.origin, player));
    return [first, ...more];
  };
  try {
    return { leaders: await as('teamLeader'), dpos: await as('dpo'), primaryLeaders: await as('primaryLeader') };
  } finally {
    await served.stop();
  }
}

/** Filling need not survive a power cut. The setting is gone before the first connection that is measured. */
async function withoutWaiting<Made>(place: BenchPlace, fill: (here: ProductHere) => Promise<Made>): Promise<Made> {
  await place.past.query('alter role meldpad_app set synchronous_commit = off');
  const here = await productHere(place);
  try {
    return await fill(here);
  } finally {
    await here.stop();
    await place.past.query('alter role meldpad_app reset synchronous_commit');
    await place.past.query('checkpoint');
  }
}
