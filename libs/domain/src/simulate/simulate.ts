import type { Edition } from '../protocols/shape.js';
import type { CaseOpening, Step } from '../case/index.js';
import type { Calendars } from '../calendar/index.js';
import { Books } from './books.js';
import { Comparing } from './compare.js';
import { Generator, type Made } from './generate.js';
import { wayOf, type Way } from './recorded.js';
import { Gathering, type SimulationReport } from './report.js';
import { shortened, walkedOn } from './shorten.js';

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
  const { layer } = draft;
  const isPinned = layer === 'protocol' || layer === 'school';
  const rest = editions.filter(({ id }) => id !== draft.id && (isPinned || id !== against));
  const before = new Books(editions.filter(({ id }) => id !== draft.id || id === against));
  // A layer that is read by date is tried as if it had been in force when the other was.
  const after = new Books([...rest, isPinned ? draft : { ...draft, inForce: replaced.inForce }]);
  const comparing = new Comparing(before, after, (id) => (id === against ? draft.id : id));
  const touches = ({ protocol, additions }: CaseOpening): boolean =>
    !isPinned || (layer === 'protocol' ? protocol : additions) === against;
  const protocols = layer === 'protocol' ? [against] : protocolsIn(editions);
  return { before, comparing, touches, protocols, additions: layer === 'school' ? against : undefined };
}

/** Cases of each protocol in turn. */
function generated(simulated: Simulated, seed: number): (number: number) => Made {
  const { before, protocols, additions } = sides(simulated);
  const generators = protocols.map((protocol) => new Generator(before, protocol, seed, additions));
  return (number) => (generators[number % generators.length] as Generator).made(number);
}

const protocolsIn = (editions: readonly Edition[]): readonly string[] =>
  editions.filter(({ layer }) => layer === 'protocol').map(({ id }) => id);

/** How made-up cases would go under a draft. Pure: the same seed gives the same report, in however many parts it is made. */
export function simulate(simulated: Simulated, { seed, from, until }: Generated): SimulationReport {
  const { comparing } = sides(simulated);
  const make = generated(simulated, seed);
  const gathering = new Gathering();
  for (let number = from; number < until; number += 1) {
    const { way, course } = make(number);
    gathering.case(number, course, comparing.differences(way, course));
  }
  return gathering.report();
}

/** The same report with each example brought down to what makes the difference. */
export function explained(simulated: Simulated, seed: number, report: SimulationReport): SimulationReport {
  const { before, comparing } = sides(simulated);
  const make = generated(simulated, seed);
  const groups = report.groups.map((group) => shortened(group, make(group.example.number).way, before, comparing));
  return { ...report, groups };
}

/** How stored cases would have gone under a draft. Each is walked on from its report, and nothing of it is changed. */
export function simulateStored(simulated: Simulated, cases: readonly StoredCase[]): SimulationReport {
  const { before, comparing, touches } = sides(simulated);
  const gathering = new Gathering();
  const ways = cases.map(({ opening, steps, calendars }) => wayOf(opening, steps, calendars));
  ways.forEach((way, number) => {
    if (!touches(way.opening)) return;
    const course = walkedOn(way, before);
    const left = course.findIndex(({ refused }) => refused !== undefined);
    const whole = left < 0 ? course : course.slice(0, left);
    gathering.case(number, whole, comparing.differences(way, whole), left >= 0);
  });
  const report = gathering.report();
  const groups = report.groups.map((group) => shortened(group, ways[group.example.number] as Way, before, comparing));
  return { ...report, groups };
}
