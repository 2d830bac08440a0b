import { epochMs } from '../calendar/amsterdam.js';
import { nextReachable, type OfficeHours } from '../calendar/index.js';
import type { Role } from '../language/roles.js';
import type { Instant } from '../language/time.js';
import { levelOf, type CaseLevel } from './level.js';
import { isOpen } from './obligations.js';
import { ownerOf } from './owner.js';
import type { CaseState, Effect, Obligation } from './state.js';
import type { Step, StepType } from './steps/index.js';

/** A step with what was and is demanded before and after it. */
interface Taken {
  readonly before: readonly Obligation[];
  readonly after: readonly Obligation[];
  readonly next: CaseState;
  readonly step: Step;
}

/** What is told to whom: read off the difference in obligations and off who spoke, never written into a step by hand. */
export function effectsOf({ before, after, next, step }: Taken, hours: OfficeHours | undefined): readonly Effect[] {
  const known = new Set(before.map(({ key }) => key));
  const tasks = after
    .filter((obligation) => isOpen(obligation) && !known.has(obligation.key) && !obligation.by.includes('system'))
    .map((obligation): Effect => notice('task', obligation.by, obligation));
  const late = after
    .filter(
      ({ status, key }) => status === 'overdue' && step.type === 'deadline.lapse' && key === step.data['obligation'],
    )
    .map((obligation): Effect => notice('overdue', obligation.by, obligation));
  const linked = step.type === 'advice.turn' ? [{ type: 'linkedCase', from: 'advice' } as const] : [];
  return heldBack([...tasks, ...late, ...fromReporter(next, step), ...linked], hours, step.at);
}

const told: readonly StepType[] = ['message.send', 'report.add', 'report.withdraw'];
const answering = {
  leadership: ['teamLeader', 'principal'],
  board: ['board'],
  supervisoryBoard: ['supervisoryBoard'],
} as const satisfies Record<CaseLevel, readonly Role[]>;

/** What a reporter says reaches whoever has the case, and before anybody has, all who could take it. */
function fromReporter(next: CaseState, { type, by }: Step): readonly Effect[] {
  if (by.role !== 'reporter' || !told.includes(type)) return [];
  const owner = ownerOf(next);
  const [to, persons] = owner === undefined ? [answering[levelOf(next)], []] : [[], [owner]];
  return [{ type: 'notice', about: 'message', to, persons }];
}

/** A message that would come in somebody's free time waits until he works, where his organisation has it so. */
function heldBack(effects: readonly Effect[], hours: OfficeHours | undefined, at: Instant): readonly Effect[] {
  if (hours === undefined) return effects;
  const notBefore = nextReachable(at, hours);
  return epochMs(notBefore) <= epochMs(at)
    ? effects
    : effects.map((effect) => (effect.type === 'notice' ? { ...effect, notBefore } : effect));
}

const notice = (about: 'task' | 'overdue', to: readonly Role[], { key, person }: Obligation): Effect => ({
  type: 'notice',
  about,
  to,
  persons: person === undefined ? [] : [person],
  obligation: key,
});
