import { dateIn } from '../calendar/index.js';
import { wordOf, type StepDraft } from '../case/index.js';
import type { Attempt, Point } from './attempts.js';
import { playersInDutch } from './in-dutch.js';

/** What a step says, for a reader: its choices, days and numbers; sealed text has none. */
function told({ type, party, track, data }: StepDraft): string {
  const answers = Object.entries(data)
    .map(([name, value]) => [name, wordOf(value)] as const)
    .filter(([, value]) => value !== '' && value !== 'undefined')
    .map(([name, value]) => `${name} ${value}`);
  const about = party ?? track;
  return `${type}${about === undefined ? '' : ` on ${about}`}${answers.length === 0 ? '' : ` (${answers.join(', ')})`}`;
}

function lineOf({ by, at }: Point): string {
  if (by === undefined) return '';
  if ('waitedUntil' in by) return `${dateIn(at)}  time passes until ${dateIn(by.waitedUntil)}`;
  return `${dateIn(at)}  ${by.player.name}: ${told(by.draft)}`;
}

/** One thing that happened in a story, for whoever tells it in the words of a screen. */
export interface StoryEvent {
  readonly on: string;
  /** Nobody acted: time passed until this day. */
  readonly waitedUntil?: string;
  readonly who?: { readonly nl: string; readonly en: string };
  readonly step?: string;
  readonly party?: string;
  readonly track?: string;
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

/** The same story as `storyOf` tells, happening by happening. */
export function eventsOf(point: Point, attempt?: Attempt): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  for (let at: Point | undefined = point; at !== undefined; at = at.before) {
    const on = dateIn(at.at);
    if (at.by === undefined) continue;
    events.unshift('waitedUntil' in at.by ? { on, waitedUntil: dateIn(at.by.waitedUntil) } : eventOf(at.by, on));
  }
  return attempt === undefined ? events : [...events, { ...eventOf(attempt, dateIn(point.at)), accepted: true }];
}

/** The way to a point as a story, one line for each thing that happened, and the step at its end that should not have been possible. */
export function storyOf(point: Point, attempt?: Attempt): readonly string[] {
  const lines: string[] = [];
  for (let at: Point | undefined = point; at !== undefined; at = at.before) lines.unshift(lineOf(at));
  const last =
    attempt === undefined ? [] : [`${dateIn(point.at)}  ${attempt.player.name}: ${told(attempt.draft)}   <-- accepted`];
  return [...lines.filter((line) => line !== ''), ...last].map(
    (line, index) => `${String(index + 1).padStart(3)}. ${line}`,
  );
}
