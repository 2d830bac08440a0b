import { epochMs } from '../../calendar/amsterdam.js';
import { staffKinds } from '../../language/parties.js';
import { isInstant } from '../../language/time.js';
import type { factWords } from '../../language/words.js';
import type { Act } from '../state.js';
import { levelOf } from '../level.js';
import { isRestricted } from '../restricted.js';
import { kindOf, type PlainData } from '../steps/index.js';
import type { Value, View } from './view.js';

/** Marks a fact of a form that is not filled in yet. */
export const unknown = Symbol('unknown');
export type Read = Value | typeof unknown;

const plain = (value: PlainData[string]): Value =>
  typeof value === 'object' && !Array.isArray(value) ? true : (value as Value);

const staff: readonly string[] = staffKinds;

/** The last act of a type about this party. */
function lastOf(view: View, type: Act['type']): Act | undefined {
  const acts = view.actsOf(type);
  for (let i = acts.length - 1; i >= 0; i--) if (acts[i]?.party === view.party?.id) return acts[i];
  return undefined;
}

type Facts<Scope extends keyof typeof factWords> = Readonly<
  Record<(typeof factWords)[Scope][number], (view: View) => Value>
>;

const caseFacts: Facts<'case'> = {
  kind: (view) => intake(view, 'kind'),
  machine: (view) => view.state.machine,
  stage: (view) => view.state.stage,
  sector: (view) => view.state.opening.sector,
  cluster: (view) => view.state.opening.cluster,
  denomination: (view) => view.state.opening.denomination,
  legalForm: (view) => view.state.opening.legalForm,
  protocol: (view) => view.state.opening.protocol,
  level: (view) => levelOf(view.state),
  restricted: (view) => isRestricted(view.state),
  additions: (view) => view.state.opening.additions !== undefined,
  hoursUntilReported: (view) => {
    const received = view.actsOf('report.receive')[0];
    const knownAt = received?.data['knownAt'];
    return isInstant(knownAt) && received !== undefined
      ? Math.floor((epochMs(received.at) - epochMs(knownAt)) / 3_600_000)
      : undefined;
  },
};

const partyFacts: Facts<'party'> = {
  kind: (view) => view.party?.kind,
  role: (view) => view.party?.role,
  band: (view) => view.party?.band,
  attends: (view) => view.party?.attends,
  /** Charged with tasks for the school, in whatever form (WPO 4a, WVO 2020 3.39). */
  staff: (view) => view.party !== undefined && staff.includes(view.party.kind),
  minor: (view) => view.party?.kind === 'pupil' && view.party.band !== 'adult',
  founded: (view) => (lastOf(view, 'finding.record')?.data['founded'] as string | undefined) ?? 'open',
  ownConduct: (view) => (lastOf(view, 'finding.record')?.data['ownConduct'] as boolean | undefined) ?? false,
  /** Suspensions that were not taken back, in this case and as looked up in earlier ones. */
  suspensions: (view) =>
    Object.values(view.state.tracks).filter(
      ({ party, about, state }) =>
        party !== undefined &&
        party === view.party?.id &&
        about['measure'] === 'suspension' &&
        !['rejected', 'withdrawn', 'annulled'].includes(state),
    ).length + (view.outside?.earlierSuspensions ?? 0),
  outcome: (view) => (lastOf(view, 'outcome.record')?.data['outcome'] as string | undefined) ?? 'open',
};

const named = (
  facts: Readonly<Record<string, (view: View) => Value>>,
  field: string,
): ((view: View) => Value) | undefined => facts[field];

function intake(view: View, field: string): Value {
  const received = view.actsOf('report.receive')[0];
  return received ? plain(received.data[field]) : undefined;
}

/** Field of the step at hand; a form that is not filled in yet answers `unknown`. */
function ofStep(view: View, field: string): Read {
  const step = view.step;
  if (!step) return undefined;
  const value = step.data[field];
  if (value !== undefined) return plain(value);
  if (step.complete) return kindOf(step.type).fields[field]?.kind === 'yesNo' ? false : undefined;
  return unknown;
}

function ofTrack(view: View, field: string): Value {
  const track = view.track;
  if (!track) return undefined;
  if (field === 'machine') return track.machine;
  if (field === 'state') return track.state;
  return plain(track.about[field]);
}

function ofOutside(view: View, field: string): Read {
  const value = (view.outside as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (value === undefined) return view.step?.complete === false ? unknown : undefined;
  return value as Value;
}

/**
 * Reads a named fact. Names: `case.*`, `intake.*` (the answers of the report), `party.*`, `track.*` (what it is about, its state),
 * `step.*` (the step at hand), `outside.*` (looked up by the ledger), `actor.role`.
 */
export function readFact(view: View, name: string): Read {
  const dot = name.indexOf('.');
  const field = name.slice(dot + 1);
  switch (name.slice(0, dot)) {
    case 'case':
      return named(caseFacts, field)?.(view);
    case 'intake':
      return intake(view, field);
    case 'party':
      return named(partyFacts, field)?.(view);
    case 'track':
      return ofTrack(view, field);
    case 'step':
      return ofStep(view, field);
    case 'act':
      return view.act === undefined ? undefined : plain(view.act.data[field]);
    case 'outside':
      return ofOutside(view, field);
    case 'actor':
      return view.asking?.actor.role;
    default:
      return undefined;
  }
}
