import { dateIn } from '../calendar/index.js';
import { wordOf } from '../case/index.js';
import type { Attempt, Point } from './attempts.js';
import { playersInDutch } from './in-dutch.js';

/** One thing that happened in a story, for whoever tells it in the words of a screen. */
export interface StoryEvent {
  readonly on: string;
  /** Nobody acted: time passed until this day. */
  readonly waitedUntil?: string;
  readonly who?: { readonly nl: string; readonly en: string };
  readonly step?: string;
  readonly party?: string;
  readonly track?: string;
  /** What was chosen, days and numbers; sealed text has none. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The step that should not have been possible. */
  readonly accepted?: true;
}

function eventOf({ draft: { type, party, track, data }, player: { name } }: Attempt, on: string): StoryEvent {
  const answers = Object.entries(data)
    .map(([field, value]) => [field, wordOf(value)] as const)
    .filter(([, value]) => value !== '' && value !== 'undefined');
  return {
    on,
    who: { nl: playersInDutch[name] ?? name, en: name },
    step: type,
    ...(party !== undefined && { party }),
    ...(track !== undefined && { track }),
    answers: Object.fromEntries(answers),
  };
}

/** The way to a point, happening by happening, and the step at its end that should not have been possible. */
export function eventsOf(point: Point, attempt?: Attempt): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  for (let at: Point | undefined = point; at !== undefined; at = at.before) {
    const on = dateIn(at.at);
    if (at.by === undefined) continue;
    events.unshift('waitedUntil' in at.by ? { on, waitedUntil: dateIn(at.by.waitedUntil) } : eventOf(at.by, on));
  }
  return attempt === undefined ? events : [...events, { ...eventOf(attempt, dateIn(point.at)), accepted: true }];
}

/** The same as lines to read. */
export const storyOf = (point: Point, attempt?: Attempt): readonly string[] =>
  eventsOf(point, attempt).map((event, index) => `${String(index + 1).padStart(3)}. ${lineOf(event)}`);

function lineOf({ on, waitedUntil, who, step = '', party, track, answers = {}, accepted }: StoryEvent): string {
  if (waitedUntil !== undefined) return `${on}  time passes until ${waitedUntil}`;
  const about = party ?? track;
  const chosen = Object.entries(answers).map(([name, value]) => `${name} ${value}`);
  const what = `${step}${about === undefined ? '' : ` on ${about}`}${chosen.length === 0 ? '' : ` (${chosen.join(', ')})`}`;
  return `${on}  ${who?.en ?? ''}: ${what}${accepted ? '   <-- accepted' : ''}`;
}
