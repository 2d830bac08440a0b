import type { Books } from './books.js';
import type { Comparing } from './compare.js';
import { Course, type Turn } from './course.js';
import type { Way } from './recorded.js';
import { keyOf, type DifferenceGroup } from './report.js';
import { storyOf } from './story.js';

type Events = Way['events'];

/** The case as the editions of today judge it, what they refuse left standing. */
export function walkedOn({ opening, calendars, events }: Way, books: Books): readonly Turn[] {
  const course = new Course(books, opening, calendars);
  return events.map((event) => ('draft' in event ? course.take(event) : course.wait(event.at)));
}

/** The example of a difference without anything it can do without, so that its story is what makes the difference. */
export function shortened(group: DifferenceGroup, way: Way, before: Books, comparing: Comparing): DifferenceGroup {
  const key = keyOf(group);
  const story = (events: Events): readonly string[] | undefined => {
    const turns = walkedOn({ ...way, events }, before);
    const found = comparing.differences(way, turns).find((one) => keyOf(one) === key);
    return found && storyOf(turns, found, way.opening.openedAt);
  };
  let { events } = way;
  let best = story(events);
  if (best === undefined) return group;
  for (let at = events.length - 1; at > 0; at -= 1) {
    const fewer = events.filter((_, index) => index !== at);
    const told = story(fewer);
    if (told === undefined || told.length > best.length) continue;
    [events, best] = [fewer, told];
  }
  return { ...group, example: { ...group.example, story: best } };
}
