import type { Edition } from '../protocols/shape.js';
import type { CaseOpening, Step } from '../case/index.js';
import type { Calendars } from '../calendar/index.js';
import { Books } from './books.js';
import { Comparing } from './compare.js';
import { Course, type Turn } from './course.js';
import { Generator } from './generate.js';
import { wayOf, type Way } from './recorded.js';
import { Gathering, type SimulationReport } from './report.js';

/** A draft, beside what it would take the place of. */
export interface Simulated {
  /** Every edition in force now. */
  readonly editions: readonly Edition[];
  readonly draft: Edition;
  /** Id of the edition of the same layer that the draft would replace. */
  readonly against: string;
}

/** Made-up cases, from one number up to another, exclusive; the same seed and number are the same case. */
export interface Generated {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
}

/** A recorded case: choices, days and ids, never content. */
export interface StoredCase {
  readonly opening: CaseOpening;
  readonly steps: readonly Step[];
  readonly calendars: Calendars;
}

/** What simulating does not show, in so many words. */
export const simulationBounds: readonly string[] = [
  'what was done is done again as it was: what people would have done otherwise under the draft is not guessed',
  'an act that is refused is left out, and what only follows from that is not told again',
  'facts from outside a case are those that were looked up for it: what a draft newly asks for is unknown',
  'of a stored case whoever acted is asked in the role he acted in',
];

/** Both sets of editions. @throws RangeError when there is nothing of the same layer to replace */
function sides({ editions, draft, against }: Simulated) {
  const replaced = editions.find(({ id }) => id === against);
  if (replaced?.layer !== draft.layer) throw new RangeError(`${against} is no edition of the layer ${draft.layer}`);
  const isPinned = draft.layer === 'protocol' || draft.layer === 'school';
  const rest = editions.filter(({ id }) => id !== draft.id && (isPinned || id !== against));
  const before = new Books(editions.filter(({ id }) => id !== draft.id || id === against));
  const after = new Books([...rest, isPinned ? draft : { ...draft, inForce: replaced.inForce }]);
  const comparing = new Comparing(before, after, (id) => (id === against ? draft.id : id));
  const protocols = draft.layer === 'protocol' ? [against] : protocolsIn(editions);
  return { before, comparing, protocols };
}

const protocolsIn = (editions: readonly Edition[]): readonly string[] =>
  editions.filter(({ layer }) => layer === 'protocol').map(({ id }) => id);

/** How made-up cases would go under a draft. Pure: the same seed gives the same report, in however many parts it is made. */
export function simulate(simulated: Simulated, { seed, from, until }: Generated): SimulationReport {
  const { before, comparing, protocols } = sides(simulated);
  const generators = protocols.map((protocol) => new Generator(before, protocol, seed));
  const gathering = new Gathering();
  for (let number = from; number < until; number += 1) {
    const made = generators[number % generators.length]?.made(number);
    if (made !== undefined) gathering.case(number, made.course, comparing.differences(made.way, made.course));
  }
  return gathering.report();
}

/** How stored cases would have gone under a draft. Each is walked on from its report, and nothing of it is changed. */
export function simulateStored(simulated: Simulated, cases: readonly StoredCase[]): SimulationReport {
  const { before, comparing, protocols } = sides(simulated);
  const gathering = new Gathering();
  cases.forEach(({ opening, steps, calendars }, number) => {
    if (!protocols.includes(opening.protocol)) return;
    const way = wayOf(opening, steps, calendars);
    const course = walked(way, before);
    const found = comparing.differences(way, course);
    gathering.case(number, course, found, course.length < way.events.length);
  });
  return gathering.report();
}

/** The case as the editions of today judge it, up to what they would not let happen so again. */
function walked({ opening, calendars, events }: Way, books: Books): readonly Turn[] {
  const course = new Course(books, opening, calendars);
  const turns: Turn[] = [];
  for (const event of events) {
    const turn = 'draft' in event ? course.take(event) : course.wait(event.at);
    if (turn.refused !== undefined) break;
    turns.push(turn);
  }
  return turns;
}
