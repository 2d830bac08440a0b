import {
  kindOf,
  measures,
  wordOf,
  type CaseState,
  type Obligation,
  type PlainData,
  type StepType,
} from '../case/index.js';
import type { Role } from '../language/roles.js';
import { meeting } from '../check/ways.js';
import type { Wanted } from '../check/attempts.js';
import type { Chance } from './chance.js';
import type { Turn } from './course.js';

/** Something that is meant, and by whom where that is known. */
export type Meant = Wanted & { readonly by?: readonly Role[] };

/** The step that meets an obligation, by one of those whose work it is; where a role is named in it, his own. */
export function meantBy(obligation: Obligation, state: CaseState): Meant {
  const wanted = meeting(obligation, state);
  const [role] = obligation.by;
  const named = kindOf(wanted.type).fields['role'] !== undefined && wanted.data?.['role'] === undefined;
  return { ...wanted, by: obligation.by, ...(named ? { data: { ...wanted.data, role } } : {}) };
}

const of = (party: string, type: StepType, data: PlainData = {}): Wanted => ({ type, data, target: { party } });

/** Measures that are thought of first; whether an edition gives them is for its rules to say. */
const fitting = (subject: string): readonly (typeof measures)[number][] =>
  subject === 'pupil'
    ? ['warning', 'suspension', 'suspension', 'removal', 'deviceBan', 'contract', 'otherClass']
    : subject === 'parent'
      ? ['warning', 'accessBan']
      : ['warning', 'reprimand', 'suspension', 'interimSuspension', 'dismissal', 'endOfRelation'];

/** How an incident may go from report to end, drawn once: which route, whether it is founded, which outcome, which measure. */
function incident(chance: Chance, subject: string): readonly Wanted[] {
  const route = chance.in100(80) ? 'investigate' : chance.oneOf(['unfounded', 'outOfScope', 'referred', 'withdrawn']);
  const founded = chance.in100(80) ? 'founded' : chance.oneOf(['unfounded', 'notEstablished']);
  const measure = chance.in100(80) ? chance.oneOf(chance.in100(85) ? fitting(subject) : measures) : undefined;
  const measured: readonly Wanted[] = [
    of('p1', 'measure.propose', { measure }),
    { type: 'measure.intend' },
    of('p1', 'hearing.record', { purpose: 'intention' }),
    { type: 'measure.decide', data: { decision: chance.in100(85) ? 'impose' : 'reject' } },
    { type: 'measure.announce' },
  ];
  const investigated: readonly Wanted[] = [
    of('p1', 'hearing.record', { purpose: 'facts' }),
    of('p1', 'finding.record', { founded, ownConduct: founded === 'founded' }),
    of('p1', 'breach.assess'),
    { type: 'factFinding.finish' },
    ...(measure === undefined ? [] : measured),
    of('p1', 'outcome.record', measure === undefined ? {} : { outcome: 'measure' }),
    { type: 'decision.finish' },
    { type: 'execution.finish' },
  ];
  return [
    { type: 'case.take' },
    { type: 'scope.assess', data: { inScope: route !== 'outOfScope' } },
    { type: 'review.finish', data: { route } },
    ...(route === 'investigate' ? investigated : []),
    { type: 'case.close' },
  ];
}

const question: readonly Wanted[] = [
  { type: 'case.take' },
  { type: 'scope.assess', data: { inScope: true } },
  { type: 'consultation.ask' },
  { type: 'consultation.answer' },
  { type: 'advice.give' },
  { type: 'case.close' },
];

/** How often one thing is tried before it is given up. */
const patience = 4;

/** What people mean to do in a case, one thing after the other; what a refusal says must come first, comes first. */
export class Agenda {
  private readonly items: Meant[] = [];
  private tries = 0;

  constructor(private readonly chance: Chance) {}

  /** A thing or two may be forgotten, to see whether the rules ask for it. */
  begin({ state }: Turn): void {
    const whole =
      state.machine === 'incident' ? incident(this.chance, wordOf(state.acts[0]?.data['subjectKind'])) : question;
    this.items.push(...whole.filter(() => !this.chance.in100(6)));
  }

  get first(): Meant | undefined {
    return this.items[0];
  }

  /** What became of the first thing that was meant. */
  went(done: boolean, { refused = [], demanded, state }: Turn): void {
    this.tries += 1;
    const keys = refused.flatMap(({ obligation }) => obligation ?? []);
    const blocking = demanded.find(({ key, by }) => keys.includes(key) && !by.includes('system'));
    if (done || this.tries > patience) this.drop();
    else if (blocking !== undefined) this.items.unshift(meantBy(blocking, state));
  }

  private drop(): void {
    this.items.shift();
    this.tries = 0;
  }
}
