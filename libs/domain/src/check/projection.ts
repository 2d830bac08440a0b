import { dateIn, calendarDays } from '../calendar/index.js';
import {
  kindOf,
  stepTypes,
  wordOf,
  type CaseState,
  type Obligation,
  type PlainData,
  type StepType,
} from '../case/index.js';
import type { Point } from './attempts.js';
import { start, type World } from './world.js';

type Act = CaseState['acts'][number];

/**
 * What of a case its rules can still tell apart: the machines, the open obligations, and of the acts only what some rule asks for.
 * Acts between two moves of a machine are a set: no rule asks which of them came first.
 */
export function projected({ state, at }: Point, open: readonly Obligation[], world: World): string {
  let moves = 0;
  const acts = state.acts.map((act) => {
    if (dividing(world).has(act.type)) moves += 1;
    return `${moves} ${signature(act.type, act.data, world)} ${act.party ?? ''} ${act.track ?? ''} ${byOf(act)}`;
  });
  return [
    state.stage,
    calendarDays(start.slice(0, 10), dateIn(at)),
    ...Object.values(state.tracks).map(({ id, state: of }) => `${id} ${of}`),
    ...[...new Set(acts)].sort(),
    ...open.map(({ key, status }) => `${key} ${status}`),
  ].join('|');
}

/** Acts of which rules ask whether something came before or after them. */
function dividing(world: World): ReadonlySet<string> {
  const known = dividers.get(world);
  if (known !== undefined) return known;
  const named = [...world.text.matchAll(/"after":"([^"]+)"/g)].map(([, type]) => type ?? '');
  const found = new Set([
    ...named,
    ...stepTypes.filter((type) => kindOf(type).opens !== undefined),
    ...askedByPredicates,
  ]);
  dividers.set(world, found);
  return found;
}

const dividers = new WeakMap<World, ReadonlySet<string>>();
const askedByPredicates: readonly StepType[] = ['measure.intend', 'measure.announce', 'qualification.decide'];

/** Who took it makes a difference where somebody else must follow, or where it is about himself. */
const byOf = ({ type, by }: Act): string =>
  kindOf(type).opens !== undefined || type === 'inspection.acceptSecrecy' ? by.person : by.role;

/** A step by the answers that are asked for later. */
export function signature(type: StepType, data: PlainData, { asked }: World): string {
  const fields = asked.get(type);
  const told = Object.entries(data).filter(([name, value]) => value !== undefined && fields?.has(name));
  return `${type} ${told.map(([name, value]) => `${name}=${wordOf(value)}`).join(' ')}`;
}
