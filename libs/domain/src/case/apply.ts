import { putBy } from './corrections.js';
import { isStepType } from './check-data.js';
import { initialOf, moved } from './machines/index.js';
import { movedOpening } from './moving.js';
import type { AgeBand, Attendance, PartyKind, PartyRole } from '../language/parties.js';
import type { Act, CaseOpening, CaseState, Party, Track } from './state.js';
import { kindOf, type PlainData, type Step } from './steps/index.js';

/** A recorded step that cannot have happened: the log is damaged, or a machine lost a transition it once had. */
export class ImpossibleStep extends Error {
  override readonly name = 'ImpossibleStep';
  constructor(seq: number, type: string, where: string) {
    super(`step ${seq} (${type}) cannot have happened at ${where}`);
  }
}

const adviceKinds: readonly unknown[] = [
  'publicationDoubt',
  'derailingCommunication',
  'mediaRequest',
  'supportRequest',
];

/** A case before its first step. The first step decides which life it leads. */
export function opened(opening: CaseOpening, first: { readonly data: PlainData }): CaseState {
  const machine = adviceKinds.includes(first.data['kind']) ? 'advice' : 'incident';
  return {
    opening,
    version: 0,
    machine,
    stage: initialOf(machine),
    parties: {},
    tracks: {},
    acts: [],
    notes: [],
    dues: {},
    settled: {},
    overdue: [],
  };
}

/** What a recorded step makes of a case. Judges nothing (decision 1). */
export function apply(state: CaseState, step: Step): CaseState {
  mustFollow(state, step);
  const stage = stageAfter(state, step);
  const act: Act = {
    seq: step.seq,
    type: step.type,
    at: step.at,
    by: step.by,
    party: step.party,
    track: step.track,
    data: step.data,
  };
  const chatter = kindOf(step.type).chatter === true;
  const next: CaseState = {
    ...state,
    opening: step.type === 'case.moveEdition' ? movedOpening(state.opening, step.data) : state.opening,
    version: step.seq,
    stage,
    parties: partiesAfter(state, step),
    tracks: tracksAfter(state, step),
    acts: chatter ? state.acts : [...actsAfter(state, step), act],
    notes: step.type === 'note.add' ? [...state.notes, step.seq] : state.notes,
    dues: step.dues === undefined ? state.dues : { ...state.dues, ...step.dues },
  };
  return settledAfter(next, step);
}

/** The next number, the report first and only once, and nobody and nothing this case does not know. */
function mustFollow(state: CaseState, step: Step): void {
  const impossible = (where: string): ImpossibleStep => new ImpossibleStep(step.seq, step.type, where);
  if (step.seq !== state.version + 1) throw impossible(`step ${state.version + 1}`);
  if ((step.seq === 1) !== (step.type === 'report.receive')) throw impossible('the beginning');
  if (!isStepType(step.type)) throw impossible('any stage');
  const known = step.party !== undefined && state.parties[step.party] !== undefined;
  if (step.type === 'party.add' ? known : kindOf(step.type).scope === 'party' && !known)
    throw impossible(`party ${step.party ?? 'nobody'}`);
  if (kindOf(step.type).opens !== undefined && step.track !== undefined && state.tracks[step.track] !== undefined)
    throw impossible(`${step.track}, which is there already`);
}

function stageAfter(state: CaseState, step: Step): string {
  if (step.seq === 1) return state.stage;
  const stage = moved(state.machine, state.stage, step);
  if (stage === undefined) throw new ImpossibleStep(step.seq, step.type, `${state.machine}.${state.stage}`);
  return stage;
}

/** What a track is about follows the step that opened it. */
function tracksCorrected(state: CaseState, step: Step): CaseState['tracks'] {
  const track = Object.values(state.tracks).find(({ openedSeq }) => openedSeq === step.data['step']);
  if (track === undefined) return state.tracks;
  return { ...state.tracks, [track.id]: { ...track, about: { ...track.about, ...putBy(step.data) } } };
}

function tracksAfter(state: CaseState, step: Step): CaseState['tracks'] {
  if (step.type === 'step.correct') return tracksCorrected(state, step);
  const { opens } = kindOf(step.type);
  if (step.track === undefined) return state.tracks;
  if (opens !== undefined) {
    const initial = initialOf(opens);
    const track: Track = {
      id: step.track,
      machine: opens,
      state: moved(opens, initial, step) ?? initial,
      party: step.party,
      about: step.data,
      openedBy: step.by,
      openedSeq: step.seq,
    };
    return { ...state.tracks, [track.id]: track };
  }
  const track = state.tracks[step.track];
  const next = track && moved(track.machine, track.state, step);
  if (!track || next === undefined)
    throw new ImpossibleStep(step.seq, step.type, `${step.track} (${track?.state ?? 'no such track'})`);
  return { ...state.tracks, [track.id]: { ...track, state: next } };
}

function partiesAfter(state: CaseState, step: Step): CaseState['parties'] {
  let parties = state.parties;
  if (step.type === 'party.add' && step.party !== undefined)
    parties = { ...parties, [step.party]: newParty(step.party, step.data) };
  if (step.type === 'party.correct' && step.party !== undefined) {
    const party = parties[step.party];
    if (!party) throw new ImpossibleStep(step.seq, step.type, step.party);
    parties = { ...parties, [party.id]: corrected(party, step.data) };
  }
  const added = step.type === 'step.correct' ? state.acts.find(({ seq }) => seq === step.data['step']) : undefined;
  const named = added?.type === 'party.add' ? parties[added.party ?? ''] : undefined;
  if (named) parties = { ...parties, [named.id]: corrected(named, putBy(step.data)) };
  const bands = Object.entries(step.outside?.bands ?? {}).filter(
    ([id, band]) => parties[id] && parties[id].band !== band,
  );
  if (bands.length === 0) return parties;
  return {
    ...parties,
    ...Object.fromEntries(bands.map(([id, band]) => [id, { ...(parties[id] as Party), band: band as AgeBand }])),
  };
}

function newParty(id: string, data: PlainData): Party {
  const kind = data['kind'] as PartyKind;
  return {
    id,
    kind,
    role: data['role'] as PartyRole,
    band: (data['band'] as AgeBand | undefined) ?? (kind === 'pupil' || kind === 'unknown' ? 'unknown' : 'adult'),
    attends: data['attends'] as Attendance | undefined,
    of: data['parentOf'] as string | undefined,
    person: data['person'] as string | undefined,
  };
}

const corrected = (party: Party, data: PlainData): Party => ({
  ...party,
  kind: (data['kind'] as PartyKind | undefined) ?? party.kind,
  role: (data['role'] as PartyRole | undefined) ?? party.role,
  band: (data['band'] as AgeBand | undefined) ?? party.band,
  attends: (data['attends'] as Attendance | undefined) ?? party.attends,
  of: (data['parentOf'] as string | undefined) ?? party.of,
  person: (data['person'] as string | undefined) ?? party.person,
});

/** A correction replaces what an earlier act says from now on; the step itself stays as it was recorded (decision 6). */
function actsAfter(state: CaseState, step: Step): readonly Act[] {
  if (step.type !== 'step.correct') return state.acts;
  return state.acts.map((act) =>
    act.seq === step.data['step'] ? { ...act, data: { ...act.data, ...putBy(step.data) } } : act,
  );
}

function settledAfter(state: CaseState, step: Step): CaseState {
  const obligation = step.data['obligation'];
  if (typeof obligation !== 'string') return state;
  if (step.type === 'obligation.waive') return { ...state, settled: { ...state.settled, [obligation]: 'waived' } };
  if (step.type !== 'deadline.lapse') return state;
  return step.data['ends'] === true
    ? { ...state, settled: { ...state.settled, [obligation]: 'lapsed' } }
    : { ...state, overdue: state.overdue.includes(obligation) ? state.overdue : [...state.overdue, obligation] };
}

/** The state of a case from its log alone: no rule, calendar or clock is asked. Throws `ImpossibleStep` on a log that cannot be. */
export function replay(opening: CaseOpening, steps: readonly Step[]): CaseState {
  const [first] = steps;
  if (!first) throw new ImpossibleStep(1, 'report.receive', 'an empty log');
  return steps.reduce(apply, opened(opening, first));
}

/** The state after further steps, likewise. */
export const replayOn = (state: CaseState, steps: readonly Step[]): CaseState => steps.reduce(apply, state);
