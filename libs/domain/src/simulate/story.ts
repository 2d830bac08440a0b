import { calendarDays, dateIn } from '../calendar/index.js';
import { kindOf, wordOf, type StepDraft } from '../case/index.js';
import type { Instant, PlainDate } from '../language/time.js';
import type { Deed, Turn } from './course.js';
import { differences, type Finding } from './finding.js';

/** A day of a case, counted from the one on which it was opened: which day of the year it was tells nothing. */
export function dayOf(day: PlainDate, openedAt: Instant): string {
  const first = dateIn(openedAt);
  if (day >= first) return `day ${1 + calendarDays(first, day)}`;
  const before = calendarDays(day, first);
  return before === 1 ? 'the day before' : `${before} days before`;
}

/** What a step says in choices and numbers: who anybody is, and what anybody wrote, is not in it. */
function told({ type, party, track, data }: StepDraft, openedAt: Instant): string {
  const answers = Object.entries(data).flatMap(([name, value]) => {
    const kind = kindOf(type).fields[name]?.kind;
    if (value === undefined || kind === undefined || untold.includes(kind)) return [];
    return [`${name} ${kind === 'date' ? dayOf(wordOf(value), openedAt) : wordOf(value)}`];
  });
  const about = party ?? track;
  return `${type}${about === undefined ? '' : ` on ${about}`}${answers.length === 0 ? '' : ` (${answers.join(', ')})`}`;
}

const untold: readonly string[] = ['sealed', 'person', 'moment', 'brin', 'paper', 'step'];

const lineOf = ({ at, asking, draft }: Deed, openedAt: Instant): string =>
  `${dayOf(dateIn(at), openedAt)}  ${asking.actor.role}: ${told(draft, openedAt)}`;

/** How a case went until a difference showed, and the difference. */
export function storyOf(turns: readonly Turn[], found: Finding, openedAt: Instant): readonly string[] {
  const last = turns[found.turn];
  const isAct = ['refused', 'allowed', 'warned', 'notWarned', 'otherRole'].includes(found.kind);
  const deeds = turns
    .slice(0, found.turn + 1)
    .flatMap((turn, index) =>
      turn.deed === undefined || (turn.refused !== undefined && !(isAct && index === found.turn)) ? [] : [turn.deed],
    );
  const lines = deeds.map((deed) => lineOf(deed, openedAt));
  const day = last === undefined ? '' : `${dayOf(dateIn(last.at), openedAt)}  `;
  const said = [found.was === undefined ? [] : [`was ${found.was}`], found.is === undefined ? [] : [`is ${found.is}`]];
  const what = `${isAct ? 'this' : (found.step ?? 'the case')} ${differences[found.kind]}`;
  return [...lines, `${isAct ? '' : day}<-- ${what}${said.flat().length === 0 ? '' : `: ${said.flat().join(', ')}`}`];
}
