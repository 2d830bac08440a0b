import { denominations } from '../language/school.js';
import { dayAfter, morningOf, worldOf, type Place, type World } from '../check/world.js';
import type { Books } from './books.js';
import { chanceOf, type Chance } from './chance.js';
import { Course, type Deed, type Turn } from './course.js';
import { Making } from './making.js';
import type { Way } from './recorded.js';

/** A case that was made up, and how it went. */
export interface Made {
  readonly way: Way;
  readonly course: readonly Turn[];
}

const firstDay = '2026-09-01';
const sectors = ['PO', 'VO', 'VO', 'SO'] as const;

/** Makes up cases under one protocol: the same seed and number give the same case. */
export class Generator {
  private readonly worlds = new Map<string, World>();

  constructor(
    private readonly books: Books,
    private readonly protocol: string,
    private readonly seed: number,
    private readonly additions?: string,
  ) {}

  made(which: number): Made {
    const chance = chanceOf(this.seed, which);
    const place = { sector: chance.oneOf(sectors) ?? 'VO', denomination: chance.oneOf(denominations) ?? 'public' };
    const world = this.worldIn(place);
    const openedAt = morningOf(dayAfter(firstDay, chance.below(280)));
    const { additions } = this;
    const opening = { ...world.opening, openedAt, ...(additions === undefined ? {} : { additions }) };
    const { calendars } = world;
    const turns = lived(new Course(this.books, opening, calendars), world, chance, openedAt);
    return { way: { opening, calendars, events: turns.map(({ deed, at }) => deed ?? { at }) }, course: turns };
  }

  private worldIn(place: Place): World {
    const key = `${place.sector} ${place.denomination}`;
    const known = this.worlds.get(key) ?? worldOf(this.books.editions, this.protocol, place);
    this.worlds.set(key, known);
    return known;
  }
}

/** A whole life, until it is closed or enough was tried. */
function lived(course: Course, world: World, chance: Chance, openedAt: string): readonly Turn[] {
  const making = new Making(world, chance, course);
  const turns: Turn[] = [];
  const goes = (deed: Deed): Turn => {
    const turn = course.take(deed);
    turns.push(turn);
    making.heard(turn);
    return turn;
  };
  let last = goes(making.report(openedAt));
  for (const deed of last.refused ? [] : making.people(last)) last = goes(deed);
  const most = 8 + chance.below(28);
  for (let tried = 0; tried < most; tried += 1) {
    const at = last.step === undefined ? last.at : making.later(last.at);
    if (at !== last.at) turns.push((last = course.wait(at)));
    const deed = making.next(last);
    if (deed !== undefined) last = goes(deed);
    if (last.state.stage === 'closed' && chance.in100(50)) break;
  }
  return turns;
}
