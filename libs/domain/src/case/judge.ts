import type { ClauseId } from '../language/citation.js';
import type { Fields } from '../language/fields.js';
import type { Role } from '../language/roles.js';
import type { PlainDate } from '../language/time.js';
import type { Placed, Rulebook } from '../protocols/rulebook.js';
import { leavesOf, type FactValue } from '../protocols/condition.js';
import type { Limit, Power } from '../protocols/shape.js';
import { againstReplacing, againstTurningBack, correctedBy, putBy } from './corrections.js';
import { levelOf } from './level.js';
import { exists, moved } from './machines/index.js';
import { isOpen, obligationsOf } from './obligations.js';
import { holds } from './rules/evaluate.js';
import { readFact } from './rules/facts.js';
import { fromParty, fromTrack, viewOf, type View } from './rules/view.js';
import type { Asking, CaseState, Obligation, Unmet } from './state.js';
import { kindOf, type OutsideFacts, type PlainData, type StepType } from './steps/index.js';
import { raisedTo, vacantFor } from './vacancy.js';

/** A step to be judged, filled in (`complete`) or still a form. */
export interface Proposed {
  readonly type: StepType;
  readonly party?: string;
  readonly track?: string;
  readonly data: PlainData;
  readonly complete: boolean;
}

export interface Judged {
  readonly unmet: readonly Unmet[];
  /** What speaks against the step without forbidding it. */
  readonly warnings: readonly Unmet[];
  /** For a form: what the school itself usually does here (OOG-4.2.1); following it is never a duty. */
  readonly advice: readonly Unmet[];
  /** Roles of whoever asks that may take the step; the first is the one it is recorded under. */
  readonly roles: readonly Role[];
  /** Whoever asks, as the step records him. */
  readonly actor: Asking['actor'];
  /** Every role that may take it here. */
  readonly who: readonly Role[];
  /** What the step asks here. */
  readonly questions: Fields;
}

/** What a case looks like to its judges at one moment; made once, asked about many steps. */
export interface Bench {
  readonly state: CaseState;
  readonly book: Rulebook;
  readonly view: View;
  readonly open: readonly Obligation[];
}

export function benchOf(state: CaseState, book: Rulebook, on: PlainDate): Bench {
  return { state, book, view: viewOf(state, on), open: obligationsOf(state, book, on).filter(isOpen) };
}

function seenFrom(bench: Bench, step: Proposed, asking: Asking, outside: OutsideFacts | undefined): View {
  const track = step.track === undefined ? undefined : bench.state.tracks[step.track];
  const party = step.party === undefined ? undefined : bench.state.parties[step.party];
  const placed = track ? fromTrack(bench.view, track) : party ? fromParty(bench.view, party) : bench.view;
  return {
    ...placed,
    party: placed.party ?? party,
    asking,
    outside,
    step: { type: step.type, data: step.data, complete: step.complete },
  };
}

/** The stage: does this step exist here at all? Rules are asked only after that. */
function againstStage({ state }: Bench, step: Proposed): readonly Unmet[] {
  const here = (path: string): Unmet => ({ code: 'notAtThisStage', cites: [], lifts: 'waitForStage', path });
  if (state.version > 0 && !exists(state.machine, state.stage, step.type)) return [here('case')];
  const kind = kindOf(step.type);
  const mustName = kind.scope === 'party' && step.type !== 'party.add';
  if ((mustName || step.party !== undefined) && (step.party === undefined || !state.parties[step.party]))
    return [unknownParty];
  if (step.track !== undefined && kind.opens === undefined) {
    const track = state.tracks[step.track];
    if (!track) return [{ code: 'unknownTrack', cites: [], lifts: 'chooseTrack', path: 'track' }];
    if (kind.moves !== undefined && track.machine !== kind.moves)
      return [{ code: 'unknownTrack', cites: [], lifts: 'chooseTrack', path: 'track' }];
    if (!exists(track.machine, track.state, step.type)) return [here('track')];
  }
  if (kind.opens !== undefined && step.track !== undefined)
    return [{ code: 'trackIsGiven', cites: [], lifts: 'leaveOutTrack', path: 'track' }];
  if (!step.complete || state.version === 0) return [];
  if (moved(state.machine, state.stage, step) === undefined) return [here('case')];
  const track = step.track === undefined ? undefined : state.tracks[step.track];
  return track && moved(track.machine, track.state, step) === undefined ? [here('track')] : [];
}

const unknownParty: Unmet = { code: 'unknownParty', cites: [], lifts: 'chooseParty', path: 'party' };

function powersFor(bench: Bench, step: Proposed, view: View): readonly Placed<Power>[] {
  return (bench.book.powers.get(step.type) ?? []).filter(
    (power) => power.when === undefined || holds(power.when, view) !== false,
  );
}

/** The clauses that say who may take a step here. */
export const powersCited = (bench: Bench, step: Proposed, asking: Asking): readonly ClauseId[] => [
  ...new Set(powersFor(bench, step, seenFrom(bench, step, asking, undefined)).flatMap(({ cites }) => cites)),
];

interface Seated {
  readonly view: View;
  readonly powers: readonly Placed<Power>[];
  readonly who: readonly Role[];
  readonly roles: readonly Role[];
}

/** Whoever the powers name. The supervisory board among them has only what concerns the board, or steps in for it. */
function namedBy({ state }: Bench, powers: readonly Placed<Power>[]): readonly Role[] {
  const named = [...new Set(powers.flatMap(({ by }) => by))];
  return state.version === 0 || levelOf(state) === 'supervisoryBoard'
    ? named
    : named.filter((role) => role !== 'supervisoryBoard');
}

/** Of those with the power to waive, whoever the duty itself names; for a form, any duty that is open. */
function waivers({ open }: Bench, { type, data, complete }: Proposed, who: readonly Role[]): readonly Role[] {
  if (type !== 'obligation.waive') return who;
  const asked = open.filter(({ key }) => !complete || key === data['obligation']);
  return who.filter((role) => asked.some(({ waivableBy }) => waivableBy.includes(role)));
}

/** A mandate for named kinds of step lends the role for those alone. */
function isLentFor({ lent }: Asking, role: Role, type: StepType): boolean {
  const only = lent?.[role]?.onlyFor;
  return only === undefined || only.includes(type);
}

/** Both names stand in the log where a role is somebody else's. */
function actorAs({ actor, lent }: Asking, role: Role): Asking['actor'] {
  const from = lent?.[role]?.from ?? (role === actor.role ? actor.inPlaceOf : undefined);
  return { person: actor.person, role, ...(from === undefined ? {} : { inPlaceOf: from }) };
}

/** Whoever asks, in the role of his that may take the step here, and every role that may. */
function seated(bench: Bench, step: Proposed, asking: Asking, outside: OutsideFacts | undefined): Seated {
  const bare = seenFrom(bench, step, asking, outside);
  const powers = powersFor(bench, step, bare);
  const vacant = vacantFor(asking, bare, bench.book.limits.get(step.type) ?? []);
  const who = waivers(bench, step, raisedTo(namedBy(bench, powers), vacant));
  const roles = asking.roles.filter(
    (role) =>
      who.includes(role) && (asking.actor.role === role || !asking.choseRole) && isLentFor(asking, role, step.type),
  );
  const role = roles.includes(asking.actor.role) ? asking.actor.role : (roles[0] ?? asking.actor.role);
  return { view: { ...bare, asking: { ...asking, actor: actorAs(asking, role) } }, powers, who, roles };
}

function againstPower(
  powers: readonly Placed<Power>[],
  who: readonly Role[],
  roles: readonly Role[],
): readonly Unmet[] {
  if (powers.length === 0) return [{ code: 'noPower', cites: [], lifts: 'notGivenByProtocol' }];
  if (roles.length > 0) return [];
  return [{ code: 'notYourRole', cites: [...new Set(powers.flatMap(({ cites }) => cites))], lifts: 'askRole', who }];
}

function refusedBy(rule: Placed<Limit>, view: View): Unmet {
  const shown = rule.shows === undefined ? undefined : readFact(view, rule.shows);
  return {
    code: rule.id,
    rule: rule.id,
    cites: rule.cites,
    says: { nl: rule.nl, en: rule.en },
    lifts: rule.lifts,
    ...(['string', 'number', 'boolean'].includes(typeof shown) ? { shown: shown as FactValue } : {}),
  };
}

const refuses = ({ severity }: Limit): boolean => severity !== 'warn';

/** The school's own rules on this step that no answer has met or left yet. */
function adviceFor({ book }: Bench, { type, complete }: Proposed, view: View): readonly Unmet[] {
  if (complete) return [];
  return (book.limits.get(type) ?? [])
    .filter((limit) => limit.layer === 'school' && !refuses(limit))
    .filter(
      ({ when, requires }) => (when === undefined || holds(when, view) === true) && holds(requires, view) !== true,
    )
    .map((limit) => refusedBy(limit, view));
}

/** The questions of a step; what only some editions ask, where a rule that may apply here requires an answer to it. */
function questionsOf({ book }: Bench, { type }: Proposed, view: View): Fields {
  const { fields } = kindOf(type);
  const required = (name: string): boolean =>
    (book.limits.get(type) ?? []).some(
      ({ when, requires }) =>
        leavesOf(requires).some((leaf) => 'fact' in leaf && leaf.fact === `step.${name}`) &&
        (when === undefined || holds(when, view) !== false),
    );
  return Object.fromEntries(Object.entries(fields).filter(([name, { whereRuled }]) => !whereRuled || required(name)));
}

/** Every limit that is not kept: those that refuse, and those that warn. */
function againstLimits(bench: Bench, step: Proposed, view: View): Pick<Judged, 'unmet' | 'warnings'> {
  const broken = (bench.book.limits.get(step.type) ?? []).filter(
    (limit) => (limit.when === undefined || holds(limit.when, view) === true) && holds(limit.requires, view) === false,
  );
  return {
    unmet: broken.filter(refuses).map((limit) => refusedBy(limit, view)),
    warnings: broken.filter((limit) => !refuses(limit)).map((limit) => refusedBy(limit, view)),
  };
}

/** A form to waive something is of no use to whoever may waive nothing that is open. */
function againstWaiving({ open }: Bench, { type, complete }: Proposed, roles: readonly Role[]): readonly Unmet[] {
  const waivable = open.some(({ waivableBy }) => waivableBy.some((role) => roles.includes(role)));
  return type !== 'obligation.waive' || complete || waivable ? [] : [{ code: 'notWaivable', cites: [], lifts: 'doIt' }];
}

/** Only a norm of the editions this case is judged by can be cited as breached, also by way of a correction. */
function againstNorms({ book }: Bench, { type, data }: Proposed): readonly Unmet[] {
  const named = Object.entries(data).filter(([name]) =>
    type === 'step.correct' ? name === 'set.norms' : kindOf(type).fields[name]?.kind === 'clauses',
  );
  return named
    .filter(([, value]) => !Array.isArray(value) || value.some((id) => book.clauses.get(String(id))?.kind !== 'norm'))
    .map(([name]) => ({ code: 'unknownNorm', cites: [], lifts: 'chooseNorm', path: `data.${name}` }));
}

/**
 * A correction puts other words in place of a recorded step, so it is judged as if that step were taken so now: whoever may not
 * widen a leave may not do it by correcting it either. The report itself is the reporter's own step, and has limits of its own.
 */
function againstCorrected(bench: Bench, step: Proposed, asking: Asking, outside?: OutsideFacts): readonly Unmet[] {
  const corrected = step.type === 'step.correct' ? correctedBy(bench.state, step.data['step']) : undefined;
  if (!step.complete || corrected === undefined) return [];
  const put = putBy(step.data);
  const act = bench.state.acts.find(({ seq }) => seq === step.data['step']);
  const back = [
    ...againstReplacing(corrected, put),
    ...(act === undefined ? [] : againstTurningBack(bench.state, act, put)),
  ];
  if (corrected.type === 'report.receive') return back;
  const { type, party, track, data } = corrected;
  const place = { ...(party === undefined ? {} : { party }), ...(track === undefined ? {} : { track }) };
  const anew: Proposed = { type, ...place, data: { ...data, ...put }, complete: true };
  const { view, powers, who, roles } = seated(bench, anew, asking, outside);
  return [...back, ...againstPower(powers, who, roles), ...againstLimits(bench, anew, view).unmet];
}

/** An open obligation blocks a step of its own party or track, or of the case as a whole. */
function againstObligations({ open }: Bench, step: Proposed, view: View): readonly Unmet[] {
  return open
    .filter(
      (obligation) =>
        obligation.blocks.includes(step.type) &&
        (kindOf(step.type).scope === 'case' ||
          ((obligation.track === undefined || view.track === undefined || obligation.track === view.track.id) &&
            (obligation.party === undefined || view.party === undefined || obligation.party === view.party.id))),
    )
    .map((obligation) => ({
      code: 'openObligation',
      rule: obligation.rule,
      cites: obligation.cites,
      says: { nl: obligation.nl, en: obligation.en },
      lifts: obligation.step,
      who: obligation.by,
      obligation: obligation.key,
    }));
}

/**
 * Every reason against a step, each with its rule, its clause and what would lift it; empty when it may be taken.
 * A form (not `complete`) is only refused for what no answer to its questions could change.
 */
export function judge(bench: Bench, step: Proposed, asking: Asking, outside?: OutsideFacts): Judged {
  const staged = againstStage(bench, step);
  if (staged.length > 0)
    return { unmet: staged, warnings: [], advice: [], roles: [], actor: asking.actor, who: [], questions: {} };
  const { view, powers, who, roles } = seated(bench, step, asking, outside);
  const limits = againstLimits(bench, step, view);
  const unmet = [
    ...againstPower(powers, who, roles),
    ...againstNorms(bench, step),
    ...limits.unmet,
    ...againstObligations(bench, step, view),
    ...againstWaiving(bench, step, roles),
    ...againstCorrected(bench, step, asking, outside),
  ];
  const first = view.asking?.actor.role ?? asking.actor.role;
  return {
    unmet,
    warnings: limits.warnings,
    advice: adviceFor(bench, step, view),
    actor: view.asking?.actor ?? asking.actor,
    roles: [first, ...roles.filter((one) => one !== first)],
    who,
    questions: questionsOf(bench, step, view),
  };
}
