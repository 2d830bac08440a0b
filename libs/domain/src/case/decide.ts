import { dateIn, schoolDaysDenied } from '../calendar/index.js';
import { isPlainDate } from '../language/time.js';
import type { Role } from '../language/roles.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { apply, opened } from './apply.js';
import { stepsDue } from './automatic.js';
import { checkDraft, StepMalformed } from './check-data.js';
import { correctedBy } from './corrections.js';
import { againstDays } from './days-told.js';
import { effectsOf } from './effects.js';
import { againstReferences } from './references.js';
import { benchOf, judge, type Bench } from './judge.js';
import { withMove } from './moving.js';
import { StepRefused, type Decision, type Moment, type Request } from './judgement.js';
import { demandedAfter, endsOnLapse, noted } from './obligations.js';
import type { Asking, CaseOpening, CaseState } from './state.js';
import { kindOf, wordOf, type OutsideFacts, type Step, type StepDraft } from './steps/index.js';

/**
 * What one step makes of a case, and what follows from it. Pure.
 *
 * @param book the rules it is judged by
 * @param under the rules that hold after it: others only where the step moves the case to another edition
 * @throws StepMalformed when the draft is no step at all (its data does not fit its kind)
 * @throws StepRefused with every reason, its clause and what would lift it
 */
export function decide(
  state: CaseState,
  { asking, draft, outside }: Request,
  moment: Moment,
  book: Rulebook,
  under: Rulebook = book,
): Decision {
  const counted = withBreach(withSchoolDays(withEnds(draft, book), moment), state, outside);
  const completed = withMove(counted, state, book, under, dateIn(moment.at));
  const errors = checkDraft(completed, correctedType(state, completed));
  if (errors.length > 0) throw new StepMalformed(errors);
  const bench = benchOf(state, book, dateIn(moment.at));
  const { unmet, warnings, roles, actor } = judge(bench, { ...completed, complete: true }, asking, outside);
  const reasons = [
    ...unmet,
    ...againstReferences(state, completed, moment.at),
    ...againstDays(state, completed, moment.at),
    ...ownReasons(bench, completed, roles, moment),
  ];
  if (reasons.length > 0) throw new StepRefused(draft.type, state.stage, reasons);
  return recorded(bench, completed, actor, moment, { outside, warnings, under });
}

/** Opens a case with the report that started it; what statute demands on its answers alone is already among the obligations. */
export function openCase(
  request: {
    readonly opening: CaseOpening;
    readonly asking: Asking;
    readonly draft: StepDraft;
    readonly outside?: OutsideFacts;
  },
  moment: Moment,
  book: Rulebook,
): Decision {
  if (request.draft.type !== 'report.receive') throw new StepMalformed([{ path: 'type', code: 'step.notFirst' }]);
  return decide(opened(request.opening, request.draft), request, moment, book);
}

/** Whether a lapse ends the duty or leaves it overdue is said by the rule, not by whoever records it. */
const withEnds = (draft: StepDraft, book: Rulebook): StepDraft =>
  draft.type === 'deadline.lapse'
    ? { ...draft, data: { ...draft.data, ends: endsOnLapse(book, wordOf(draft.data['obligation'])) } }
    : draft;

/** School days on which access is denied are counted here, on the school's own calendar, never filled in by hand (decision 27). */
function withSchoolDays(draft: StepDraft, { calendars }: Moment): StepDraft {
  const { from, until } = draft.data;
  if (
    draft.type !== 'measure.propose' ||
    !isPlainDate(from) ||
    !isPlainDate(until) ||
    until <= from ||
    !calendars.school
  )
    return draft;
  return {
    ...draft,
    data: { ...draft.data, schoolDays: Math.min(schoolDaysDenied(from, until, calendars.school), 60) },
  };
}

/** Which time a device is taken from this pupil follows from what was lawfully taken before, in this case and in earlier ones. */
function withBreach(draft: StepDraft, { tracks }: CaseState, outside: OutsideFacts | undefined): StepDraft {
  if (draft.type !== 'custody.take') return draft;
  const here = Object.values(tracks).filter(
    ({ machine, party, state }) => machine === 'custody' && party === draft.party && state !== 'annulled',
  );
  return { ...draft, data: { ...draft.data, breach: 1 + here.length + (outside?.earlierCustodies ?? 0) } };
}

const correctedType = (state: CaseState, draft: StepDraft): StepDraft['type'] | undefined =>
  draft.type === 'step.correct' ? correctedBy(state, draft.data['step'])?.type : undefined;

/** Steps about an obligation or an earlier step: what they point at must be there, and the clock may lapse only what ran out. */
function ownReasons(
  { state, open }: Bench,
  draft: StepDraft,
  roles: readonly Role[],
  moment: Moment,
): StepRefused['unmet'] {
  const reason = (code: string, lifts: string, path: string): StepRefused['unmet'] => [
    { code, cites: [], lifts, path },
  ];
  const obligation = open.find(({ key }) => key === draft.data['obligation']);
  switch (draft.type) {
    case 'obligation.waive':
      return !obligation || !roles.slice(0, 1).some((role) => obligation.waivableBy.includes(role))
        ? reason('notWaivable', 'doIt', 'data.obligation')
        : [];
    case 'deadline.lapse':
      return !obligation?.due || obligation.due.due > moment.at || obligation.status === 'overdue'
        ? reason('nothingLapsed', 'nothing', 'data.obligation')
        : [];
    case 'step.correct':
      return correctedType(state, draft) === undefined ? reason('unknownStep', 'chooseStep', 'data.step') : [];
    default:
      return [];
  }
}

function recorded(
  bench: Bench,
  draft: StepDraft,
  by: Step['by'],
  moment: Moment,
  {
    outside,
    warnings,
    under,
  }: { readonly outside?: OutsideFacts; readonly warnings: Decision['warnings']; readonly under: Rulebook },
): Decision {
  const { state } = bench;
  const bare: Step = {
    ...named(state, draft),
    seq: state.version + 1,
    at: moment.at,
    by,
    ...(outside === undefined ? {} : { outside }),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(({ code }) => code) }),
  };
  const unended = apply(state, bare);
  const { obligations, dues } = demandedAfter(unended, under, moment.at, moment.calendars);
  const started = Object.keys(dues).length > 0;
  const step: Step = started ? { ...bare, dues } : bare;
  const next: CaseState = started ? { ...unended, dues: { ...unended.dues, ...dues } } : unended;
  if (started) noted(next, under, dateIn(moment.at), obligations);
  return {
    step,
    next,
    obligations,
    effects: effectsOf({ before: bench.open, after: obligations, next, step }, under.messages),
    warnings,
  };
}

/** Gives a new party or track its id, and a step on a track its party. */
function named(state: CaseState, draft: StepDraft): StepDraft {
  if (draft.type === 'party.add') return { ...draft, party: `p${Object.keys(state.parties).length + 1}` };
  if (kindOf(draft.type).opens !== undefined) return { ...draft, track: `t${Object.keys(state.tracks).length + 1}` };
  const party = draft.track === undefined ? undefined : state.tracks[draft.track]?.party;
  return party === undefined ? draft : { ...draft, party };
}

const clock: Asking = {
  actor: { person: 'system', role: 'system' },
  roles: ['system'],
  isParty: [],
  conflicted: false,
};

/** More steps of the clock in a row than any case can need: an edition whose clock never comes to rest is at fault. */
const mostAtOnce = 200;

/**
 * Everything time itself does to a case at this moment, each as a recorded step of the clock; empty when nothing is due.
 *
 * @throws RangeError when an edition keeps the clock busy for ever
 */
export function timePasses(state: CaseState, moment: Moment, book: Rulebook): readonly Decision[] {
  const decisions: Decision[] = [];
  for (let at = state; ;) {
    const [draft] = stepsDue(at, book, moment);
    if (draft === undefined) return decisions;
    if (decisions.length === mostAtOnce)
      throw new RangeError(`the clock does not come to rest: ${draft.type} again and again`);
    const decision = decide(at, { asking: clock, draft }, moment, book);
    decisions.push(decision);
    at = decision.next;
  }
}

/** A judged step with what time makes of the case right after it, such as a remedy's window that opens on announcement. */
export const withTime = (decision: Decision, moment: Moment, book: Rulebook): readonly Decision[] => [
  decision,
  ...timePasses(decision.next, moment, book),
];
