import type { Fields } from '../language/fields.js';
import { initialOf, moved, steeringFields } from './machines/index.js';
import type { Act, CaseState, Unmet } from './state.js';
import { kindOf, type PlainData, type StepDraft, type StepType, type TrackMachine } from './steps/index.js';

/** What a correction puts in place, by field of the step it corrects. */
export const putBy = (data: PlainData): PlainData =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => name.startsWith('set.'))
      .map(([name, value]) => [name.slice(4), value]),
  );

/** What is corrected, as far as the case holds it: of chatter only that it is there. */
export interface Corrected {
  readonly type: StepType;
  readonly party?: string | undefined;
  readonly track?: string | undefined;
  readonly data: PlainData;
}

/** The step a correction points at; nothing where there is none that can be corrected. */
export function correctedBy(state: CaseState, step: unknown): Corrected | undefined {
  const note = typeof step === 'number' && state.notes.includes(step);
  return note ? { type: 'note.add', data: {} } : state.acts.find(({ seq }) => seq === step);
}

/** A step as it would say: a correction by what it puts in place of the answers of the step it corrects. */
export function toldBy(state: CaseState, draft: StepDraft): Corrected {
  const corrected = draft.type === 'step.correct' ? correctedBy(state, draft.data['step']) : undefined;
  return corrected === undefined ? draft : { ...corrected, data: putBy(draft.data) };
}

/** Tracks on which somebody else decides on what was put before him. */
const decidedUpon: readonly TrackMachine[] = ['measure', 'objection', 'qualification', 'dataInspection'];

/** Whoever a conflict keeps out is let back in by lifting it, never by putting another name in its place. */
const whom: Readonly<Partial<Record<Act['type'], readonly string[]>>> = {
  'conflict.declare': ['person'],
  'conflict.lift': ['person'],
};

/** Whether somebody already went on from what this step put before him. */
function wasTakenUp(state: CaseState, act: Act): boolean {
  const { opens } = kindOf(act.type);
  const track = act.track === undefined ? undefined : state.tracks[act.track];
  if (opens === undefined || track === undefined || !decidedUpon.includes(opens)) return false;
  return track.state !== (moved(opens, initialOf(opens), act) ?? initialOf(opens));
}

/**
 * Words that are not ours to replace: a letter that was issued is with its reader, what a reporter told stays as he told it, and a case
 * that was moved to another edition is moved back by moving it again. A correction of a correction points at the step itself.
 */
export function againstReplacing(corrected: Corrected, put: PlainData): readonly Unmet[] {
  const { type } = corrected;
  const fixed = Object.keys(put).filter(
    (field) =>
      type === 'letter.issue' ||
      type === 'step.correct' ||
      (type === 'case.moveEdition' && field !== 'reason') ||
      (type === 'report.receive' && kindOf(type).fields[field]?.kind === 'sealed'),
  );
  return fixed.map((field) => ({ code: 'stands', cites: [], lifts: 'addAnother', path: `data.set.${field}` }));
}

/**
 * A correction rewinds nothing (decision 6): an answer that led the case or a track somewhere stays, and so does a proposal
 * somebody has acted on. Texts can be corrected at any time.
 */
export function againstTurningBack(state: CaseState, act: Act, put: PlainData): readonly Unmet[] {
  const changed = Object.keys(put).filter(
    (field) => kindOf(act.type).fields[field]?.kind !== 'sealed' && put[field] !== act.data[field],
  );
  const steering = act.seq === 1 ? ['kind'] : (whom[act.type] ?? steeringFields(act.type));
  return changed
    .filter((field) => steering.includes(field) || wasTakenUp(state, act))
    .map((field) => ({ code: 'ledFurther', cites: [], lifts: 'undoByStep', path: `data.set.${field}` }));
}

/** A step that can be corrected: what it is, and those of its answers that can still be replaced. */
export interface Correctable {
  readonly seq: number;
  readonly type: StepType;
  readonly party?: string;
  readonly track?: string;
  readonly fields: Fields;
}

/** No answer is like it. */
const anything = '\u0000';

/** Every step of a case of which something can be corrected, in the order they were taken. Whether somebody may, is judged when he does. */
export function correctableSteps(state: CaseState): readonly Correctable[] {
  const fieldsOf = (type: StepType, isFixed: (put: PlainData) => boolean): Fields =>
    Object.fromEntries(Object.entries(kindOf(type).fields).filter(([name]) => !isFixed({ [name]: anything })));
  const acts = state.acts.map((act): Correctable => {
    const { seq, type, party, track } = act;
    const isFixed = (put: PlainData): boolean =>
      againstReplacing(act, put).length + againstTurningBack(state, act, put).length > 0;
    return { seq, type, ...(party && { party }), ...(track && { track }), fields: fieldsOf(type, isFixed) };
  });
  const notes = state.notes.map((seq): Correctable => ({ seq, type: 'note.add', fields: kindOf('note.add').fields }));
  return [...acts, ...notes]
    .filter(({ fields }) => Object.keys(fields).length > 0)
    .sort((one, other) => one.seq - other.seq);
}
