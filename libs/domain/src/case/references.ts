import { calendarDays, dateIn } from '../calendar/index.js';
import type { Field } from '../language/fields.js';
import type { Instant } from '../language/time.js';
import { toldBy } from './corrections.js';
import type { CaseState, Unmet } from './state.js';
import { kindOf, wordOf, type PlainValue, type StepDraft, type StepType } from './steps/index.js';

interface Told {
  readonly type: StepType;
  readonly party?: string | undefined;
  readonly track?: string | undefined;
}

/** Days that say how long something will last from now: they are to come, and not beyond what anybody can plan. */
const lasting: Readonly<Partial<Record<StepType, string>>> = {
  'consideration.pause': 'until',
  'inspection.request': 'until',
};

/** Days on which something begins, already or soon: a hearing in a century invites nobody. */
const beginning: Readonly<Partial<Record<StepType, string>>> = {
  'hearing.invite': 'on',
  'education.arrange': 'from',
};

/** The longest anything is put off or opened for: a year. */
const longestDays = 366;

/**
 * Whoever and whatever a step names beside what it is about is there, in this case: a parent of nobody builds no letter, and minutes that
 * are not there cannot be agreed to. Also by way of a correction. Papers, obligations, norms and schools have rules of their own;
 * staff is looked up in the directory.
 */
export function againstReferences(state: CaseState, draft: StepDraft, now: Instant): readonly Unmet[] {
  const told = toldBy(state, draft);
  const prefix = draft.type === 'step.correct' ? 'data.set.' : 'data.';
  const { fields } = kindOf(told.type);
  const named = Object.entries(told.data).flatMap(([name, value]): readonly Unmet[] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined || value === undefined) return [];
    const wrong = missing(state, told, field, value);
    return wrong === undefined ? [] : [{ ...wrong, cites: [], path: `${prefix}${name}` }];
  });
  return [...named, ...againstLasting(told.type, told.data, now, prefix)];
}

type Wrong = Pick<Unmet, 'code' | 'lifts'>;
const nobody: Wrong = { code: 'unknownParty', lifts: 'chooseParty' };

function missing(state: CaseState, told: Told, field: Field, value: PlainValue): Wrong | undefined {
  switch (field.kind) {
    case 'party':
      return isSomebodyElse(state, told, value) ? undefined : nobody;
    case 'parties':
      return Array.isArray(value) && value.every((id: string) => Object.hasOwn(state.parties, id)) ? undefined : nobody;
    case 'track':
      return isTrackForIt(state, told, wordOf(value)) ? undefined : { code: 'unknownTrack', lifts: 'chooseTrack' };
    case 'step':
      return isStepForIt(state, told, field, value) ? undefined : { code: 'unknownStep', lifts: 'chooseStep' };
    default:
      return undefined;
  }
}

/** Somebody in the case; nobody is the parent of himself. */
const isSomebodyElse = ({ parties }: CaseState, { type, party }: Told, value: PlainValue): boolean =>
  Object.hasOwn(parties, wordOf(value)) && !(type === 'party.add' && party === wordOf(value));

/** Extended and objected to are measures, and of the same person. */
function isTrackForIt({ tracks }: CaseState, { party }: Told, id: string): boolean {
  const track = Object.hasOwn(tracks, id) ? tracks[id] : undefined;
  return track?.machine === 'measure' && track.party === party;
}

/** A step of the kind that is asked, of this very person: agreed to, or commented on, are the minutes of his own hearing. */
function isStepForIt(
  { acts }: CaseState,
  { party }: Told,
  { of }: { readonly of?: string },
  value: PlainValue,
): boolean {
  return of === undefined || acts.some((act) => act.seq === value && act.type === of && act.party === party);
}

function againstLasting(type: StepType, data: StepDraft['data'], now: Instant, prefix: string): readonly Unmet[] {
  const field = lasting[type] ?? beginning[type];
  const day = field === undefined ? undefined : data[field];
  if (field === undefined || typeof day !== 'string') return [];
  const today = dateIn(now);
  const reason = { cites: [], lifts: 'chooseComingDay', path: `${prefix}${field}` } as const;
  if (day <= today) return lasting[type] === undefined ? [] : [{ code: 'alreadyOver', ...reason }];
  return calendarDays(today, day) > longestDays ? [{ code: 'tooFarOff', ...reason }] : [];
}
