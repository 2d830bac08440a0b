import type { Edition } from '../protocols/shape.js';
import { after } from './attempts.js';
import { explore, type Lane, type Watcher } from './explore.js';
import { lanesIn } from './plans.js';
import { properties, type Fault, type Property } from './properties/index.js';
import { Reach } from './reach.js';
import { propertiesInDutch, reasonInDutch } from './in-dutch.js';
import { eventsOf, storyOf, type StoryEvent } from './story.js';
import { worldOf, type Place, type World } from './world.js';

/** Something an edition makes possible that it should not, with the shortest way there. */
export interface Failure {
  readonly property: string;
  readonly says: string;
  readonly because: string;
  readonly story: readonly string[];
  /** For the screen: what it says and why in Dutch, and the story happening by happening. */
  readonly nl: { readonly says: string; readonly because: string };
  readonly events: readonly StoryEvent[];
  readonly lane: string;
}

export interface Checked {
  readonly edition: string;
  readonly failures: readonly Failure[];
  readonly states: number;
  readonly transitions: number;
  /** What was judged and not gone on from, by lane. */
  readonly leftOff: readonly { readonly lane: string; readonly states: number }[];
  readonly lanes: number;
  readonly properties: readonly string[];
  /** What is never explored, in so many words. */
  readonly bounds: readonly string[];
}

const bounds: readonly string[] = [
  'one track of each kind at a time, and at most two subjects',
  'answers: each that leads somewhere with each single other answer, not every pair of the others',
  'time: the ends of terms that bear on what is explored, and the nights a rule asks for',
  'acts between two moves of a machine as a set, and each act once',
];

/** Where the law differs most. */
const places: readonly Place[] = [
  { sector: 'VO', denomination: 'public' },
  { sector: 'PO', denomination: 'denominational' },
];

const ends = { id: 'way out', says: 'Every state can still reach an end.' };

/** In primary education only what statute says otherwise there is explored again. */
const isOwn = (place: Place, name: string): boolean =>
  place.sector === 'VO' || /suspension.* of pupil|removal.* of pupil|sexual/.test(name);

/**
 * Explores what a protocol with its statute and general layers makes possible, and proves the properties a protocol must have on it, by the
 * judgement the product itself uses. Pure; the same editions give the same answer.
 *
 * @param additions id of a school's additions that are explored along with it
 */
export function checkBehaviour(
  editions: readonly Edition[],
  id: string,
  chosen: (lane: string) => boolean = () => true,
  additions?: string,
): Checked {
  const failures: Failure[] = [];
  const leftOff: { lane: string; states: number }[] = [];
  const proven = new Set([ends.says]);
  let [states, transitions, lanes] = [0, 0, 0];
  for (const place of places) {
    const world = worldOf(editions, id, place, additions);
    const watched = properties.map((make) => make(world));
    watched.forEach(({ says }) => proven.add(says));
    const reach = new Reach(world, 100);
    for (const planned of lanesIn(world)) {
      if (!chosen(planned.name) || !isOwn(place, planned.name)) continue;
      const lane = planned.make();
      const explored = explore(lane, world, watcherOf(watched, lane, world, failures));
      const { faults, left } = reach.of(explored);
      failures.push(...faults.slice(0, 1).map((fault) => failureOf(ends, fault, lane.name)));
      states += explored.points.length;
      transitions += explored.transitions;
      lanes += 1;
      if (explored.leftOff + left > 0) leftOff.push({ lane: lane.name, states: explored.leftOff + left });
    }
    for (const property of place.sector === 'VO' ? watched : watched.filter((one) => one.id === 'obligations'))
      for (const fault of property.whenExplored?.() ?? []) failures.push(failureOf(property, fault, 'all lanes'));
  }
  return {
    edition: id,
    failures: firsts(failures),
    states,
    transitions,
    leftOff,
    lanes,
    properties: [...proven],
    bounds,
  };
}

const failureOf = (
  { id, says }: Pick<Property, 'id' | 'says'>,
  { because, point, attempt }: Fault,
  lane: string,
): Failure => ({
  property: id,
  says,
  because,
  story: storyOf(point, attempt),
  nl: { says: propertiesInDutch[id] ?? says, because: reasonInDutch(because) ?? because },
  events: eventsOf(point, attempt),
  lane,
});

/** One story for each way of failing: the shortest. */
function firsts(failures: readonly Failure[]): readonly Failure[] {
  const shortest = [...failures].sort((a, b) => a.story.length - b.story.length);
  const told = new Map(shortest.map((one) => [`${one.property} ${one.because}`, one] as const).reverse());
  return [...told.values()].sort((a, b) => a.property.localeCompare(b.property));
}

/** Hands everything that happens to every property; a step that is judged in order must also be taken before it counts. */
function watcherOf(watched: readonly Property[], lane: Lane, world: World, failures: Failure[]): Watcher {
  const told = new Set<string>();
  const tell = (property: Property, fault: Fault): void => {
    const key = `${property.id} ${fault.because}`;
    if (told.has(key)) return;
    told.add(key);
    failures.push(failureOf(property, fault, lane.name));
  };
  return {
    point(seen) {
      for (const property of watched) {
        const because = property.point?.(seen);
        if (because !== undefined) tell(property, { because, point: seen.point });
      }
    },
    accepted(seen, attempt) {
      for (const property of watched) {
        const because = property.accepted?.(seen, attempt);
        if (because !== undefined && after(seen.point, attempt, world) !== undefined)
          tell(property, { because, point: seen.point, attempt });
      }
    },
    refused(seen, attempt, reasons) {
      for (const property of watched) property.refused?.(seen, attempt, reasons);
    },
  };
}
